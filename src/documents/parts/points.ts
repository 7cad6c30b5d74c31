import type { Prose } from '../../render/document.ts';

/** The points of a decision or recommendation: a single one has no number. */
export type PointsView = { readonly points: readonly Prose[]; readonly isSingle: boolean };

/** Points as a template prints them; null without any. */
export function pointsView(points: readonly Prose[]): PointsView | null {
  return points.length === 0 ? null : { points, isSingle: points.length === 1 };
}

/** Texts of a list with their pointers. */
export function textsAt(texts: readonly string[] | undefined, at: string): Prose[] {
  return (texts ?? []).map((prose, index) => ({ prose, at: `${at}/${index}` }));
}

import { type Appearance, isSectionNamed, type Section } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';

/** Whether the recommendation stands after what leads to it: as the plan says, else the municipality. */
export function isRecommendationLast(context: Context): boolean {
  return appearanceOf(context).recommendation === 'last';
}

/** How the house has its documents look: field by field as the plan says, else the municipality. */
export function appearanceOf({
  plan,
  data,
}: Context): Pick<Appearance, 'recommendation' | 'dates' | 'amounts'> {
  const said = <K extends keyof Appearance>(field: K) => plan.appearance?.[field] ?? data.appearance?.[field];
  const [recommendation, dates, amounts] = [said('recommendation'), said('dates'), said('amounts')];
  return {
    ...(recommendation ? { recommendation } : {}),
    ...(dates ? { dates } : {}),
    ...(amounts ? { amounts } : {}),
  };
}

/** A section and where it is written. */
export interface PlacedSection {
  readonly section: Section;
  readonly index: number;
}

/**
 * The sections of a case in the order of the house: of the plan, else of the municipality, else of the country. One that the order does not
 * name stays behind the one that it is written after.
 */
export function inHouseOrder(sections: readonly Section[] | undefined, context: Context): PlacedSection[] {
  const { plan, data } = context;
  const order = plan.sectionOrder ?? data.sectionOrder ?? customsOf(context).sectionOrder;
  const placeOf = (section: Section) => order.findIndex((words) => isSectionNamed(section, words));
  let behind = -1;
  return (sections ?? [])
    .map((section, index) => {
      const place = placeOf(section);
      behind = place === -1 ? behind : place;
      return { section, index, place: behind };
    })
    .sort((a, b) => a.place - b.place);
}

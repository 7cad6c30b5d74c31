import type { PlannedEdition } from '../documents/index.ts';

/** The template that prints an edition: that of its kind, or the municipality's own. */
export function templateOf(edition: PlannedEdition): string {
  return ownTemplateOf(edition) ?? edition.kind;
}

/** The template of a document of the municipality's own kind: as named, else that of the edition's id. */
export function ownTemplateOf(edition: PlannedEdition): string | undefined {
  if (edition.kind !== 'own') return undefined;
  return (edition.template ?? edition.writtenAs ?? edition.id).replace(/(?:\.md)?\.hbs$/i, '');
}

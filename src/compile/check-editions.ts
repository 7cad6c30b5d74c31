import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { chaptersIn, isMade, isNamed, nameOf, viewOf } from '../documents/index.ts';
import type { Edition, LinkedPlan } from '../model/index.ts';
import { follow, join, languageAt, located, nearest, writtenName } from '../schema/index.ts';
import { contextOf } from './edition-context.ts';
import { ownTemplateOf } from './edition-template.ts';
import { templateFile } from './template-files.ts';

const kinds = follow({ $ref: '#/definitions/editionKind' });

/** What the editions of a plan ask for and cannot get. @param templates the plan's own template files */
export function checkEditions(plan: LinkedPlan, templates: readonly string[]): Diagnostic[] {
  return Object.values(plan.data.editions ?? {}).flatMap((edition) => [
    ...unmade(edition, plan),
    ...withoutTemplate(edition, plan, templates),
    ...withoutSection(edition, plan),
  ]);
}

/** A kind that the language has and that is not made yet: what is asked for is never passed over in silence. */
function unmade({ id, kind }: Edition, { places }: LinkedPlan): Diagnostic[] {
  if (!kinds.enum?.includes(kind) || isMade(kind)) return [];
  const path = join(join('/editions', id), 'kind');
  const words = writtenName(languageAt(places, path), kinds['x-values']?.[kind], kind);
  return [diagnose('config/edition-kind', { kind: words }, located(places, path))];
}

function withoutTemplate(
  edition: Edition,
  { places }: LinkedPlan,
  templates: readonly string[],
): Diagnostic[] {
  const name = ownTemplateOf(edition);
  if (name === undefined) return [];
  const file = templateFile(name);
  if (templates.includes(file)) return [];
  const own = templates.filter((one) => one.endsWith('.md.hbs') && !one.includes('/'));
  const path = join('/editions', edition.id);
  const at = located(places, 'template' in edition ? join(path, 'template') : path);
  return [diagnose('config/template-missing', { file, own }, { ...at, suggestions: nearest(file, own) })];
}

/** A chapter that is chosen must be one that the document has, and what the municipality requires is not left out. */
function withoutSection(edition: Edition, { data, places }: LinkedPlan): Diagnostic[] {
  const { id, kind, sections, ...rest } = edition;
  if (!sections || !isMade(kind) || !data.plan) return [];
  const whole = { ...rest, id, kind } as Edition;
  const chapters = chaptersIn(viewOf(whole, contextOf(whole, data)));
  const known = chapters.map(({ heading }) => heading).filter(Boolean);
  const path = join(join('/editions', id), 'sections');
  const unknown = sections.flatMap((name, index) =>
    chapters.some((chapter) => isNamed(chapter, name))
      ? []
      : diagnose(
          'config/edition-section',
          { name, known },
          { ...located(places, join(path, index)), suggestions: nearest(name, known) },
        ),
  );
  const required = kind === 'saksframlegg' ? (data.plan.requiredSections ?? data.requiredSections ?? []) : [];
  const dropped = required.filter(
    (section) =>
      chapters.some((chapter) => isNamed(chapter, section)) &&
      !chapters.some(
        (chapter) => isNamed(chapter, section) && sections.some((name) => isNamed(chapter, name)),
      ),
  );
  const title = edition.title ?? nameOf('of' in edition ? edition.of : undefined, contextOf(edition, data));
  return [
    ...unknown,
    ...dropped.map((section) => diagnose('text/section-missing', { section, title }, located(places, path))),
  ];
}

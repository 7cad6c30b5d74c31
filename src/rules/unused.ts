import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { kinds, textsOf, usesIn } from '../model/index.ts';
import { fold, join, placeOf } from '../schema/index.ts';
import { isMunicipalityFile } from '../source/index.ts';
import { foldedAt } from './folded.ts';
import type { Rule, Subject } from './rule.ts';

/** Collections of which no document prints an entry by itself. */
const collections = ['people', 'roles', 'sources', 'tables', 'figures', 'glossary'] as const;

/**
 * What is declared and nothing refers to, told once of each kind: a forgotten entry, or a reference that was meant and
 * is written nowhere. Its id, name or title in any text is a use; so is a holder, whose title a role is.
 */
export const unused: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan, data, places } = subject;
  // What a misspelt reference nearly is was meant.
  const meant = new Set(plan.diagnostics.flatMap(({ suggestions }) => suggestions));
  const used = referredTo(subject);
  const texts = [...textsOf(data)].map(({ text, path }) => ({ text: text.toLowerCase(), path }));
  for (const kind of collections) {
    const idle = plan.directory.entries.filter(({ kind: own, id, ...entry }) => {
      const path = join(`/${kind}`, id);
      if (own !== kind || used.has(path)) return false;
      // What a municipality keeps for all its plans need not be used in each.
      if (isMunicipalityFile(placeOf(places, path)?.file ?? '')) return false;
      if (meant.has(id) || meant.has(entry.name ?? '')) return false;
      if (kind === 'roles' && plan.data.roles?.[id]?.holder?.length) return false;
      const names = kind === 'glossary' ? [id] : [id, entry.name, entry.plural];
      const others = texts.filter(({ path: at }) => at !== path && !at.startsWith(`${path}/`));
      return !names.some((name) => name && others.some(({ text }) => stands(name, text)));
    });
    const [first] = idle;
    if (!first) continue;
    const name = (kind === 'glossary' ? undefined : first.name) ?? first.id;
    const paths = idle.map(({ id }) => join(`/${kind}`, id));
    yield diagnose('ref/unused', { kind, count: idle.length, name }, foldedAt(places, paths));
  }
};

/** Whether words stand in a text in small letters, with an ending perhaps: HDO-plasser, PLO-en. */
function stands(words: string, text: string): boolean {
  const wanted = words.toLowerCase();
  if (fold(text) === fold(wanted)) return true;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at))) return true;
  return false;
}

/** The pointers of all that a reference means, in fields and in prose, save what refers to itself. */
function referredTo({ plan, data }: Subject): Set<string> {
  const found = new Set<string>();
  const add = (path: string, at: string) => {
    if (at !== path && !at.startsWith(`${path}/`)) found.add(path);
  };
  const walk = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { to, id, target } = value as { to?: unknown; id?: unknown; target?: unknown };
    if (typeof to === 'string' && typeof id === 'string' && target) return add(join(`/${to}`, id), at);
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object') walk(inner, join(at, name));
  };
  walk(plan.data, '');
  for (const { text, path, isProse } of textsOf(data)) {
    for (const { kind, target } of isProse ? usesIn(text) : [])
      if (kind === 'reference')
        for (const entry of plan.directory.find(target, kinds)) add(join(`/${entry.kind}`, entry.id), path);
  }
  return found;
}

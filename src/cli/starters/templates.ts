import { templatesIn } from '../../compile/template-files.ts';
import { templatesFolder } from '../../package-folder.ts';
import { findValue, fold, nearest } from '../../schema/index.ts';
import { type Language, languages } from '../../text/language.ts';
import { editionKinds, wordFor } from './kinds.ts';

/** A built-in template: the file by its name in the template folder, and what users call it. */
export interface BuiltIn {
  readonly name: string;
  readonly path: string;
  /** The word for the document in the user's language, else the name without its endings. */
  readonly word: string;
}

/** The built-in templates: those of documents, the page and its style, the partials. */
export function builtInTemplates(language: Language): BuiltIn[] {
  const rank = ({ name }: BuiltIn) => (name.includes('/') ? 2 : isOfDocument(name) ? 0 : 1);
  return [...templatesIn(templatesFolder)]
    .map(([name, path]) => ({ name, path, word: wordOf(name, language) }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The template that a word means: the document's in any language, or the file's name with or without its endings. */
export function findTemplate(
  word: string,
  language: Language,
): { found: BuiltIn } | { suggestion: string | undefined } {
  const all = builtInTemplates(language);
  const kind = findValue(editionKinds, word)?.canonical;
  const found =
    all.find(({ name }) => kind !== undefined && name === `${kind}.md.hbs`) ??
    all.find(({ name }) => [name, stemOf(name)].some((one) => fold(one) === fold(word)));
  if (found) return { found };
  const words = [language, ...languages].flatMap((one) => all.map(({ name }) => wordOf(name, one)));
  return { suggestion: nearest(word, words)[0] };
}

const isOfDocument = (name: string): boolean => editionKinds.enum?.includes(stemOf(name)) ?? false;

function wordOf(name: string, language: Language): string {
  return isOfDocument(name) && !name.includes('/') ? wordFor(stemOf(name), language) : stemOf(name);
}

/** `partials/facts.md.hbs` is called facts. */
function stemOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.(?:md\.hbs|html\.hbs|css)$/, '');
}

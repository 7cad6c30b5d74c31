import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import { locatedWords, type Rule } from './rule.ts';

// The letters of the languages in the north, the Sámi ones too. Unicode's own classes (\p{L}) take longer to make than all
// else that this rule does.
const letter = 'A-Za-zÀ-ÖØ-öø-ž';
const capital = '[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]';
const ending = '(?:[-:][a-zß-öø-ÿčđŋšŧž]+)?';

/** Two to six capitals, also before a hyphen or an ending (HDO-plasser, FSI:s); not beside a number, which is a code. */
const abbreviation = new RegExp(
  `(?<![${letter}\\d/.-])${capital}{2,6}(?=${ending}(?![${letter}\\d/]))(?!\\s\\d)`,
  'g',
);

/** What all of them have: few texts do, and to look closer takes long. */
const capitals = new RegExp(`${capital}{2}`);

/** What every reader of a municipal document knows, and what follows a company's name. */
const known = new Set(
  'AS BA SA KF IKS DA AB KB HB NAV KS SKR EU EØS EES FN NATO UNICEF WHO SSB SCB NRK SVT IKT IT PC TV DVD GPS ID PDF OK NOU SOU HMS AIDS HIV BNP BRA UK US USA'.split(
    ' ',
  ),
);

/** HDO (heldøgns omsorg), HDO-plasser (…), heldøgns omsorg (HDO). */
const explained = new RegExp(
  `(?<![${letter}\\d])(${capital}{2,6})${ending}\\s\\([${letter}]|[${letter}]\\s\\((${capital}{2,6})\\)`,
  'g',
);

const shoutedBefore = new RegExp(`${capital}{2}\\s$`);
const shoutedAfter = new RegExp(`^\\s${capital}{2}`);

const roman = /^[IVXLC]+$/;

/** An abbreviation in prose that nothing in the plan explains; told once, where it stands first. */
export const abbreviations: Rule = function* (subject): Iterable<Diagnostic> {
  const { data } = subject.plan;
  const declared = [data.glossary, data.bodies, data.units, data.parties, data.groups].flatMap((collection) =>
    Object.values(collection ?? {}).flatMap((item) => [
      item.id,
      'abbreviation' in item ? item.abbreviation : undefined,
      'name' in item ? item.name : undefined,
    ]),
  );
  const texts = textsOf(subject.data).filter(({ text, isProse }) => isProse && capitals.test(text));
  const inPlace = texts.flatMap(({ text }) =>
    [...text.matchAll(explained)].flatMap((match) => match[1] ?? match[2] ?? []),
  );
  const told = new Set(
    [...declared, ...inPlace].flatMap((words) => (words === undefined ? [] : fold(words))),
  );
  for (const { text, path } of texts) {
    for (const { 0: name, index } of withoutReferences(text).matchAll(abbreviation)) {
      if (known.has(name) || roman.test(name) || told.has(fold(name)) || isShouted(text, index, name))
        continue;
      told.add(fold(name));
      yield diagnose(
        'text/undefined-abbreviation',
        { name },
        locatedWords(subject, path, text, index, name.length),
      );
    }
  }
};

/** References and addresses are no words of the text. */
function withoutReferences(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]|<[^>\s]+>|\]\([^)]*\)|https?:\/\/\S+/g, (span) =>
    ' '.repeat(span.length),
  );
}

/** Whether the word beside it is in capitals too, as in a heading. */
function isShouted(text: string, index: number, name: string): boolean {
  return shoutedBefore.test(text.slice(0, index)) || shoutedAfter.test(text.slice(index + name.length));
}

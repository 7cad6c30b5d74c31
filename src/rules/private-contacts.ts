import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** Who gives e-mail to private people: the large ones, and the telephone companies of Norway and Sweden. */
const providers = [
  'gmail.com googlemail.com icloud.com me.com msn.com proton.me protonmail.com',
  'hotmail.com hotmail.no hotmail.se outlook.com live.com live.no live.se yahoo.com yahoo.no yahoo.se',
  'online.no frisurf.no broadpark.no start.no getmail.no lyse.net',
  'telia.com comhem.se bredband.net spray.se passagen.se tele2.se',
].flatMap((line) => line.split(' '));

const domain = providers.map((name) => name.replaceAll('.', '\\.')).join('|');
const address = new RegExp(`(?<![\\w.+-])[\\w.+-]+@(?:${domain})(?![\\w-]|\\.\\w)`, 'gi');

/** What a number stands after: as eight digits in a row it is a phone number only where that is said. */
const said =
  '(?:\\+47|(?<!\\p{L})(?:tlf|tel|telefon|telefonnummer|mobil|mobilnummer|mob|ring|sms|phone|mobile|call)[.:]?)\\s*';

/** Mobile numbers of Norway begin with 4 or 9 (Nkom's numbering plan, E.164): 90 12 34 56, 901 23 456. */
const mobile = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-]|\\d\\s)(?:\\+47\\s?)?(?:[49]\\d \\d{2} \\d{2} \\d{2}|[49]\\d{2} \\d{2} \\d{3})(?![\\p{L}\\p{N}]|[-/.,]\\p{N}|\\s\\d)|(?<=${said})[49]\\d{7}(?!\\p{N})`,
  'giu',
);

/** What every contact of its kind has: few texts do, and to look closer takes long. */
const contacts = [
  { what: 'e-mail', hint: /@/, pattern: address },
  { what: 'phone', hint: /[49]\d/, pattern: mobile },
] as const;

/**
 * A private e-mail address or a mobile number in prose that the public sees. Contact details that stand as such are
 * withheld until they are opened; in running text only a person can see that they are there.
 */
export const privateContacts: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(subject.publicData)) {
    if (!isProse) continue;
    for (const { what, hint, pattern } of contacts) {
      if (!hint.test(text)) continue;
      for (const { 0: contact, index } of text.matchAll(pattern)) {
        const at = locatedWords(subject, path, text, index, contact.length);
        yield diagnose('privacy/contact', { what, contact }, at);
      }
    }
  }
};

import {
  type Body,
  type Contact,
  type ExtraField,
  type Kind,
  type Link,
  type Municipality,
  nameAt,
  type Selector,
} from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import { type CaseNumber, formatCaseNumber } from '../../text/values/case-number.ts';
import { type DateValue, formatDate } from '../../text/values/date.ts';
import { formatTime, type TimeValue } from '../../text/values/time.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';
import { appearanceOf } from './house-style.ts';

/** First letter large, as at the start of a line or cell. */
export function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** a, b og c. */
export function listed(items: readonly string[], { words }: Context): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;
}

/** Strategi: Heile livet; a name that says itself what it is stays alone, and so does a heading that is a sentence. */
export function labelled(label: string, name: string): string {
  if (fold(name).includes(fold(label))) return capital(name);
  return /\p{P}$/u.test(label) ? label : `${label}: ${capital(name)}`;
}

/** Label and value of the block at the head of a document; left out where there is no value. */
export type Fact = { readonly label: string; readonly value: string };

/** Those of the pairs that have a value. */
export function facts(...pairs: readonly (readonly [label: string, value: string | undefined])[]): Fact[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The fields that a plan, case, meeting or measure has of its own. */
export function extraFacts(
  extra: readonly ExtraField[] | undefined,
): (readonly [label: string, value: string | undefined])[] {
  return (extra ?? []).map(({ label, text }) => [capital(label), text && capital(text)] as const);
}

/** Helse og meistring, post@solvik.no, 57 00 10 40. */
export function contactIn(contact: Contact | undefined): string {
  const { name, email, phone } = contact ?? {};
  return [name, email, phone].filter(Boolean).join(', ');
}

/** The address of something on the web. */
export function linkFact(
  { link }: { readonly link?: { readonly address?: string } },
  { words }: Context,
): readonly [label: string, value: string | undefined] {
  return [words.labels.link, link?.address];
}

export interface Named extends Pick<Body, 'formerNames' | 'renamed'> {
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

/** The name or title of something, as it was at the date of the document. */
export function namedIn(named: Named, { date }: Context): string {
  const present = named.name ?? named.title;
  if (present === undefined) return named.text ?? '';
  // Field by field: a document depends on what it reads, and on nothing else of the object.
  const { formerNames = [], renamed } = named;
  return nameAt({ name: present, formerNames, ...(renamed ? { renamed } : {}) }, date);
}

/** The name or title of who or what is meant, as in running text; of several, all of them. */
export function nameOf(link: Link<Kind> | readonly Link<Kind>[] | undefined, context: Context): string {
  if (!link) return '';
  if (isList(link)) return listed(link.map((one) => nameOf(one, context)).filter(Boolean), context);
  if (link.to === 'name') return link.name;
  if (link.to === 'selector') return selectorName(link.select, context);
  if (link.as !== undefined) return link.as;
  return namedIn(link.target as Named, context);
}

/** Those who act in office by name, with their titles where that is the custom: Maria Sand, nämndsekreterare. */
export function officials(links: readonly Link<Kind>[] | undefined, context: Context): string {
  const titles = (links ?? []).map((link) =>
    customsOf(context).isTitled && link.to === 'people' ? link.target.jobTitle : undefined,
  );
  const named = (links ?? []).map((link, index) =>
    [nameOf(link, context), titles[index]].filter(Boolean).join(', '),
  );
  return titles.some(Boolean) ? named.filter(Boolean).join('; ') : nameOf(links, context);
}

const isList = (link: Link<Kind> | readonly Link<Kind>[]): link is readonly Link<Kind>[] =>
  Array.isArray(link);

function selectorName(select: Selector, { words }: Context): string {
  switch (select.all) {
    case 'everyone':
      return words.selectors.everyone;
    case 'group-leads':
      return words.selectors.groupLeads;
    case 'municipality':
      return words.selectors.municipality;
    case 'groups':
    case 'each-group':
      return words.selectors.groups(select.kind as Parameters<typeof words.selectors.groups>[0]);
  }
}

/** A date in words or figures, as the house writes dates, else as is usual there; undefined where none is given. */
export function dateIn(
  date: DateValue | undefined,
  context: Context,
  style: 'long' | 'numeric' = 'long',
): string | undefined {
  return date && formatDate(date, context.language, appearanceOf(context).dates ?? style);
}

/** A time of day, or from one to another. */
export function timeIn(time: TimeValue, { language }: Context): string {
  return formatTime(time, language);
}

/** What the numbers of a column are: paragraphs of minutes (§ 26), or the numbers of cases. */
export function numberLabel(
  numbers: readonly (CaseNumber | undefined)[],
  { paragraph, caseNumber }: { readonly paragraph: string; readonly caseNumber: string },
): string {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 && known.every((number) => number.paragraph !== undefined) ? paragraph : caseNumber;
}

/** What identifies a case on each page of its papers: Sak 13/21, else Arkivsak 2021/3226-1. */
export function runningNumber(
  caseNumber: CaseNumber | undefined,
  archiveCase: CaseNumber | undefined,
  { words }: Context,
): string {
  const number = numberIn(caseNumber);
  if (number !== undefined) {
    const isParagraph = caseNumber?.paragraph !== undefined;
    return capital(words.citation({ caseNumber: { words: number, isParagraph } }));
  }
  return archiveCase ? `${words.labels.archiveCase} ${numberIn(archiveCase)}` : '';
}

/** A case number as it was written. */
export function numberIn(caseNumber: CaseNumber | undefined): string | undefined {
  return caseNumber && formatCaseNumber(caseNumber);
}

/** The municipality that issues the plan: named in plan.yaml, else in kommune.yaml. */
function municipalityOf({ data, plan }: Context): Municipality | undefined {
  return plan.municipality ?? data.municipality;
}

/** Hemnes kommune. */
export function issuer(context: Context): string {
  const name = municipalityOf(context)?.name;
  if (name === undefined) return '';
  return saysWhatItIs.test(name) ? name : context.words.municipality(name);
}

/** A name with the word for what it is of, as people write it: Hemnes kommune, Voss herad, Region Gotland, Göteborgs stad. */
const saysWhatItIs =
  /(?<![\p{L}-])(?:kommune|kommun|herad|herred|fylkeskommune|stad|region|landsting|municipality|council)(?![\p{L}-])/iu;

import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { ValueType } from '../../diagnostics/index.ts';
import type { Language } from '../../text/language.ts';
import { readBoolean } from '../../text/values/boolean.ts';
import { readCaseNumber } from '../../text/values/case-number.ts';
import { type DateValue, readDate, splitClock } from '../../text/values/date.ts';
import { readDuration } from '../../text/values/duration.ts';
import { readMoney } from '../../text/values/money.ts';
import { readNumber } from '../../text/values/number.ts';
import { periodBetween, readPeriod } from '../../text/values/period.ts';
import type { Reading } from '../../text/values/reading.ts';
import { readTime } from '../../text/values/time.ts';
import {
  findValue,
  nearestField,
  nearestValue,
  writtenFields,
  writtenName,
  writtenValues,
} from '../names.ts';
import { join, type Schema } from '../schema.ts';
import { rangeOf, scalarText } from './nodes.ts';
import { emptyObject, readFields } from './object.ts';
import type { At, Reader } from './reader.ts';
import { openMarkdown } from './text-file.ts';
import { datedWords, ends } from './value-fields.ts';

/** Reads a value by the reader that its schema names; a word of an enumeration by its words. */
export function readValue(reader: Reader, node: Node, schema: Schema, at: At): unknown {
  const type = schema['x-read'];
  if (type === 'reference' && isMap(node)) return readInline(reader, node, schema, at);
  if (type === 'date' && isMap(node)) return readDatedWords(reader, node, at);
  if (type === 'period' && isMap(node)) return readEnds(reader, node, at);
  const words = type === 'text' ? bracketed(reader, node) : undefined;
  if (words !== undefined) return readText(reader, words, at);
  if (!isScalar(node)) return reader.wrongShape(node, at, isSeq(node) ? 'one value' : 'text');
  const source = scalarText(reader.file, node) ?? '';
  switch (type) {
    case 'line':
    case 'reference':
      return source.replace(/\s+/g, ' ').trim();
    case 'text':
      return readText(reader, source, at);
    case 'date':
      return accept(reader, readDate(source), source, 'date', at);
    case 'case-number':
      return accept(reader, readCaseNumber(source), source, 'case-number', at);
    case 'period':
      return accept(reader, readPeriod(source), source, 'period', at);
    case 'time':
      return accept(reader, readTime(source), source, 'time', at);
    case 'duration': {
      // «13.45–14.15» is a length, too.
      const time = readTime(source);
      if (time.ok && 'to' in time.value) return { minutes: time.value.to - time.value.from };
      return accept(reader, readDuration(source), source, 'duration', at);
    }
    case 'minutes': {
      const spelled = bareMinutes.test(source) ? `${source} min` : source;
      return accept(reader, readDuration(spelled), source, 'duration', at);
    }
    case 'number':
      return accept(reader, readNumber(source), source, 'number', at);
    case 'money':
      return accept(reader, readMoney(source, { krone: reader.shared.krone }), source, 'money', at);
    case 'item-number':
      if (/^\d{1,3}\.?$/.test(source)) return { sequence: Number.parseInt(source, 10) };
      return accept(reader, readCaseNumber(source), source, 'case-number', at);
    case 'boolean':
      return accept(reader, readBoolean(source), source, 'boolean', at);
    case 'integer': {
      const number = accept(reader, readNumber(source), source, 'number', at);
      return number && Number.isInteger(number.value)
        ? number.value
        : number && reader.fault(at, 'schema/format', { value: source, type: 'number' });
    }
    default:
      return readWord(reader, source, schema);
  }
}

/** A text that is a reference alone, `[[sak-1]]`, which YAML takes for a list in a list. */
function bracketed(reader: Reader, node: Node): string | undefined {
  if (!isSeq(node)) return undefined;
  const words = reader.file.text.slice(...rangeOf(node));
  return words.startsWith('[[') && words.endsWith(']]') ? words.normalize('NFC') : undefined;
}

/** Minutes that the name of the field has said already: `minutter per gruppe: 5 + 5`. */
const bareMinutes = /^\d+(?:\s*\+\s*\d+)*$/;

function accept<T>(
  reader: Reader,
  reading: Reading<T>,
  value: string,
  type: ValueType,
  at: At,
): T | undefined {
  if (reading.ok) return reading.value;
  const code = reading.problem === 'ambiguous' ? 'schema/ambiguous' : 'schema/format';
  const timed = type === 'date' ? splitClock(value) : undefined;
  const args = { value, type, ...(timed && { clock: timed.clock }) };
  return reader.fault(at, code, args, { suggestions: reading.suggestions });
}

/** A word of an enumeration; one that is unknown stays, for the validator to tell of. */
function readWord(reader: Reader, source: string, schema: Schema): string {
  const match = schema.enum && findValue(schema, source);
  if (!match) return source;
  reader.count(match);
  return match.canonical;
}

/** Markdown, or the Markdown of the file that is named. */
function readText(reader: Reader, source: string, at: At): string | undefined {
  const file = openMarkdown(reader, source, at);
  if (file === 'unreadable') return undefined;
  if (!file) return source.replace(/\r\n?/g, '\n').trimEnd();
  const { path, text } = file;
  reader.shared.places.set(at.path, { file: path, value: [0, text.length], written: at.written });
  return text.replace(/\r\n?/g, '\n').trimEnd().normalize('NFC');
}

/**
 * `{rolle: rådmann}` says of which kind the reference is, `{navn: Tove}` that the name stands for itself. An unknown
 * key stays, for the validator to tell of.
 */
function readInline(reader: Reader, node: YAMLMap, schema: Schema, at: At): unknown {
  const object = emptyObject();
  readFields(reader, node, schema, at, object);
  if (hasFault(reader, at, Object.keys(schema.properties ?? {}))) return undefined;
  const meant = Object.keys(object).filter((name) => name !== 'as');
  return meant.length === 1 ? object : reader.wrongShape(node, at, 'one value');
}

/** `{fra: 2020, til: 2030}`: a period by its ends; one that is missing is open. */
function readEnds(reader: Reader, node: YAMLMap, at: At): unknown {
  const given = emptyObject();
  readFields(reader, node, ends, at, given);
  const { from, to, ...unknown } = given;
  reportUnknown(reader, ends, Object.keys(unknown), at);
  if (hasFault(reader, at, ['from', 'to', ...Object.keys(unknown)])) return undefined;
  const reading = periodBetween(from as DateValue | undefined, to as DateValue | undefined);
  const words = reader.file.text.slice(...rangeOf(node)).trim();
  return accept(reader, reading, words, 'period', at);
}

/** Tells of keys that a value of several fields does not have. */
function reportUnknown(reader: Reader, schema: Schema, keys: readonly string[], at: At): void {
  for (const key of keys) {
    const path = join(at.path, key);
    const place = reader.shared.places.get(path);
    const here = { ...at, path, ...(place && { written: place.written, range: place.value }) };
    const suggestions = (language: Language) => nearestField(schema, key, language).suggestions;
    const args = (language: Language) => ({
      key,
      in: at.entry?.key ?? '',
      known: suggestions(language).length > 0 ? [] : writtenFields(schema, language),
    });
    reader.fault(here, 'schema/unknown-key', args, { suggestions });
  }
}

/** `{dato: 31.12.2023, tekst: innen utgangen av 2023}`: a date with the words to print instead. */
function readDatedWords(reader: Reader, node: YAMLMap, at: At): unknown {
  const given = emptyObject();
  readFields(reader, node, datedWords, at, given);
  const { date, text, assumed, ...unknown } = given;
  const within = (name: string): At => {
    const place = reader.shared.places.get(join(at.path, name));
    return { ...at, path: join(at.path, name), ...(place && { written: place.written, range: place.value }) };
  };
  const inside = at.entry?.key ?? '';
  reportUnknown(reader, datedWords, Object.keys(unknown), at);
  const part = datedWords.properties?.assumed ?? {};
  if (assumed !== undefined && !part.enum?.includes(assumed as string)) {
    const value = String(assumed);
    const args = (language: Language) => ({ value, allowed: writtenValues(part, language) });
    const suggestions = (language: Language) => nearestValue(part, value, language);
    reader.fault(within('assumed'), 'schema/value', args, { suggestions });
  }
  if (hasFault(reader, at, [...Object.keys(datedWords.properties ?? {}), ...Object.keys(unknown)]))
    return undefined;
  if (date === undefined && text && !assumed) return { text };
  if (date === undefined) {
    const name = datedWords.properties?.date?.['x-names'];
    const args = (language: Language) => ({ name: writtenName(language, name, 'date'), in: inside });
    return reader.fault(at, 'schema/missing', args);
  }
  return { ...(date as object), ...(text ? { text } : {}), ...(assumed ? { assumed } : {}) };
}

/** A mistake in one of its fields makes a value of several fields unread. */
function hasFault(reader: Reader, at: At, names: readonly string[]): boolean {
  const { faults } = reader.shared;
  const found = names.some((name) => faults.has(join(at.path, name)));
  if (found) faults.add(at.path);
  return found;
}

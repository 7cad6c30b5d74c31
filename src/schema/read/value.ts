import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Code, ValueType } from '../../diagnostics/index.ts';
import type { Language } from '../../text/language.ts';
import { readBoolean } from '../../text/values/boolean.ts';
import { readCaseNumber } from '../../text/values/case-number.ts';
import { readDate } from '../../text/values/date.ts';
import { readNumber } from '../../text/values/number.ts';
import type { Reading } from '../../text/values/reading.ts';
import { findField, findValue, nearestField, nearestValue, writtenName, writtenValues } from '../names.ts';
import type { Schema } from '../schema.ts';
import { isEmpty, scalarText } from './nodes.ts';
import { emptyObject } from './object.ts';
import { type At, entryAt, type Reader, shapeOf } from './reader.ts';

/** Reads a value by the reader that its schema names; a word of an enumeration by its words. */
export function readValue(reader: Reader, node: Node, schema: Schema, at: At): unknown {
  const type = schema['x-read'];
  if (type === 'reference' && isMap(node)) return readInline(reader, node, schema, at);
  if (type === 'date' && isMap(node)) return readDatedWords(reader, node, at);
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

function accept<T>(
  reader: Reader,
  reading: Reading<T>,
  value: string,
  type: ValueType,
  at: At,
): T | undefined {
  if (reading.ok) return reading.value;
  const code = reading.problem === 'ambiguous' ? 'schema/ambiguous' : 'schema/format';
  return reader.fault(at, code, { value, type }, { suggestions: reading.suggestions });
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
  const text = source.replace(/\r\n?/g, '\n').trimEnd();
  if (!/^[^\n]+\.md$/i.test(text)) return text;
  const { faults, places, readText: open } = reader.shared;
  const file = open(text, reader.file.path);
  if ('problem' in file) return reader.fault(at, 'text/file', { file: text, problem: file.problem });
  if ('diagnostic' in file) {
    const { diagnostic } = file;
    faults.add(at.path);
    reader.diagnostics.push(() => ({ ...diagnostic, path: at.path, pointer: at.written }));
    return undefined;
  }
  places.set(at.path, { file: file.path, value: [0, file.text.length], written: at.written });
  return file.text.replace(/\r\n?/g, '\n').trimEnd();
}

/**
 * `{rolle: rådmann}` says of which kind the reference is, `{navn: Tove}` that the name stands for itself. An unknown
 * key stays, for the validator to tell of.
 */
function readInline(reader: Reader, node: YAMLMap, schema: Schema, at: At): unknown {
  const entries = reader.entries(node, at);
  if (entries.length !== 1) return reader.wrongShape(node, at, 'one value');
  const object = emptyObject();
  for (const entry of entries) {
    const match = findField(schema, entry.key);
    const name = match?.canonical ?? entry.key;
    const here = entryAt(at, name, entry);
    if (match) reader.count(match);
    const { node: value } = reader.arrive(match ? entry.value : null, here);
    if (match && isEmpty(reader.file, value))
      return faultWithin(reader, at, here, 'schema/type', { found: 'empty', expected: 'text' });
    object[name] = match ? reader.read(entry.value, match.of, here) : null;
    if (object[name] === undefined) reader.shared.faults.add(at.path);
  }
  return reader.shared.faults.has(at.path) ? undefined : object;
}

/** The fields of a date that is written with words beside it. */
const datedWords: Schema = {
  properties: {
    date: { 'x-names': { nb: 'dato', nn: 'dato', sv: 'datum' } },
    text: { 'x-names': { nb: 'tekst', nn: 'tekst', sv: 'text' } },
    assumed: {
      enum: ['year', 'month', 'day'],
      'x-names': { nb: 'antatt', nn: 'anteke', sv: 'antaget' },
      'x-values': {
        year: { nb: 'år', nn: 'år', sv: 'år' },
        month: { nb: 'måned', nn: 'månad', sv: 'månad' },
        day: { nb: 'dag', nn: 'dag', sv: 'dag' },
      },
    },
  },
};

/** `{dato: 31.12.2023, tekst: innen utgangen av 2023}`: a date with the words to print instead. */
function readDatedWords(reader: Reader, node: YAMLMap, at: At): unknown {
  const given = new Map<string, { words: string; here: At }>();
  for (const entry of reader.entries(node, at)) {
    const match = findField(datedWords, entry.key);
    const here = entryAt(at, match?.canonical ?? entry.key, entry);
    const { node: value } = reader.arrive(entry.value, here);
    if (!match) {
      const args = { key: entry.key, in: at.entry?.key ?? '' };
      return faultWithin(reader, at, here, 'schema/unknown-key', args, {
        range: entry.keyRange,
        suggestions: (language) => nearestField(datedWords, entry.key, language).suggestions,
      });
    }
    reader.count(match);
    if (isEmpty(reader.file, value)) continue;
    if (!isScalar(value))
      return faultWithin(reader, at, here, 'schema/type', { found: shapeOf(value), expected: 'text' });
    given.set(match.canonical, { words: scalarText(reader.file, value) ?? '', here });
  }
  const { date, text, assumed } = Object.fromEntries(given);
  if (!date) {
    const name = (language: Language) =>
      writtenName(language, datedWords.properties?.date?.['x-names'], 'date');
    return reader.fault(at, 'schema/missing', (language) => ({
      name: name(language),
      in: at.entry?.key ?? '',
    }));
  }
  const reading = readDate(date.words);
  if (!reading.ok) {
    reader.shared.faults.add(at.path);
    return accept(reader, reading, date.words, 'date', date.here);
  }
  const partSchema = datedWords.properties?.assumed ?? {};
  const part = assumed && findValue(partSchema, assumed.words);
  if (assumed && !part) {
    const args = (language: Language) => ({
      value: assumed.words,
      allowed: writtenValues(partSchema, language),
    });
    return faultWithin(reader, at, assumed.here, 'schema/value', args, {
      suggestions: (language) => nearestValue(partSchema, assumed.words, language),
    });
  }
  const words = text?.words.replace(/\s+/g, ' ').trim();
  return {
    ...reading.value,
    ...(words ? { text: words } : {}),
    ...(part ? { assumed: part.canonical } : {}),
  };
}

/** A mistake within a value makes the whole value unread. */
function faultWithin<C extends Code>(
  reader: Reader,
  at: At,
  ...[here, ...rest]: Parameters<typeof reader.fault<C>>
): undefined {
  reader.shared.faults.add(at.path);
  return reader.fault(here, ...rest);
}

import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { ValueType } from '../../diagnostics/index.ts';
import type { Language } from '../../text/language.ts';
import { readBoolean } from '../../text/values/boolean.ts';
import { readCaseNumber } from '../../text/values/case-number.ts';
import { readDate } from '../../text/values/date.ts';
import { readNumber } from '../../text/values/number.ts';
import type { Reading } from '../../text/values/reading.ts';
import { findValue, nearestField, nearestValue, writtenName, writtenValues } from '../names.ts';
import { join, type Schema } from '../schema.ts';
import { scalarText } from './nodes.ts';
import { emptyObject, readFields } from './object.ts';
import type { At, Reader } from './reader.ts';

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
  const object = emptyObject();
  readFields(reader, node, schema, at, object);
  if (hasFault(reader, at, Object.keys(schema.properties ?? {}))) return undefined;
  return Object.keys(object).length === 1 ? object : reader.wrongShape(node, at, 'one value');
}

/** The fields of a date that is written with words beside it. */
const datedWords: Schema = {
  properties: {
    date: { $ref: '#/definitions/date', 'x-names': { nb: 'dato', nn: 'dato', sv: 'datum' } },
    text: { 'x-read': 'line', 'x-names': { nb: 'tekst', nn: 'tekst', sv: 'text' } },
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
  const given = emptyObject();
  readFields(reader, node, datedWords, at, given);
  const { date, text, assumed, ...unknown } = given;
  const within = (name: string): At => {
    const place = reader.shared.places.get(join(at.path, name));
    return { ...at, path: join(at.path, name), ...(place && { written: place.written, range: place.value }) };
  };
  const inside = at.entry?.key ?? '';
  for (const key of Object.keys(unknown)) {
    const suggestions = (language: Language) => nearestField(datedWords, key, language).suggestions;
    reader.fault(within(key), 'schema/unknown-key', { key, in: inside }, { suggestions });
  }
  const part = datedWords.properties?.assumed ?? {};
  if (assumed !== undefined && !part.enum?.includes(assumed as string)) {
    const value = String(assumed);
    const args = (language: Language) => ({ value, allowed: writtenValues(part, language) });
    const suggestions = (language: Language) => nearestValue(part, value, language);
    reader.fault(within('assumed'), 'schema/value', args, { suggestions });
  }
  if (hasFault(reader, at, [...Object.keys(datedWords.properties ?? {}), ...Object.keys(unknown)]))
    return undefined;
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

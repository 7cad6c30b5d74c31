import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ValueType } from '../../diagnostics/index.ts';
import { readBoolean } from '../../text/values/boolean.ts';
import { readCaseNumber } from '../../text/values/case-number.ts';
import { readDate } from '../../text/values/date.ts';
import { readNumber } from '../../text/values/number.ts';
import type { Reading } from '../../text/values/reading.ts';
import { findField, findValue, fold } from '../names.ts';
import type { Schema } from '../schema.ts';
import { entriesOf, scalarText } from './nodes.ts';
import { emptyObject } from './object.ts';
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
  return reader.fault(at, code, { value, type }, reading.suggestions);
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
  const file = reader.readText(text, reader.file.path);
  if ('problem' in file) return reader.fault(at, 'text/file', { file: text, problem: file.problem });
  if ('diagnostic' in file) {
    reader.faults.add(at.path);
    reader.diagnostics.push(file.diagnostic);
    return undefined;
  }
  reader.places.set(at.path, { file: file.path, value: [0, file.text.length], written: at.written });
  return file.text.replace(/\r\n?/g, '\n').trimEnd();
}

/** `{rolle: rådmann}` says of which kind the reference is, `{navn: Tove}` that the name stands for itself. */
function readInline(reader: Reader, node: Node, schema: Schema, at: At): unknown {
  if (!isMap(node)) return undefined;
  const object = emptyObject();
  for (const entry of entriesOf(reader.file, node).entries) {
    const match = findField(schema, entry.key);
    const words = isScalar(entry.value) ? scalarText(reader.file, entry.value) : undefined;
    if (!match || words === undefined) {
      const allowed = Object.values(schema.properties ?? {}).map(
        (field) => field['x-names']?.nb?.split('|')[0] ?? '',
      );
      return reader.fault(at, 'schema/value', { value: entry.key, allowed });
    }
    reader.count(match);
    object[match.canonical] = words.replace(/\s+/g, ' ').trim();
  }
  return object;
}

const dateWords = new Map<string, 'date' | 'text' | 'assumed'>([
  ...['dato', 'datum', 'date'].map((word) => [word, 'date'] as const),
  ...['tekst', 'text'].map((word) => [word, 'text'] as const),
  ...['antatt', 'anteke', 'antaget', 'assumed'].map((word) => [word, 'assumed'] as const),
]);

const dateParts = new Map<string, 'year' | 'month' | 'day'>([
  ...['aar', 'year'].map((word) => [word, 'year'] as const),
  ...['maaned', 'maanad', 'maanad', 'month'].map((word) => [word, 'month'] as const),
  ...['dag', 'day'].map((word) => [word, 'day'] as const),
]);

/** `{dato: 31.12.2023, tekst: innen utgangen av 2023}`: a date with the words to print instead. */
function readDatedWords(reader: Reader, node: Node, at: At): unknown {
  if (!isMap(node)) return undefined;
  const given: Record<string, string> = {};
  for (const entry of entriesOf(reader.file, node).entries) {
    const name = dateWords.get(fold(entry.key));
    const words = isScalar(entry.value) ? scalarText(reader.file, entry.value) : undefined;
    if (!name || words === undefined)
      return reader.fault(at, 'schema/unknown-key', { key: entry.key, in: at.entry?.key ?? '' }, [
        'dato',
        'tekst',
      ]);
    given[name] = words;
  }
  if (given.date === undefined)
    return reader.fault(at, 'schema/missing', { name: 'dato', in: at.entry?.key ?? '' });
  const date = accept(reader, readDate(given.date), given.date, 'date', at);
  const assumed = given.assumed === undefined ? undefined : dateParts.get(fold(given.assumed));
  return date && { ...date, ...(given.text ? { text: given.text } : {}), ...(assumed ? { assumed } : {}) };
}

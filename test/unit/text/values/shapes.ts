// What each reader gives, as JSON Schema: stricter than schemas/values.schema.json, which need not refuse what no reader
// gives.
import { currencies } from '../../../../src/text/values/money.ts';

const point =
  '([12]\\d{3}|[12]\\d\\dX|[12]\\dXX|XXXX)(-(0[1-9]|1[0-2]|2[1-4]|3[3-9]|4[01]|XX)(-([0-2]\\d|3[01]|XX))?)?[~?%]?';

/** EDTF of one point in time, as a JSON Schema pattern. */
const pointPattern = `^${point}$`;

export const date = {
  type: 'object',
  properties: {
    edtf: { type: 'string', pattern: `^(${point}|(${point}|\\.\\.)/(${point}|\\.\\.))$` },
    part: { enum: ['early', 'mid', 'late'] },
    text: { type: 'string', minLength: 1 },
    assumed: { enum: ['year', 'month', 'day'] },
  },
  anyOf: [
    { properties: { edtf: {} }, required: ['edtf'] },
    { properties: { text: {} }, required: ['text'] },
  ],
  additionalProperties: false,
} as const;

export const boolean = { type: 'boolean' } as const;

export const number = {
  type: 'object',
  properties: {
    value: { type: 'number' },
    approximate: { const: true },
    unit: { type: 'string', minLength: 1 },
  },
  required: ['value'],
  additionalProperties: false,
} as const;

export const money = {
  type: 'object',
  properties: {
    value: { type: 'number' },
    currency: { enum: [...currencies] },
    approximate: { const: true },
  },
  required: ['value', 'currency'],
  additionalProperties: false,
} as const;

export const time = {
  type: 'object',
  properties: {
    minutes: { type: 'integer', minimum: 0, maximum: 1440 },
    from: { type: 'integer', minimum: 0, maximum: 1440 },
    to: { type: 'integer', minimum: 0, maximum: 1440 },
    approximate: { const: true },
    approximateEnd: { const: true },
  },
  anyOf: [
    { properties: { minutes: {} }, required: ['minutes'] },
    { properties: { from: {}, to: {} }, required: ['from', 'to'] },
  ],
  additionalProperties: false,
} as const;

export const period = {
  type: 'object',
  properties: {
    from: { type: 'string', pattern: pointPattern },
    to: { type: 'string', pattern: pointPattern },
  },
  anyOf: [
    { properties: { from: {} }, required: ['from'] },
    { properties: { to: {} }, required: ['to'] },
  ],
  additionalProperties: false,
} as const;

export const duration = {
  type: 'object',
  properties: {
    minutes: { type: 'integer', minimum: 0 },
    days: { type: 'number', minimum: 0 },
    parts: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2 },
  },
  anyOf: [
    { properties: { minutes: {} }, required: ['minutes'] },
    { properties: { days: {} }, required: ['days'] },
  ],
  additionalProperties: false,
} as const;

export const caseNumber = {
  type: 'object',
  properties: {
    year: { type: 'integer', minimum: 1900, maximum: 2099 },
    sequence: { type: 'integer', minimum: 0 },
    document: { type: 'integer', minimum: 0 },
    prefix: { type: 'string', minLength: 1 },
    paragraph: { type: 'integer', minimum: 0 },
    order: { enum: ['year-first'] },
    yearDigits: { enum: [2, 4] },
    width: { type: 'integer', minimum: 2, maximum: 9 },
    separator: { enum: ['-'] },
  },
  anyOf: [
    { properties: { sequence: {}, year: {} }, required: ['sequence', 'year'] },
    { properties: { paragraph: {} }, required: ['paragraph'] },
  ],
  additionalProperties: false,
} as const;

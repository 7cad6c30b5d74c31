import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { booleanSchema, readBoolean } from '../../../../src/text/values/boolean.ts';
import { caseNumberSchema, readCaseNumber } from '../../../../src/text/values/case-number.ts';
import { dateSchema, readDate } from '../../../../src/text/values/date.ts';
import { durationSchema, readDuration } from '../../../../src/text/values/duration.ts';
import { moneySchema, readMoney } from '../../../../src/text/values/money.ts';
import { numberSchema, readNumber } from '../../../../src/text/values/number.ts';
import { periodSchema, readPeriod } from '../../../../src/text/values/period.ts';
import type { Reading } from '../../../../src/text/values/reading.ts';
import { readTime, timeSchema } from '../../../../src/text/values/time.ts';
import { anySource } from './spellings.ts';

const types: [string, object, (source: string) => Reading<unknown>, right: string[], wrong: unknown[]][] = [
  [
    'date',
    dateSchema,
    readDate,
    ['2021-03-18', '6. juli', '2021/..', 'i begynnelsen av mai 2022', '2021-03~', '201X', '4. kvartal 2025'],
    [
      {},
      { edtf: '18.03.2021' },
      { edtf: '2021-42' },
      { edtf: '2021', part: 'soon' },
      { text: '' },
      { date: '2021' },
    ],
  ],
  [
    'period',
    periodSchema,
    readPeriod,
    ['2021–2023', '2021', '2021–'],
    [{}, { from: '2021–2023' }, { start: '2021' }],
  ],
  [
    'number',
    numberSchema,
    readNumber,
    ['ca. 30 %', '2,5'],
    [{}, { value: '2' }, { value: 2, approximate: false }],
  ],
  ['money', moneySchema, readMoney, ['ca. 500 kr', '€ 5'], [{ value: 2 }, { value: 2, currency: 'kr' }]],
  [
    'case number',
    caseNumberSchema,
    readCaseNumber,
    ['13/21', 'PS 13/21', '2021/3226-1', '§ 26', 'KFT-2024-00364', '13/2021'],
    [{}, { sequence: 13 }, { sequence: 13, year: 21 }, { year: 2021, paragraph: '26' }],
  ],
  ['boolean', booleanSchema, readBoolean, ['ja', 'nei'], ['ja', 0]],
  [
    'time',
    timeSchema,
    readTime,
    ['09:00', '17:00–22:45'],
    [{}, { from: 1 }, { minutes: 1441 }, { minutes: 0.5 }],
  ],
  [
    'duration',
    durationSchema,
    readDuration,
    ['10 min', '5 + 5 min', 'en halv dag'],
    [{}, { parts: [5, 5] }, { minutes: 0.5 }, { minutes: 5, parts: [5] }],
  ],
];

test.each(types)('the schema of a %s takes what is read and no other', (_, schema, read, right, wrong) => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  for (const source of right) {
    const reading = read(source);
    expect(reading.ok && validate(reading.value), source).toBe(true);
  }
  for (const value of wrong) expect(validate(value), JSON.stringify(value)).toBe(false);
});

it('takes everything that any text is read as', () => {
  for (const [name, schema, read] of types) {
    const validate = new Ajv({ strict: true }).compile(schema);
    fc.assert(
      fc.property(anySource, (source) => {
        const reading = read(source);
        if (reading.ok) expect(validate(reading.value), `${name}: ${source}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }
});

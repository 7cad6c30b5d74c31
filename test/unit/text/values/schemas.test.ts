import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import values from '../../../../schemas/values.schema.json' with { type: 'json' };
import { readBoolean } from '../../../../src/text/values/boolean.ts';
import { readCaseNumber } from '../../../../src/text/values/case-number.ts';
import { readDate } from '../../../../src/text/values/date.ts';
import { readDuration } from '../../../../src/text/values/duration.ts';
import { readMoney } from '../../../../src/text/values/money.ts';
import { readNumber } from '../../../../src/text/values/number.ts';
import { readPeriod } from '../../../../src/text/values/period.ts';
import type { Reading } from '../../../../src/text/values/reading.ts';
import { readTime } from '../../../../src/text/values/time.ts';
import * as shapes from './shapes.ts';
import { anySource } from './spellings.ts';

const types: [string, object, (source: string) => Reading<unknown>, right: string[], wrong: unknown[]][] = [
  [
    'date',
    shapes.date,
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
    shapes.period,
    readPeriod,
    ['2021–2023', '2021', '2021–'],
    [{}, { from: '2021–2023' }, { start: '2021' }],
  ],
  [
    'number',
    shapes.number,
    readNumber,
    ['ca. 30 %', '2,5'],
    [{}, { value: '2' }, { value: 2, approximate: false }],
  ],
  ['money', shapes.money, readMoney, ['ca. 500 kr', '€ 5'], [{ value: 2 }, { value: 2, currency: 'kr' }]],
  [
    'caseNumber',
    shapes.caseNumber,
    readCaseNumber,
    ['13/21', 'PS 13/21', '2021/3226-1', '§ 26', 'KFT-2024-00364', '13/2021'],
    [{}, { sequence: 13 }, { sequence: 13, year: 21 }, { year: 2021, paragraph: '26' }],
  ],
  ['boolean', shapes.boolean, readBoolean, ['ja', 'nei'], ['ja', 0]],
  [
    'time',
    shapes.time,
    readTime,
    ['09:00', '17:00–22:45'],
    [{}, { from: 1 }, { minutes: 1441 }, { minutes: 0.5 }],
  ],
  [
    'duration',
    shapes.duration,
    readDuration,
    ['10 min', '5 + 5 min', 'en halv dag'],
    [{}, { parts: [5, 5] }, { minutes: 0.5 }, { minutes: 5, parts: [5] }],
  ],
];

/** The schemas of the data language; their own keywords (`x-read`) mean nothing here. */
const dataLanguage = new Ajv({ strict: false }).addSchema(values);

test.each(types)('the shape of a %s takes what is read and no other', (_, shape, read, right, wrong) => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(shape);
  for (const source of right) {
    const reading = read(source);
    expect(reading.ok && validate(reading.value), source).toBe(true);
  }
  for (const value of wrong) expect(validate(value), JSON.stringify(value)).toBe(false);
});

it('takes everything that any text is read as, and so does the schema of the data language', () => {
  for (const [name, shape, read] of types) {
    const validate = new Ajv({ strict: true }).compile(shape);
    const accepts = dataLanguage.compile({ $ref: `${values.$id}#/definitions/${name}` });
    fc.assert(
      fc.property(anySource, (source) => {
        const reading = read(source);
        if (!reading.ok) return;
        expect(validate(reading.value), `${name}: ${source}`).toBe(true);
        expect(accepts(reading.value), `${name}: ${source}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }
});

import type { Schema } from '../schema.ts';

/** The fields of a period that is written as its two ends. */
export const ends: Schema = {
  properties: {
    from: { $ref: '#/definitions/date', 'x-names': { nb: 'fra', nn: 'frå', sv: 'från' } },
    to: { $ref: '#/definitions/date', 'x-names': { nb: 'til', nn: 'til', sv: 'till' } },
  },
};

/** The fields of a date that is written with words beside it. */
export const datedWords: Schema = {
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

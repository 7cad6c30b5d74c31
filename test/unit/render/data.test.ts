import { expect, test } from 'vitest';
import type { ViewValue } from '../../../src/render/document.ts';
import { viewData } from '../../../src/render/index.ts';

function read(view: { readonly [key: string]: ViewValue }) {
  return viewData(view, (id, words) =>
    id === 'kai' ? { text: words ?? 'Ny kai', href: 'https://x.example/' } : undefined,
  );
}

test('texts stand as they are printed, prose as Markdown', () => {
  expect(
    read({
      title: ' Sak\t13/21 \u0007*her* \ue000',
      text: {
        prose: '# Om *saka*\n\nSe [[kai]], [[kai|kaien]] og [[ukjent]].\n\n<b>x</b> ![kart](hemmelig.png)',
        at: '/plan/text',
      },
      amount: 5,
      isLast: false,
    }),
  ).toEqual({
    title: 'Sak 13/21 *her*',
    text: '# Om *saka*\n\nSe [Ny kai](https://x.example/), [kaien](https://x.example/) og ukjent.\n\n\\<b>x\\</b> kart',
    amount: 5,
    isLast: false,
  });
});

test('fields in which nothing stands are left out, cells are not', () => {
  expect(
    read({
      lead: '',
      table: null,
      more: undefined,
      points: [],
      group: { text: '' },
      prose: { prose: '' },
      rows: [{ cells: ['', 0, { prose: ' ' }, null] }],
    }),
  ).toEqual({ rows: [{ cells: ['', 0, '', null] }] });
});

import { expect, test } from 'vitest';
import { documentsOf } from './making.ts';

const decision = (date: string, number: string) => `
  d: {title: D, body: the board, ${date ? `date: ${date},` : ''} ${number ? `case number: ${number},` : ''} item: 2}`;

/** A decision as it is cited in prose. */
function cited(language: string, date: string, number: string): string | undefined {
  const documents = documentsOf(`
plan: {title: A, language: ${language}}
decisions:${decision(date, number)}
newsletters: {n: {title: N, text: "See [[d]]."}}
`);
  return /See (.*)\./.exec([...documents.values()].at(0) ?? '')?.[1]?.replaceAll('\u00a0', ' ');
}

test.each([
  ['nb', '18.3.2021', '13/21', 'the board 18. mars 2021, sak 13/21, punkt 2'],
  ['nb', '18.3.2021', '§ 26', 'the board 18. mars 2021, § 26, punkt 2'],
  ['nb', 'desember 2021', '', 'the board, desember 2021, punkt 2'],
  ['nb', '{dato: desember 2021, antatt: år}', '', 'the board, desember, punkt 2'],
  ['nb', 'våren 2022', '13/21', 'the board, våren 2022, sak 13/21, punkt 2'],
  ['nb', 'ca. 18. mars 2021', '', 'the board, ca. 18. mars 2021, punkt 2'],
  ['nb', '1. halvår 2021', '', 'the board, 1. halvår 2021, punkt 2'],
  ['nb', 'i begynnelsen av mai 2021', '', 'the board, i begynnelsen av mai 2021, punkt 2'],
  ['nb', '8.–9. desember 2022', '', 'the board 8.–9. desember 2022, punkt 2'],
  ['nb', '{dato: 6.7.2022, antatt: år}', '', 'the board 6. juli, punkt 2'],
  ['nb', '6. juli', '', 'the board, 6. juli, punkt 2'],
  ['nb', '', '13/21', 'the board, sak 13/21, punkt 2'],
  ['nn', 'mars 2021', '13/21', 'the board, mars 2021, sak 13/21, punkt 2'],
  ['sv', '18 mars 2027', '§ 26', 'the board den 18 mars 2027, § 26, punkt 2'],
  ['sv', '18 mars 2027', 'KF § 26', 'the board den 18 mars 2027, KF § 26, punkt 2'],
  ['sv', '18 mars 2027', '13/27', 'the board den 18 mars 2027, ärende 13/27, punkt 2'],
  ['sv', '{datum: december 2021, antaget: år}', '', 'the board, december, punkt 2'],
  ['en', '18 March 2027', '13/27', 'the board 18 March 2027, case 13/27, point 2'],
])('in %s, of %s and %s', (language, date, number, words) => {
  expect(cited(language, date, number)).toBe(words);
});

test.each([
  ['nb', '18.6.2020', '46/20', 'kommunestyret', 'Kommunestyrets vedtak 18. juni 2020 i sak 46/20, punkt 2'],
  ['nb', 'juni 2020', '46/20', 'kommunestyret', 'Kommunestyrets vedtak, juni 2020, sak 46/20, punkt 2'],
  [
    'nb',
    '18.6.2020',
    '',
    'helse-, oppvekst- og kulturutvalget',
    'Helse-, oppvekst- og kulturutvalgets vedtak 18. juni 2020, punkt 2',
  ],
  ['nn', '18.6.2020', '46/20', 'rådet i Moss', 'Rådet i Moss’ vedtak 18. juni 2020 i sak 46/20, punkt 2'],
  [
    'sv',
    '18 juni 2020',
    '46/20',
    'kommunfullmäktige',
    'Kommunfullmäktiges beslut den 18 juni 2020 i ärende 46/20, punkt 2',
  ],
  ['sv', '18 juni 2020', '§ 26', 'nämnden i Borås', 'Nämnden i Borås beslut den 18 juni 2020, § 26, punkt 2'],
  ['en', '18 June 2020', '46/20', 'the council', 'Decision of the council 18 June 2020, case 46/20, point 2'],
])(
  'in %s, of %s and %s, the words of a decision of %s are introduced',
  (language, date, number, body, words) => {
    const documents = documentsOf(`
plan: {title: A, language: ${language}}
decisions:
  d: {title: D, body: "${body}", date: ${date}, ${number ? `case number: ${number},` : ''} item: 2, text: Do it.}
mandates: {m: {title: M, decision: d}}
`);
    const lines = [...documents.values()].flatMap((text) => text.replaceAll('\u00a0', ' ').split('\n'));
    expect(lines).toContain(`${words}:`);
  },
);

import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const picture = new Uint8Array(Buffer.from('iVBORw0KGgo=', 'base64'));
const told = (plan: string) =>
  checkFor('text/no-alternative', { 'plan.yaml': plan, 'kart.png': picture }).map((line) =>
    line.replace('plan.yaml:', ''),
  );
const prose = (text: string) => `plan:\n  tittel: A\n  tekst: ${text}\n`;

test.each<[string, string, string[]]>([
  ['with words', prose('"![Kart](kart.png)"'), []],
  ['without words', prose('"![](kart.png)"'), ['3:11 «![](kart.png)»']],
  ['of a space', prose('"![ ](kart.png)"'), ['3:11 «![ ](kart.png)»']],
  ['in code', prose('Se `![](kart.png)`.'), []],
  ['that is inserted from the plan, which has words of its own', prose('"![[hjul]]"'), []],
])('an image %s', (_, plan, lines) => {
  expect(told(plan)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['with words', 'logo: {fil: kart.png, alternativ tekst: Solvik}', []],
  ['without words', 'logo: {fil: kart.png}', ['3:15 «kart.png»']],
  ['with empty words', 'logo: {fil: kart.png, alternativ tekst: ""}', ['3:15 «kart.png»']],
  ['of a partner', 'samarbeidspartnere: [{navn: Helse, logo: {fil: kart.png}}]', ['3:50 «kart.png»']],
])('a logo %s', (_, field, lines) => {
  expect(told(`plan:\n  tittel: A\n  ${field}\n`)).toEqual(lines);
});

test('a file that is no picture needs none', () => {
  expect(told('plan:\n  tittel: A\n  vedlegg: [{tittel: Kart, fil: kart.png}]\n')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  delegationOf,
  holdersAt,
  isSameAgent,
  type Kind,
  type Link,
  nameAt,
  partsOf,
  receiversOf,
  reportsOf,
  rolesOf,
  seatsOf,
  successorsOf,
} from '../../../src/model/index.ts';
import { linkPlan } from './planning.ts';

function open(source: string) {
  const { whole, read, told, data } = linkPlan(`plan: A\n${source}`);
  expect([read.told, told]).toEqual([[], []]);
  return { data: whole.data, any: data };
}

const nameOf = (link: Link<Kind>): string =>
  'id' in link ? link.id : 'name' in link ? link.name : `<${Object.values(link.select).join(' ')}>`;
const at = (edtf: string | undefined) => (edtf === undefined ? undefined : { edtf });

describe('the name at a date', () => {
  const names: readonly (readonly [string, string])[] = [
    ['with ends', '[{navn: A, gjelder til: 31.12.1999}, {navn: B, gjelder fra: 2000, gjelder til: 2009}]'],
    [
      'with starts',
      '[{navn: A}, {navn: B, gjelder fra: 2000}, {navn: C, gjelder fra: 2010}], navneskifte: 2010',
    ],
    [
      'with starts, newest first',
      '[{navn: C, gjelder fra: 2010}, {navn: B, gjelder fra: 2000}, {navn: A}], navneskifte: 2010',
    ],
    [
      'the older one with an end, newest first',
      '[{navn: B}, {navn: A, gjelder til: 1999}], navneskifte: 2010',
    ],
  ];
  test.each(
    names.flatMap(([how, former]) =>
      [
        ['1985-06-01', 'A'],
        ['1999-12-31', 'A'],
        ['2005', 'B'],
        ['2009-12-31', 'B'],
        ['2010-01-01', 'N'],
        ['2020', 'N'],
        [undefined, 'N'],
      ].map(([date, name]) => [how, date, name, former] as const),
    ),
  )('%s: %s %s', (_, date, name, former) => {
    const { data } = open(`organer: {o: {navn: N, tidligere navn: ${former}}}\n`);
    const body = data.bodies?.o;
    expect(body && nameAt(body, at(date))).toBe(name);
  });

  test.each([
    ['2019-12-31', 'rådmannen'],
    ['2020-01-01', 'kommunedirektøren'],
    ['2020', 'kommunedirektøren'],
  ])('of a role is its title: %s %s', (date, name) => {
    const { data } = open(
      'roller: {r: {tittel: kommunedirektøren, tidligere navn: rådmannen, navneskifte: 1.1.2020}}\n',
    );
    const role = data.roles?.r;
    expect(role && nameAt(role, at(date))).toBe(name);
  });

  test('of which nobody knows when it was given up is the present one', () => {
    const { data } = open('enheter: {e: {navn: N, tidligere navn: A}}\n');
    const unit = data.units?.e;
    expect(unit && [nameAt(unit, at('1900')), nameAt(unit, at('2020'))]).toEqual(['N', 'N']);
  });
});

describe('who holds a role', () => {
  const { data } = open(`
personer: {a: A, b: B, c: C}
roller:
  r: {tittel: R, innehaver: [{person: a, gjelder til: 2019}, {person: b, gjelder fra: 2020, gjelder til: 30.6.2021}, {person: c, gjelder fra: 1.7.2021}]}
  fast: {tittel: F, innehaver: a}
  gammel: {tittel: G, innehaver: a, gjelder til: 2015}
`);
  test.each<[string, string | undefined, string[]]>([
    ['r', '2019-06-01', ['a']],
    ['r', '2020-01-01', ['b']],
    ['r', '2021-06-30', ['b']],
    ['r', '2021-07-01', ['c']],
    ['r', undefined, ['c']],
    ['fast', '1990', ['a']],
    ['gammel', '2015-12-31', ['a']],
    ['gammel', '2016', []],
  ])('%s at %s', (id, date, people) => {
    const role = data.roles?.[id];
    expect(role && holdersAt(role, at(date)).map(nameOf)).toEqual(people);
  });

  test('and which roles a person holds', () => {
    const roles = (date: string) => rolesOf('a', data, at(date)).map(({ id }) => id);
    expect([roles('2014'), roles('2019'), roles('2022')]).toEqual([
      ['r', 'fast', 'gammel'],
      ['r', 'fast'],
      ['fast'],
    ]);
  });
});

test('who sits in a body at a date; a chair that is no member comes first, one that is leads while it is one', () => {
  const { data } = open(`
personer: {kari: Kari Li, ola: Ola}
organer:
  o: {navn: O, leder: kari, medlemmer: [{person: ola, funksjon: nestleder, gjelder til: 2019}, {person: kari, gjelder fra: 2020}, tove hansen]}
  p: {navn: P, leder: ordføreren, medlemmer: [kari]}
`);
  const seats = (id: string, date: string) =>
    seatsOf(data.bodies?.[id] as Parameters<typeof seatsOf>[0], at(date)).map(
      ({ person, isChair, function: office }) =>
        [nameOf(person), ...(isChair ? ['chair'] : []), office ?? ''].join(' '),
    );
  expect(seats('o', '2018')).toEqual(['ola nestleder', 'tove hansen ']);
  expect(seats('o', '2021')).toEqual(['kari chair ', 'tove hansen ']);
  expect(seats('p', '2021')).toEqual(['ordføreren chair ', 'kari ']);
});

describe('reporting', () => {
  const { data } = open(`
grupper:
  styret: {navn: styringsgruppen, type: styringsgruppe, rapporterer til: [kommunestyret, RÅDMANNEN]}
  prosjekt: {navn: prosjektgruppen, type: prosjektgruppe, rapporterer til: styret}
  a: {navn: A, type: arbeidsgruppe, rapporterer til: [prosjekt, kari]}
  b: {navn: B, type: arbeidsgruppe}
  c: {navn: C, type: nettverk}
rapportering:
  - {fra: alle arbeidsgrupper, til: prosjekt, når: månedlig}
  - {fra: hver arbeidsgruppe, til: [alle grupper, styret]}
  - {fra: alle grupper, til: alle grupper}
  - {fra: styret, til: rådmannen, hva: status}
`);

  test('is the lines, and what a group says in short that no line says', () => {
    expect(
      reportsOf(data).map(({ from, to, when, line }) =>
        [from.map(nameOf), to.map(nameOf), when ?? '', line ? 'line' : 'short'].join(' > '),
      ),
    ).toEqual([
      '<groups working> > prosjekt > monthly > line',
      '<each-group working> > <groups>,styret >  > line',
      '<groups> > <groups> >  > line',
      'styret > rådmannen >  > line',
      'styret > kommunestyret >  > short',
      'prosjekt > styret >  > short',
      'a > kari >  > short',
    ]);
  });

  test.each<[string, string[]]>([
    ['styret', ['<groups>', 'rådmannen', 'kommunestyret']],
    ['prosjekt', ['<groups>', 'styret']],
    ['a', ['prosjekt', '<groups>', 'styret', 'kari']],
    ['b', ['prosjekt', '<groups>', 'styret']],
    ['c', ['<groups>']],
  ])('%s reports to each once', (id, receivers) => {
    const group = data.groups?.[id];
    expect(group && receiversOf(group, data).map(nameOf)).toEqual(receivers);
  });
});

test('authority is delegated in a chain, which a circle does not lead back into', () => {
  const { data } = open(`
grupper:
  a: {navn: A, myndighet: {delegert av: [p, ordføreren]}}
  p: {navn: P, myndighet: {delegert av: [rådmannen, kommunestyret]}}
  x: {navn: X, myndighet: {delegert av: y}}
  y: {navn: Y, myndighet: {delegert av: [x, ordføreren]}}
  ingen: I
`);
  const chain = (id: string) =>
    delegationOf(data.groups?.[id] as Parameters<typeof delegationOf>[0]).map(nameOf);
  expect(chain('a')).toEqual(['p', 'rådmannen', 'kommunestyret', 'ordføreren']);
  expect(chain('x')).toEqual(['y', 'ordføreren']);
  expect(chain('ingen')).toEqual([]);
});

test('what something is part of and its parts, also in a circle', () => {
  const { data } = open(`
organer: {ks: {navn: kommunestyret}, fsk: {navn: formannskapet, del av: ks}}
enheter:
  sektor: {navn: Helse, del av: ks}
  omsorg: {navn: Omsorg, del av: sektor}
  nav: {navn: NAV, del av: staten}
  x: {navn: X, del av: y}
  y: {navn: Y, del av: x}
  selv: {navn: S, del av: selv}
  ny: {navn: Ny, dannet av: [omsorg, nav]}
`);
  const { units = {}, bodies = {} } = data;
  const above = (id: string) =>
    ancestorsOf(units[id] as Parameters<typeof ancestorsOf>[0]).map(({ id }) => id);
  expect(['omsorg', 'nav', 'x', 'selv'].map(above)).toEqual([['sektor', 'ks'], [], ['y'], []]);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  expect(bodies.ks && ids(partsOf(bodies.ks, data))).toEqual(['sektor', 'fsk']);
  expect(units.omsorg && ids(successorsOf(units.omsorg, data))).toEqual(['ny']);
});

test('two references mean the same agent by what they mean, names by how they are read', () => {
  const { any } = open(
    'grupper: {g: {navn: G, type: arbeidsgruppe}}\nrapportering: [{til: [Tove  Hansen, tove hansen, Tora, g, G, alle grupper, alle arbeidsgrupper, alla arbetsgrupper]}]\n',
  );
  const links = any.reporting[0].to as Link<Kind>[];
  const same = links.map((link) => links.findIndex((other) => isSameAgent(other, link)));
  expect(same).toEqual([0, 0, 2, 3, 3, 5, 6, 6]);
});

import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../../src/model/directory.ts';
import { resolve } from '../../../src/model/references.ts';
import type { Any } from '../schema/reading.ts';
import { linkPlan } from './planning.ts';

const base = `
plan: A
personer: {kari: Kari Li, ola: {navn: Ola Nordmann}, to-a: Bo Ek, to-b: Bo Ek}
organer: {ks: kommunestyret, råd: eldrerådet}
enheter: {omsorg: omsorgstjenesten}
roller: {rådmannen: {tittel: rådmannen, innehaver: kari}, kari-li: prosjektleder}
grupper: {rehab: {navn: Rehabilitering, type: arbeidsgruppe}, styret: {navn: styringsgruppen, type: styringsgruppe}}
saker: {sak-1: Strategisk plan}
`;

/** What `value` means as the responsible of a measure, or in another field. */
function refer(value: string, field = 'ansvarlig') {
  const { data, told } = linkPlan(`${base}tiltak:\n  t:\n    tittel: T\n    ${field}: ${value}\n`);
  const { id: _, title: __, ...fields } = data.measures.t;
  const [links] = Object.values(fields) as Any[];
  return {
    link: Array.isArray(links) ? links[0] : links,
    told: told.map((line) => line.replace(/^12:\d+ /, '')),
  };
}

describe('a reference', () => {
  test.each<[string, string, string, string]>([
    ['by id', 'kari', 'people', 'kari'],
    ['by id in another spelling', 'KARI', 'people', 'kari'],
    ['by id with a letter written otherwise', 'raadmannen', 'roles', 'rådmannen'],
    ['by name', 'Ola Nordmann', 'people', 'ola'],
    ['by name in another spelling', 'ola  nordmann', 'people', 'ola'],
    ['by title', 'prosjektleder', 'roles', 'kari-li'],
    ['an id goes before a name', 'kari-li', 'roles', 'kari-li'],
    ['to a group', 'rehab', 'groups', 'rehab'],
    ['to a unit', 'omsorgstjenesten', 'units', 'omsorg'],
    ['with its kind', 'person/kari', 'people', 'kari'],
    ['with its kind in another language', 'grupp/rehab', 'groups', 'rehab'],
    ['with its kind, by name', 'gruppe/Rehabilitering', 'groups', 'rehab'],
    ['inline', '{person: Kari Li}', 'people', 'kari'],
    ['inline, in another language', '{role: rådmannen}', 'roles', 'rådmannen'],
    ['in its definite form', 'prosjektlederen', 'roles', 'kari-li'],
  ])('%s', (_, value, to, id) => {
    const { link, told } = refer(value);
    expect(told).toEqual([]);
    expect(link).toMatchObject({ to, id, target: { id } });
  });

  test('is the thing itself, whichever way one comes to it', () => {
    const { data } = linkPlan(`${base}tiltak: {t: {tittel: T, ansvarlig: rådmannen}}\n`);
    expect(data.measures.t.responsible[0].target).toBe(data.roles.rådmannen);
    expect(data.roles.rådmannen.holder[0].person.target).toBe(data.people.kari);
  });

  test.each<[string, string, string]>([
    ['a name that is like none', 'tillitsvalgte', 'tillitsvalgte'],
    ['several words', 'Helse/omsorg og velferd', 'Helse/omsorg og velferd'],
    ['inline, though it is like another', '{navn: Kari Lie}', 'Kari Lie'],
    ['inline, though it is another', '{navn: kari}', 'kari'],
    ['inline, of a kind that it does not declare', '{rolle: ordfører}', 'ordfører'],
  ])('a name as it stands: %s', (_, value, name) => {
    expect(refer(value)).toEqual({ link: { to: 'name', name }, told: [] });
  });

  test.each<[string, string, string]>([
    ['nearly a name', 'Ola Nordman', 'ref/nearly «Ola Nordman» → Ola Nordmann'],
    ['nearly a name, with a capital', 'Prosjektledar', 'ref/nearly «Prosjektledar» → prosjektleder'],
    ['nearly a name of one small word', 'prosjektledere', 'ref/nearly «prosjektledere» → prosjektleder'],
  ])('%s is a warning, and stands', (_, value, message) => {
    expect(refer(value)).toEqual({ link: { to: 'name', name: value }, told: [message] });
  });

  test.each<[string, string, string]>([
    ['a misspelt id', 'raadmanen', 'ref/unknown «raadmanen» → rådmannen'],
    ['a misspelt id of a person', 'karii', 'ref/unknown «karii» → kari'],
    ['two people of one name', 'Bo Ek', 'ref/ambiguous «Bo Ek» → to-a, to-b'],
    ['something of another kind', 'sak-1', 'ref/wrong-kind «sak-1»'],
    ['something of another kind by its title', 'Strategisk plan', 'ref/wrong-kind «Strategisk plan»'],
  ])('%s is a mistake, and nothing', (_, value, message) => {
    expect(refer(value)).toEqual({ link: undefined, told: [message] });
  });

  test.each<[string, string, string]>([
    ['where no name may stand', 'rehabs', 'ref/unknown «rehabs» → rehab'],
    ['like nothing', 'Vei og vann', 'ref/unknown «Vei og vann»'],
    ['nearly a name', 'Rehabilitoring', 'ref/unknown «Rehabilitoring» → Rehabilitering'],
    ['of another kind', 'kari', 'ref/wrong-kind «kari»'],
    ['with another kind', 'person/kari', 'ref/wrong-kind «person/kari»'],
    ['inline with another kind', '{person: kari}', 'ref/wrong-kind «gruppe»'],
    ['with the kind, unknown', 'gruppe/rehabb', 'ref/unknown «gruppe/rehabb» → rehab'],
  ])('to a group: %s', (_, value, message) => {
    expect(refer(value, 'gruppe')).toEqual({ link: undefined, told: [message] });
  });

  test('an unknown kind is told of once, by the schema', () => {
    const { told, read, data } = linkPlan(`${base}tiltak: {t: {tittel: T, ansvarlig: {persn: kari}}}\n`);
    expect([read.told, told]).toEqual([['9:37 schema/unknown-key «persn» → person'], []]);
    expect(data.measures.t.responsible).toEqual([]);
  });
});

describe('several at once', () => {
  test.each<[string, object]>([
    ['kommunen', { all: 'municipality' }],
    ['Kommunen', { all: 'municipality' }],
    ['the municipality', { all: 'municipality' }],
    ['alle', { all: 'everyone' }],
    ['everyone', { all: 'everyone' }],
    ['gruppelederne', { all: 'group-leads' }],
    ['gruppeleiarane', { all: 'group-leads' }],
    ['gruppledarna', { all: 'group-leads' }],
    ['alle grupper', { all: 'groups' }],
    ['alla grupperna', { all: 'groups' }],
    ['all groups', { all: 'groups' }],
    ['alle arbeidsgrupper', { all: 'groups', kind: 'working' }],
    ['alle arbeidsgruppene', { all: 'groups', kind: 'working' }],
    ['alla arbetsgrupper', { all: 'groups', kind: 'working' }],
    ['alla arbetsgrupperna', { all: 'groups', kind: 'working' }],
    ['all working groups', { all: 'groups', kind: 'working' }],
    ['alle styringsgrupper', { all: 'groups', kind: 'steering' }],
    ['alla styrgrupper', { all: 'groups', kind: 'steering' }],
    ['alle prosjektgrupper', { all: 'groups', kind: 'project' }],
    ['alla projektgrupper', { all: 'groups', kind: 'project' }],
    ['alle referansegrupper', { all: 'groups', kind: 'reference' }],
    ['alla referensgrupper', { all: 'groups', kind: 'reference' }],
    ['alle ressursgrupper', { all: 'groups', kind: 'resource' }],
    ['alla resursgrupper', { all: 'groups', kind: 'resource' }],
    ['alle nettverk', { all: 'groups', kind: 'network' }],
    ['all networks', { all: 'groups', kind: 'network' }],
  ])('%s', (words, select) => {
    expect(refer(words)).toEqual({ link: { to: 'selector', select }, told: [] });
  });

  test('other words that begin so are names', () => {
    expect(refer('alle prosesser')).toEqual({ link: { to: 'name', name: 'alle prosesser' }, told: [] });
  });

  test.each(['alle', 'Everyone', 'kommunen', 'gruppelederne', 'all', 'planen'])('%s can be no id', (id) => {
    const written = { map: `personer: {${id}: Kari}`, list: `personer: [{id: ${id}, navn: Kari}]` };
    expect(linkPlan(`plan: A\n${written.map}\n`).told).toEqual([`2:12 ref/reserved «${id}»`]);
    expect(linkPlan(`plan: A\n${written.list}\n`).told).toEqual([expect.stringContaining('ref/reserved')]);
    // A title that becomes an id is no fault of the writer.
    expect(linkPlan(`plan: A\ntiltak: [${id}]\n`).told).toEqual([]);
  });
});

describe('names that objects of JavaScript have', () => {
  test.each(['constructor', 'toString', 'valueOf'])('%s is an id like any other', (id) => {
    const { data, told } = linkPlan(
      `plan: A\npersoner: {${id}: Kari}\ntiltak: {${id}: {tittel: T, ansvarlig: ${id}}}\n`,
    );
    expect(told).toEqual([]);
    expect(data.people[id]).toMatchObject({ id, name: 'Kari' });
    expect(data.measures[id].responsible[0].target).toBe(data.people[id]);
  });

  test.each(['constructor', '__proto__'])('%s as an unknown key or a reference', (name) => {
    const { data } = linkPlan(
      `plan: {tittel: A, ${name}: {title: B}, reform: ${name}}\ntiltak: [{tittel: T, ansvarlig: ${name}}]\n`,
    );
    expect(data.plan.title).toBe('A');
    expect(Object.keys(data.plan)).toEqual(['title']);
    expect(data.measures.t.responsible).toEqual([{ to: 'name', name }]);
  });
});

describe('who is meant by other words than the present name', () => {
  const plan = (fields: string, more = '') =>
    linkPlan(`
plan: A
personer: {kari: Kari Li}
organer:
  ks: {navn: kommunestyret, forkortelse: KST, medlemmer: [{person: Tove Hansen, parti: Ap}, kari], varamedlemmer: [Vara Berg]}
roller:
  leder: {tittel: enhetsleder, flertall: enhetslederne, innehaver: kari}
  kd: {tittel: kommunedirektøren}
grupper: {a: {navn: A, type: arbeidsgruppe}, b: {navn: B, type: nettverk}}
tiltak: {t: {tittel: T, ${fields}}}
${more}`);

  test.each<[string, object]>([
    ['enhetslederne', { to: 'roles', id: 'leder', as: 'enhetslederne' }],
    ['Enhetslederne', { to: 'roles', id: 'leder', as: 'enhetslederne' }],
    ['{rolle: enhetslederne}', { to: 'roles', id: 'leder', as: 'enhetslederne' }],
    ['{rolle: kd, som: rådmannen}', { to: 'roles', id: 'kd', as: 'rådmannen' }],
    ['{rolle: enhetslederne, som: lederne}', { to: 'roles', id: 'leder', as: 'lederne' }],
    ['{organ: KST, som: herredsstyret}', { to: 'bodies', id: 'ks', as: 'herredsstyret' }],
    ['KST', { to: 'bodies', id: 'ks' }],
    ['Tove Hansen', { to: 'name', name: 'Tove Hansen' }],
    ['tove  hansen', { to: 'name', name: 'Tove Hansen' }],
    ['Vara Berg', { to: 'name', name: 'Vara Berg' }],
  ])('%s', (words, link) => {
    const { data, told, read } = plan(`ansvarlig: ${words}`);
    const [{ target: _, ...found }] = data.measures.t.responsible;
    expect({ found, told: [...read.told, ...told] }).toEqual({ found: link, told: [] });
  });

  test.each<[string, string]>([
    ['Enhetsledrene', 'ref/nearly «Enhetsledrene» → enhetslederne'],
    ['Tove Hanssen', 'ref/nearly «Tove Hanssen» → Tove Hansen'],
    ['Vara Bergh', 'ref/nearly «Vara Bergh» → Vara Berg'],
  ])('nearly: %s', (words, line) => {
    expect(plan(`ansvarlig: ${words}`).told.map((one) => one.replace(/^\d+:\d+ /, ''))).toEqual([line]);
  });

  test.each<[string, object]>([
    ['hver arbeidsgruppe', { all: 'each-group', kind: 'working' }],
    ['kvar arbeidsgruppe', { all: 'each-group', kind: 'working' }],
    ['varje arbetsgrupp', { all: 'each-group', kind: 'working' }],
    ['each working group', { all: 'each-group', kind: 'working' }],
    ['Hver gruppe', { all: 'each-group' }],
  ])('an edition of %s is one of each', (words, select) => {
    const { data, told } = plan('status: pågår', `utgaver: {u: {type: gruppeplan, gjelder: ${words}}}\n`);
    expect([data.editions.u.of, told]).toEqual([{ to: 'selector', select }, []]);
  });
});

test('words that are declared nowhere are not looked for among all measures, for every measure has such words', () => {
  const directory = openDirectory({ measures: { a: { title: 'A' } }, roles: { b: { title: 'rådmannen' } } });
  const withoutMeasures = {
    ...directory,
    get entries(): never {
      throw new Error('read');
    },
  };
  const wanted = { kinds: ['people', 'roles'] };
  expect(resolve('tillitsvalgte', wanted, withoutMeasures)).toEqual({ name: 'tillitsvalgte' });
  expect(resolve('raadmann', wanted, withoutMeasures)).toMatchObject({ entry: { id: 'b' } });
  expect(directory.ofKinds(['roles', 'measures', 'people']).map(({ id }) => id)).toEqual(['b', 'a']);
});

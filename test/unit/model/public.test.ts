import { describe, expect, test } from 'vitest';
import { linkPlan } from './planning.ts';

const everything = (value: unknown): string => {
  const seen = new Set<unknown>();
  return JSON.stringify(value, (_, child) => {
    if (typeof child !== 'object' || child === null) return child;
    if (seen.has(child)) return undefined;
    seen.add(child);
    return child;
  });
};

describe('the public plan', () => {
  test('has nothing of what is internal or exempt, in maps and lists', () => {
    const {
      publicData,
      public: linked,
      data,
    } = linkPlan(`
plan: {tittel: A, vedlegg: [{tittel: hemmelig 1, tilgang: intern}, {tittel: B}], forankring: {politisk: hemmelig 2, tilgang: intern}}
personer: {p: {navn: hemmelig 3, tilgang: intern}, q: {navn: Kari, tilgang: offentlig}}
saker:
  s: {tittel: hemmelig 4, unntatt offentlighet: offl. § 13}
  t: {tittel: T, merknad: hemmelig 5, saksgang: [{organ: X, tilgang: intern}, {organ: Y, merknad: hemmelig 6}]}
  u: {tittel: hemmelig 7, skjerming: {hjemmel: offl. § 13, offentlig tittel: Sak}}
tiltak: [{tittel: hemmelig 8, tilgang: Intern}, {tittel: åpent}]
rapportering: [{til: Z, hva: hemmelig 9, access: internal}, {til: W}]
`);
    expect(everything(publicData)).not.toContain('hemmelig');
    expect(everything(linked.directory.entries)).not.toContain('hemmelig');
    expect(everything(data)).toContain('hemmelig 4');
    expect(publicData.plan.attachments).toEqual([{ title: 'B' }]);
    expect(Object.keys(publicData.people)).toEqual(['q']);
    expect(Object.keys(publicData.cases)).toEqual(['t']);
    expect(Object.values(publicData.measures)).toMatchObject([{ title: 'åpent' }]);
  });

  test('places of items after one that is left out are still right', () => {
    const {
      publicData,
      public: linked,
      read,
    } = linkPlan('plan:\n  tittel: A\n  vedlegg:\n    - {tittel: A, tilgang: intern}\n    - {tittel: B}\n');
    const path = linked.pathOf(publicData.plan.attachments[0]);
    expect(path).toBe('/plan/attachments/1');
    expect(read.places.at.get(`${path}/title`)?.written).toBe('/plan/vedlegg/1/tittel');
  });

  test.each<[string, object]>([
    ['', {}],
    [', tilgang: offentlig', { contact: { email: 'k@x.no', phone: '22 34' }, access: 'public' }],
  ])('contact details only of people who opened them%s', (access, contact) => {
    const { publicData, data } = linkPlan(
      `plan: A\npersoner: {k: {navn: K, e-post: k@x.no, telefon: 22 34${access}}}\n`,
    );
    expect(publicData.people.k).toEqual({ id: 'k', name: 'K', ...contact });
    expect(data.people.k.contact).toEqual({ email: 'k@x.no', phone: '22 34' });
  });

  test.each(['inten', 'hemmelig', '[intern]', '{a: b}', '""'])(
    'is not opened by a faulty tilgang: %s',
    (access) => {
      const { publicData, read } = linkPlan(`plan: A\nsaker: {s: {tittel: hemmelig, tilgang: ${access}}}\n`);
      expect(read.told).toHaveLength(1);
      expect(everything(publicData)).not.toContain('hemmelig"');
    },
  );

  test.each(['[a]', '', '{hjemel: b}', '{}', '""'])(
    'is not opened by a faulty exemption: %s',
    (exemption) => {
      const { publicData, read } = linkPlan(
        `plan: A\nsaker: {s: {tittel: hemmelig, unntatt offentlighet: ${exemption}}}\n`,
      );
      expect(read.told).toHaveLength(1);
      expect(everything(publicData)).not.toContain('hemmelig');
    },
  );

  test.each(['access', 'exemption', 'note', 'id'])('an item whose id is %s is an item', (id) => {
    const { publicData } = linkPlan(`plan: A\ntiltak: {${id}: A, b: B}\n`);
    expect(Object.values(publicData.measures)).toMatchObject([{ title: 'A' }, { title: 'B' }]);
  });
});

describe('a public reference to what is internal', () => {
  const plan = (reference: string) => `
plan: {tittel: A}
personer: {kari: {navn: Kåre Li, tilgang: intern}, ola: {navn: Ola Å, tilgang: intern}, per: {navn: Per, tilgang: intern}}
roller: {rm: {tittel: rådmannen, innehaver: KARI}, x: {tittel: hemmelig rolle, innehaver: per, tilgang: intern}}
grupper: {hg: {navn: hemmelig gruppe, tilgang: intern}}
tiltak: {t: {tittel: T, ${reference}}}
`;
  test.each([
    'kari',
    'KARI',
    'Kåre Li',
    'kaare li',
    'person/kari',
    'person/Kåre Li',
    '{person: kari}',
    '{navn: Kåre Li}',
    '{navn: kaare-li}',
    'Kåre Lii',
  ])('%s prints the role', (words) => {
    const { publicData, toldToPublic, data } = linkPlan(plan(`ansvarlig: ${words}`));
    expect(publicData.measures.t.responsible).toEqual([{ to: 'name', name: 'rådmannen' }]);
    expect(toldToPublic).toEqual([]);
    if (words === 'kari') expect(data.measures.t.responsible).toMatchObject([{ to: 'people', id: 'kari' }]);
  });

  test.each([
    ['a person without a role', 'ansvarlig: ola', 'ola'],
    ['a person without a role, by name', 'ansvarlig: ola aa', 'ola aa'],
    ['a person whose role is internal too', 'ansvarlig: per', 'per'],
    ['a group', 'gruppe: hg', 'hg'],
    ['a group by name', 'gruppe: Hemmelig Gruppe', 'Hemmelig Gruppe'],
    ['a role', 'ansvarlig: hemmelig rolle', 'hemmelig rolle'],
  ])('%s is refused', (_, reference, words) => {
    const { publicData, toldToPublic, told } = linkPlan(plan(reference));
    expect(told).toEqual([]);
    const { responsible = [], ...rest } = publicData.measures.t;
    expect(rest).toEqual({ id: 't', title: 'T' });
    expect(responsible).toEqual([]);
    expect(toldToPublic).toEqual([
      expect.stringMatching(new RegExp(`^6:\\d+ access/internal-reference «${words}»$`)),
    ]);
  });

  test.each<[string, string[]]>([
    ['se [[hg]]', ['6:38 access/internal-reference «"se [[hg]]"»']],
    ['se [[Hemmelig gruppe]]', ['6:38 access/internal-reference «"se [[Hemmelig gruppe]]"»']],
    ['se ![[hg]]', ['6:38 access/internal-reference «"se ![[hg]]"»']],
    ['se [[hg|den andre]]', []],
    ['se `[[hg]]`', []],
    ['se [[t]]', []],
  ])('in prose: %s', (text, told) => {
    const source = plan(`note: x`).replace(
      'tiltak:',
      `mandater: {m: {tittel: M, beskrivelse: "${text}"}}\ntiltak:`,
    );
    expect(linkPlan(source).toldToPublic.map((line) => line.replace(/^6:\d+/, '6:38'))).toEqual(told);
  });
});

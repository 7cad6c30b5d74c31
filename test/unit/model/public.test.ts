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

  test.each(['inten', 'hemmelig', '[intern]', '{a: b}', '""', ''])(
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

describe('what was treated of an exempt case', () => {
  const plan = (item: string, more = '') => `
plan: A
saker:
  oppsigelse: {tittel: Oppsigelse av Ola Normann, unntatt offentlighet: {hjemmel: offl. § 13${more}}}
  intern: {tittel: Intern drøfting, tilgang: intern}
  åpen: Åpen sak
møter: {m: {tittel: M, protokoll: {saker: [{${item}, behandling: hemmelig, vedtak: hemmelig}]}}}
`;
  const itemsOf = (item: string, more?: string) => {
    const { publicData, toldToPublic, read } = linkPlan(plan(item, more));
    return { items: publicData.meetings.m?.minutes?.items, told: [...read.told, ...toldToPublic] };
  };
  const exemption = { legalBasis: 'offl. § 13', publicTitle: 'Personalsak' };

  test.each([
    'sak: oppsigelse',
    'sak: Oppsigelse av Ola Normann',
    'sak: {navn: Oppsigelse av Ola Normann}',
    'sak: {sak: oppsigelse}',
    'sak: Oppsigelse av Ola Norman',
    'sak: oppsigelsen',
  ])('is its public title and legal basis, whichever way it is named: %s', (item) => {
    const title = { to: 'name', name: 'Personalsak' };
    expect(itemsOf(item, ', offentlig tittel: Personalsak')).toEqual({
      items: [{ exemption, of: title }],
      told: [],
    });
    expect(itemsOf(item)).toEqual({ items: [{ exemption: { legalBasis: 'offl. § 13' } }], told: [] });
    expect(itemsOf(item, ', på offentlig sakliste: nei').items).toEqual([]);
    expect(itemsOf(item, ', på offentlig sakliste: kanskje').items).toEqual([]);
  });

  test('says also that the doors were closed', () => {
    const { items } = itemsOf('sak: oppsigelse, lukket: koml. § 11-5', ', offentlig tittel: Personalsak');
    expect(items).toEqual([
      { exemption, closed: { legalBasis: 'koml. § 11-5' }, of: { to: 'name', name: 'Personalsak' } },
    ]);
  });

  test('is nothing where the case is internal: the document is refused', () => {
    expect(itemsOf('sak: intern')).toEqual({
      items: [{}],
      told: ['7:50 access/internal-reference «intern»'],
    });
    expect(itemsOf('sak: intern, tilgang: intern')).toEqual({ items: [], told: [] });
  });

  test.each<[string, object[], string[]]>([
    ['koml. § 11-5', [{ closed: { legalBasis: 'koml. § 11-5' } }], []],
    ['{hjemmel: koml. § 11-5, avgjort: hemmelig}', [{ closed: { legalBasis: 'koml. § 11-5' } }], []],
    ['{}', [{ closed: {} }], []],
    ['{hjemel: a}', [{ closed: {} }], ['schema/unknown-key «hjemel» → hjemmel']],
    ['', [], ['schema/missing «lukket»']],
    ['[a, b]', [], ['schema/type «lukket»']],
  ])('is closed also where that is badly said: «%s»', (closed, items, told) => {
    const found = itemsOf(`sak: åpen, lukket: ${closed}`);
    expect(found.told.map((line) => line.replace(/^7:\d+ /, ''))).toEqual(told);
    expect(found.items).toMatchObject(items);
    expect(found.items).toHaveLength(items.length);
    expect(JSON.stringify(found.items, (key, value) => (key === 'target' ? undefined : value))).not.toContain(
      'hemmelig',
    );
  });
});

test.each(['', ', offentlig tittel: Personalsak'])('a document of an exempt case is refused%s', (title) => {
  const { publicData, toldToPublic } = linkPlan(`
plan: A
saker: {s: {tittel: Oppsigelse, unntatt offentlighet: {hjemmel: offl. § 13${title}}}}
utgaver: {u: {type: saksframlegg, gjelder: s}}
`);
  expect(toldToPublic).toEqual(['4:44 access/internal-reference «s»']);
  expect(publicData.editions.u.of).toEqual({ to: 'name', name: '' });
});

describe('the public plan has no name or id of what is left out', () => {
  test('in prose that prints other words', () => {
    const { publicData, toldToPublic } = linkPlan(`
plan:
  tittel: A
  avsnitt:
    - tekst: se [[oppsigelse-ola|saken]], ![[Oppsigelse Ola | den]], [[åpen|her]] og [[oppsigelse-ola\\|tabellen]]
saker: {oppsigelse-ola: {tittel: Oppsigelse, unntatt offentlighet: offl. § 13}, åpen: Åpen}
`);
    expect(toldToPublic).toEqual([]);
    expect(publicData.plan.sections[0].text).toBe(
      'se [[…|saken]], ![[…| den]], [[åpen|her]] og [[…\\|tabellen]]',
    );
  });

  test('among the names of members', () => {
    const source = (access: string) =>
      `plan: A\npersoner: {kåre: {navn: Kåre Li${access}}}\norganer: {o: {navn: O, medlemmer: [kåre, Kåre Li, Tove]}}\n`;
    expect(linkPlan(source(', tilgang: intern')).public.directory.names).toEqual(['Tove']);
    expect(linkPlan(source('')).public.directory.names).toEqual(['kåre', 'Kåre Li', 'Tove']);
  });

  test('where it cannot be read who may see it', () => {
    const { public: linked, publicData } = linkPlan(
      'plan: A\nsaker: {s: {tittel: hemmelig, unntatt offentlighet: [a]}, t: {tittel: T, vedlegg: [{tittel: hemmelig, tilgang: inten}]}}\n',
    );
    expect(linked.directory.entries.map(({ id }) => id)).toEqual(['t']);
    expect(everything(publicData)).not.toContain('hemmelig');
  });
});

describe('what hangs on something hidden', () => {
  const cases =
    'saker: {s: {tittel: hemmelig, unntatt offentlighet: {hjemmel: offl. § 13, offentlig tittel: Sak}}}';
  test.each([
    ['is hidden with its case', '', []],
    ['is open where it says so', 'tilgang: offentlig', ['d']],
  ])('a decision %s', (_, access, ids) => {
    const { publicData } = linkPlan(
      `plan: A\n${cases}\nbeslutninger: {d: {sak: s, tekst: ordlyden${access ? `, ${access}` : ''}}}\n`,
    );
    expect(Object.keys(publicData.decisions)).toEqual(ids);
    expect(everything(publicData).includes('ordlyden')).toBe(ids.length > 0);
  });

  test('a motion that the decision and the votes name is refused where they do', () => {
    const { toldToPublic, publicData } = linkPlan(`plan: A
møter:
  m:
    tittel: M
    protokoll:
      saker:
        - sak: S
          forslag: {a: {tekst: hemmelig, tilgang: intern}, b: Åpent.}
          votering: [{gjelder: a, for: 1, mot: 2}, {mellom: {a: 1, b: 2}}]
          vedtak: [b, a]
`);
    expect(toldToPublic).toEqual([
      '9:32 access/internal-reference «a»',
      '9:62 access/internal-reference «a»',
      '10:23 access/internal-reference «a»',
    ]);
    expect(everything(publicData)).not.toContain('hemmelig');
  });

  test('a row of an agenda keeps its time, by which the others are counted', () => {
    const { publicData } = linkPlan(
      'plan: A\nmøter: {m: {tittel: M, program: [{kl: 09:00, hva: A, varighet: 10 min}, {hva: hemmelig, hvem: hemmelig, varighet: 20 min, tilgang: intern}]}}\n',
    );
    expect(publicData.meetings.m.agenda[1]).toEqual({ duration: { minutes: 20 } });
  });

  test.each([
    ['by its kind', 'bakgrunn'],
    ['by its kind in another language', 'background'],
    ['by its heading', 'Vegen vidare'],
  ])('a section that is printed again, %s, is refused', (_, name) => {
    const { toldToPublic } = linkPlan(
      `plan: {tittel: A, avsnitt: [{type: bakgrunn, overskrift: Vegen vidare, tekst: hemmelig, tilgang: intern}]}\nsaker:\n  s: {tittel: S, avsnitt: [{fra planen: ${name}}]}\n`,
    );
    expect(toldToPublic).toEqual([`3:41 access/internal-reference «${name}»`]);
  });
});

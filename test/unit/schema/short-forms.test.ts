import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const measure = (fields: string) => {
  const { data, told } = read(`plan: A\ntiltak:\n  t:\n    tittel: T\n${fields.replace(/^/gm, '    ')}\n`);
  const { id: _, title: __, ...rest } = data.measures.t;
  return { ...rest, told };
};
const krone = (value: number) => ({ value, currency: 'NOK' });

describe('a list that is written as a map', () => {
  test('a budget by year, an amount or its fields', () => {
    const { budget, told } = measure(
      'budsjett:\n  2027: 1 200 000\n  2028: {beløp: 800 000 kr, finansiering: fond, prognose: ca. 900 000}\n  2029:',
    );
    expect(told).toEqual([]);
    expect(budget).toEqual([
      { year: 2027, amount: krone(1_200_000) },
      {
        year: 2028,
        amount: krone(800_000),
        financing: 'fond',
        forecast: { ...krone(900_000), approximate: true },
      },
      { year: 2029 },
    ]);
  });

  test('one motion with its fields is one, though it has no id; by ids they are as many', () => {
    const motionsOf = (motions: string) =>
      read(`plan: A\nmøter: {m: {tittel: M, protokoll: {saker: {A: {forslag: ${motions}}}}}}\n`).data.meetings
        .m.minutes.items[0].motions;
    expect(motionsOf('{fra: Ap, tekst: Utsettes.}')).toEqual([{ from: ['Ap'], text: 'Utsettes.' }]);
    expect(motionsOf('{a: Utsettes., tekst: Avvises.}')).toEqual([
      { id: 'a', text: 'Utsettes.' },
      { id: 'tekst', text: 'Avvises.' },
    ]);
  });

  test('one item that is written with its own field is one item', () => {
    expect(measure('budsjett: {år: 2027, beløp: 5}').budget).toEqual([{ year: 2027, amount: krone(5) }]);
    expect(measure('budsjett: [{år: 2027, beløp: 5}, {år: 2028}]').budget).toHaveLength(2);
  });

  test('own fields, in the order in which they are written', () => {
    const { extra } = measure('egne felt: {Prosjektkode: P-12, Løyving: "2,5", b: }');
    expect(extra).toEqual([
      { label: 'Prosjektkode', text: 'P-12' },
      { label: 'Løyving', text: '2,5' },
      { label: 'b' },
    ]);
  });

  test('the same key twice is told of', () => {
    expect(measure('budsjett:\n  2027: 1\n  "2027": 2').told).toEqual([
      expect.stringMatching(/schema\/duplicate-key «"2027"»/),
    ]);
  });

  test('a key that is no year is told of where it stands', () => {
    expect(measure('budsjett: {neste år: 1}').told).toEqual(['5:16 schema/format «neste år»']);
  });

  test('years among the fields of a row of finance', () => {
    const { data, told } = read(
      'plan: A\nsaker: {s: {tittel: S, økonomi: [{post: Drift, 2027: 1 200 000, 2028: 800 000, finansiering: fond}]}}\n',
    );
    expect(told).toEqual([]);
    expect(data.cases.s.finance).toEqual([
      {
        item: 'Drift',
        amounts: [
          { year: 2027, amount: krone(1_200_000) },
          { year: 2028, amount: krone(800_000) },
        ],
        financing: 'fond',
      },
    ]);
  });
});

describe('votes', () => {
  const vote = (fields: string) => {
    const { data, told } = read(
      `plan: A\nmøter: {m: {tittel: M, protokoll: {saker: [{sak: S, votering: [{${fields}}]}]}}}\n`,
    );
    return { ...data.meetings.m.minutes.items[0].votes[0], told };
  };
  test.each([
    ['a number', 'for: 12', { count: 12 }],
    [
      'parties',
      'for: {Sp: 9, Ap: 7}',
      {
        parties: [
          { party: 'Sp', count: 9 },
          { party: 'Ap', count: 7 },
        ],
      },
    ],
    ['people', 'for: [Kari Li, Per Ø]', { people: ['Kari Li', 'Per Ø'] }],
    ['one person', 'for: Kari Li', { people: ['Kari Li'] }],
  ])('by %s', (_, fields, expected) => {
    expect(vote(fields)).toEqual({ for: expected, told: [] });
  });

  test.each(['12 mot 7', '12 stemmer mot 7', '12 mot 7 stemmer.', '12 röster mot 7', '12 against 7'])(
    'in words: %s',
    (words) => {
      const { data, told } = read(
        `plan: A\nmøter: {m: {tittel: M, protokoll: {saker: [{sak: S, votering: [${words}]}]}}}\n`,
      );
      expect(told).toEqual([]);
      expect(data.meetings.m.minutes.items[0].votes).toEqual([{ for: { count: 12 }, against: { count: 7 } }]);
    },
  );

  test('minutes by case, absence by person', () => {
    const { data, told } = read(
      'plan: A\nmøter: {m: {tittel: M, protokoll: {forfall: {Kari Li: Per Ø, Bo: }, til stede: [Ola, {person: Åse, til: kl. 19.30}], saker: {a: som innstilt, b: {vedtak: Utsatt.}}}}}\n',
    );
    expect(told).toEqual([]);
    expect(data.meetings.m.minutes).toEqual({
      absent: [{ person: 'Kari Li', substitute: 'Per Ø' }, { person: 'Bo' }],
      present: [{ person: 'Ola' }, { person: 'Åse', to: { minutes: 1170 } }],
      items: [
        { of: 'a', decision: ['som innstilt'] },
        { of: 'b', decision: ['Utsatt.'] },
      ],
    });
  });

  test.each([
    ['12 stemmer', { count: 12 }],
    [
      '12 (Sp 5, Ap 7)',
      {
        parties: [
          { party: 'Sp', count: 5 },
          { party: 'Ap', count: 7 },
        ],
      },
    ],
    [
      'SV 1 og Ap 2',
      {
        parties: [
          { party: 'SV', count: 1 },
          { party: 'Ap', count: 2 },
        ],
      },
    ],
    ['5 Sp', { parties: [{ party: 'Sp', count: 5 }] }],
    ['Kari Nes og Ola Dal', { people: ['Kari Nes', 'Ola Dal'] }],
  ])('as minutes say it: %s', (words, expected) => {
    expect(vote(`for: "${words}"`)).toEqual({ for: expected, told: [] });
  });

  test.each(['12 (Sp 5, Ap 6)', 'om lag 12', '3 av 4'])('not what leaves it open: %s', (words) => {
    expect(vote(`for: "${words}"`).told).toEqual([expect.stringContaining('schema/format')]);
  });

  test('nobody is nobody', () => {
    const { data, told } = read(
      'plan: A\nmøter: {m: {tittel: M, protokoll: {forfall: ingen, gjester: "-"}}}\n',
    );
    expect(told).toEqual([]);
    expect(data.meetings.m.minutes).toEqual({ absent: [], guests: [] });
  });

  test('of motions set against each other', () => {
    expect(vote('mellom: {innstillingen: {Sp: 9}, utsettelse: 5, c: [Kari]}').between).toEqual([
      { motion: 'innstillingen', for: { parties: [{ party: 'Sp', count: 9 }] } },
      { motion: 'utsettelse', for: { count: 5 } },
      { motion: 'c', for: { people: ['Kari'] } },
    ]);
  });
});

describe('a word that stands for more', () => {
  test.each([
    ['kommune: Solvik', 'kommune', { name: 'Solvik' }],
    ['medvirkning: [eldrerådet, frivillige]', 'participation', { who: ['eldrerådet', 'frivillige'] }],
    ['periode: 2021–2023', 'period', { from: '2021', to: '2023' }],
    ['periode: {fra: 2021}', 'period', { from: '2021' }],
    ['periode: {til: 18. mars 2021}', 'period', { to: '2021-03-18' }],
    ['logo: bilde.svg', 'logo', { file: 'bilde.svg' }],
    ['situasjonsanalyse: {behov: "- A\\n- B"}', 'analysis', { needs: ['A', 'B'] }],
  ])('%s', (fields, name, expected) => {
    const { data, told } = read(`plan:\n  tittel: A\n  ${fields}\n`);
    expect(told).toEqual([]);
    expect(data.plan[name === 'kommune' ? 'municipality' : name]).toEqual(expected);
  });

  test('contact details beside the name of a person are the contact', () => {
    const { data, told } = read(
      'plan: A\npersoner: {k: {navn: K, telefon: 22 34, kontakt: {e-post: k@x.no, tilgang: offentlig}}}\n',
    );
    expect(told).toEqual([]);
    expect(data.people.k.contact).toEqual({ phone: '22 34', email: 'k@x.no', access: 'public' });
  });

  test('minutes per group are minutes', () => {
    const { data, told } = read(
      'plan: A\nmøter: {m: {tittel: M, program: [{minutter per gruppe: 5 + 5}, {minutter per gruppe: 1 t}]}}\n',
    );
    expect(told).toEqual([]);
    expect(data.meetings.m.agenda).toEqual([
      { perGroup: { minutes: 10, parts: [5, 5] } },
      { perGroup: { minutes: 60 } },
    ]);
  });

  test('kr are Swedish in a Swedish plan', () => {
    const { data } = read(
      'plan: {titel: A, språk: svenska}\nåtgärder: {t: {titel: T, budget: {2027: 500 kr}}}\n',
    );
    expect(data.measures.t.budget).toEqual([{ year: 2027, amount: { value: 500, currency: 'SEK' } }]);
    const se = read(
      'plan: A\nkommune: {navn: B, land: Sverige}\ntiltak: {t: {tittel: T, budsjett: {2027: 500 kr}}}\n',
    );
    expect(se.data.measures.t.budget[0].amount.currency).toBe('SEK');
  });

  test('one of several fields is enough, and the first is asked for where there is none', () => {
    expect(read('plan: A\nsaker: {s: {tittel: S, saksgang: [{møte: m}, {organ: ks}]}}\n').told).toEqual([]);
    expect(read('plan: A\nsaker: {s: {tittel: S, saksgang: [{dato: 2021}]}}\n').diagnostics).toMatchObject([
      { code: 'schema/missing', args: { name: 'organ', in: 'saksgang' } },
    ]);
    expect(read('plan: A\nbeslutninger: {v: {organ: ks}}\n').diagnostics).toMatchObject([
      { code: 'schema/missing', args: { name: 'tittel', in: 'v' } },
    ]);
  });
});

test('a reference alone is text, not a list in a list', () => {
  const { data, told } = read('plan: A\nmandater: {m: {formål: [[sak-1]], mål: [[[sak-1]]]}}\n');
  expect(told).toEqual([]);
  expect(data.mandates.m.purpose).toBe('[[sak-1]]');
  expect(data.mandates.m.goals).toEqual(['[[sak-1]]']);
});

describe('yes and no where a legal basis stands', () => {
  test.each([
    ['unntatt offentlighet: nei', undefined, []],
    ['unntatt offentlighet: ja', {}, ['2:24 schema/missing «unntatt offentlighet»']],
    ['unntatt offentlighet: offl. § 13', { legalBasis: 'offl. § 13' }, []],
  ])('%s', (fields, exemption, expected) => {
    const { data, told } = read(`plan: A\nsaker: {s: {tittel: S, ${fields}}}\n`);
    expect(data.cases.s.exemption).toEqual(exemption);
    expect(told).toEqual(expected);
  });

  test.each([
    ['nei', undefined],
    ['ja', {}],
    ['koml. § 11-5', { legalBasis: 'koml. § 11-5' }],
  ])('lukket: %s', (words, closed) => {
    const { data, told } = read(
      `plan: A\nmøter: {m: {tittel: M, protokoll: {saker: [{sak: S, lukket: ${words}}]}}}\n`,
    );
    expect(told).toEqual([]);
    expect(data.meetings.m.minutes.items[0].closed).toEqual(closed);
  });
});

describe('a comma that cuts a value in two', () => {
  test.each([
    ['{verdier: {2040: 2,5}}', '2:35 yaml/comma «2,5» → "2,5"'],
    ['{tittel: Kost, ernæring, måleenhet: kr}', '2:27 yaml/comma «Kost, ernæring» → "Kost, ernæring"'],
  ])('%s', (fields, message) => {
    const { told } = read(
      `plan: A\nindikatorer: {i: {tittel: I, verdier: {2020: 4}}}\n`.replace(/\{tittel.*4\}\}/, fields),
    );
    expect(told.filter((line) => line.includes('yaml/comma'))).toEqual([message]);
  });

  test('a braced word without a colon is told of, not taken for a field', () => {
    expect(read('plan: {tittel: A, slagord: B, C}\n').told).toEqual(['1:28 yaml/comma «B, C» → "B, C"']);
  });
});

describe('words that are divided among fields', () => {
  const meeting = (fields: string) => {
    const { data, told } = read(`plan: A\nmøter:\n  m:\n    tittel: M\n${fields.replace(/^/gm, '    ')}\n`);
    expect(told).toEqual([]);
    return data.meetings.m;
  };
  const votes = (words: string) =>
    meeting(`protokoll: {saker: {A: {votering: ["${words}"]}}}`).minutes.items[0].votes[0];

  test.each([
    ['12 mot 7', { for: { count: 12 }, against: { count: 7 } }],
    ['12 stemmer mot 7 stemmer.', { for: { count: 12 }, against: { count: 7 } }],
    ['Enstemmig vedtatt.', { result: 'unanimous' }],
    ['Innstillingen ble enstemmig vedtatt.', { concerns: 'Innstillingen', result: 'unanimous' }],
    ['Forslaget om utsettelse falt.', { concerns: 'Forslaget om utsettelse', result: 'fell' }],
    ['Forslaget frå Ola Nes fall', { concerns: 'Forslaget frå Ola Nes', result: 'fell' }],
    [
      'Tilleggsforslaget fra Ola Nes (H) ble vedtatt med 3 mot 2 stemmer.',
      {
        concerns: 'Tilleggsforslaget fra Ola Nes (H)',
        result: 'adopted',
        for: { count: 3 },
        against: { count: 2 },
      },
    ],
    ['Avslag på bordläggning: avslag', { concerns: 'Avslag på bordläggning', result: 'fell' }],
  ])('a vote: %s', (words, expected) => {
    expect(votes(words)).toEqual(expected);
  });

  test('a sentence that ends in no known result is told of', () => {
    const source =
      'plan: A\nmøter: {m: {tittel: M, protokoll: {saker: {A: {votering: [Saken ble trukket.]}}}}}\n';
    expect(read(source).told).toEqual([expect.stringMatching(/schema\/value «Saken ble trukket\.»/)]);
  });

  test.each([
    ['PS 42/26 Ny kai', { prefix: 'PS', year: 2026, sequence: 42 }, 'Ny kai'],
    ['7/2026: Orientering', { year: 2026, sequence: 7, yearDigits: 4 }, 'Orientering'],
    ['§ 12 – Upprop', { paragraph: 12 }, 'Upprop'],
  ])('a case on the list with its number: %s', (words, number, title) => {
    expect(meeting(`saker: ["${words}"]`).cases).toEqual([{ number, case: title }]);
  });

  test.each([
    ['formannskapet', { body: 'formannskapet' }],
    ['Formannskapet 17.06.2026', { body: 'Formannskapet', date: { edtf: '2026-06-17' } }],
    [
      'Kommunestyret, sak PS 60/26',
      { body: 'Kommunestyret', caseNumber: { prefix: 'PS', year: 2026, sequence: 60 } },
    ],
    [
      'utvalget for helse og omsorg, onsdag 24. juni 2026, sak 60/26',
      {
        body: 'utvalget for helse og omsorg',
        date: { edtf: '2026-06-24' },
        caseNumber: { year: 2026, sequence: 60 },
      },
    ],
    [
      'Kommunstyrelsen 2026-03-17 § 34',
      { body: 'Kommunstyrelsen', date: { edtf: '2026-03-17' }, caseNumber: { paragraph: 34 } },
    ],
  ])('a treatment: %s', (words, expected) => {
    const { data, told } = read(`plan: A\nsaker: {s: {tittel: S, saksgang: ["${words}"]}}\n`);
    expect(told).toEqual([]);
    expect(data.cases.s.routing).toEqual([expected]);
  });

  test('a treatment with a time of day behind the date is told of', () => {
    const { told } = read('plan: A\nsaker: {s: {tittel: S, saksgang: formannskapet 17. juni kl. 18}}\n');
    expect(told).toEqual([expect.stringMatching(/schema\/format «formannskapet 17. juni kl. 18»/)]);
  });

  test.each([
    '{1: Ny kai, PS 42/26: kaien, 3: {type: eventuelt}}',
    '[1: Ny kai, PS 42/26: kaien, {3: {type: eventuelt}}]',
  ])('cases on the list by their numbers: %s', (cases) => {
    expect(meeting(`saker: ${cases}`).cases).toEqual([
      { number: { sequence: 1 }, case: 'Ny kai' },
      { number: { prefix: 'PS', year: 2026, sequence: 42 }, case: 'kaien' },
      { number: { sequence: 3 }, kind: 'any-other-business' },
    ]);
  });

  test('a programme by its times', () => {
    const { agenda } = meeting('program: [09.00: Registrering, kl. 10: {hva: Åpning}]');
    expect(agenda.map(({ at, what }: { at: unknown; what: string }) => [at, what])).toEqual([
      [{ minutes: 540 }, 'Registrering'],
      [{ minutes: 600 }, 'Åpning'],
    ]);
  });

  test.each(['2026/27 skoleåret', 'Budsjett 12/26', 'nesatunet'])('«%s» begins with no number', (words) => {
    expect(meeting(`saker: ["${words}"]`).cases).toEqual([{ case: words }]);
  });
});

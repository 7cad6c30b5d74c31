import { expect, test } from 'vitest';
import { madeOf } from './making.ts';

/** What the documents of a plan say of themselves, by id. */
function aboutIn(yaml: string) {
  return new Map([...madeOf(yaml)].map(([id, made]) => [id, 'made' in made ? made.made.about : undefined]));
}

const boliger = `
plan: {tittel: Saker, kommune: Solvik, tema: helse og omsorg}
organer: {eldrerådet: eldrerådet, kommunestyret: kommunestyret}
saker:
  boliger:
    tittel: Nye boliger
    dato: 1.3.2027
    arkivsak: 2027/311-4
    løpenummer: 17/27
    arkivkode: 032 &17
    saksgang:
      - {organ: eldrerådet, dato: 3.3.2027, saksnummer: 4/27}
      - {organ: kommunestyret, dato: 18.3.2027, saksnummer: 13/27}
utgaver:
  ks: {type: saksframlegg, gjelder: boliger, organ: kommunestyret, dato: 10.3.2027}
`;

test('a case presentation is found by the numbers of its case, and has its date', () => {
  const one = boliger.replace(/utgaver:[\s\S]*/, '');
  expect(aboutIn(one).get('saksframlegg-boliger')).toEqual({
    author: 'Solvik kommune',
    subject: 'Saksframlegg, saksnummer 4/27 og 13/27, Solvik kommune',
    keywords: ['Saksframlegg', '4/27', '13/27', '2027/311-4', '17/27', '032 &17', 'helse og omsorg'],
    date: '2027-03-01',
  });
});

test.each(['Solvik kommune', 'Voss herad', 'Region Gotland', 'Trondheim kommune – Tråante tjïelte'])(
  'a municipality that is named as «%s» is not said to be one twice',
  (name) => {
    const about = aboutIn(boliger.replace('kommune: Solvik', `kommune: ${name}`)).get('ks');
    expect(about?.author).toBe(name);
  },
);

test('a name that only holds the word for what it is of gets it', () => {
  expect(aboutIn(boliger.replace('kommune: Solvik', 'kommune: Regionstad')).get('ks')?.author).toBe(
    'Regionstad kommune',
  );
});

test('one for a body has its number, and the date of the edition', () => {
  expect(aboutIn(boliger).get('ks')).toMatchObject({
    subject: 'Saksframlegg, saksnummer 13/27, Solvik kommune',
    date: '2027-03-10',
  });
});

test('paragraphs have their own mark, and the words are of the language and the house', () => {
  const yaml = `
plan: {titel: Ärenden, kommun: Ängsjö, språk: svenska, ordval: {tjänsteskrivelse: Tjänsteutlåtande}}
ärenden:
  väg: {titel: Cykelväg, ärendets gång: [{organ: kommunstyrelsen, ärendenummer: § 29}]}
`;
  const about = aboutIn(yaml).get('tjänsteskrivelse-väg');
  expect(about).toMatchObject({
    subject: 'Tjänsteutlåtande, § 29, Ängsjö kommun',
    keywords: ['Tjänsteutlåtande', '§ 29'],
  });
});

test('what is not known is not said', () => {
  expect([...aboutIn('plan: Saker\nsaker: {kai: Ny kai}\n').values()]).toEqual([
    { author: '', subject: 'Saksframlegg', keywords: ['Saksframlegg'], date: undefined },
  ]);
});

test('stamps are not in the title', () => {
  const yaml =
    'plan: Saker\nsaker: {kai: Ny kai}\nutgaver: {u: {type: saksframlegg, gjelder: kai, utkast: ja}}\n';
  const made = madeOf(yaml, { audience: 'internal' }).get('u');
  expect(made && 'made' in made && made.made.title).toBe('Ny kai');
  expect(made && 'made' in made && made.made.markdown).toContain('**INTERN · UTKAST**');
  // The page has the same words.
  const page = made && 'made' in made ? made.made.printPage : '';
  expect([...page.matchAll(/<p class="(?:internal|draft)">([^<]*)</g)].map(([, words]) => words)).toEqual([
    'INTERN',
    'UTKAST',
  ]);
});

test('the page of the web site says the same', () => {
  const made = madeOf(boliger).get('ks');
  const page = made && 'made' in made ? made.made.publishPage : '';
  expect(page).toContain('<meta name="author" content="Solvik kommune">');
  expect(page).toContain(
    '<meta name="description" content="Saksframlegg, saksnummer 13/27, Solvik kommune">',
  );
  expect(page).toContain('content="Saksframlegg, 13/27, 2027/311-4, 17/27, 032 &amp;17, helse og omsorg"');
  expect(page).toContain('<meta name="dcterms.date" content="2027-03-10">');
});

test('what it prints is told to programs where a PDF is to hold it, in plain words', () => {
  const yaml = `
plan: {tittel: Saker, kommune: Solvik, avsnitt: [{type: bakgrunn, tekst: "Se [[kai]].\\n\\n- ett\\n- to"}]}
saker: {kai: Ny kai}
`;
  const contents = (standard?: 'ua1+a2a' | 'ua1+a3a' | 'ua2+a4') =>
    [...madeOf(yaml, standard ? { standard } : {})].map(
      ([, made]) => 'made' in made && made.made.contents,
    )[0];
  expect(contents()).toBeUndefined();
  expect(contents('ua1+a2a')).toBeUndefined();
  expect(contents('ua2+a4')).toBeUndefined();
  expect(contents('ua1+a3a')).toMatchInlineSnapshot(`
    {
      "description": "Innholdet som data, for programmer",
      "view": {
        "blocks": [
          {
            "heading": "Bakgrunn",
            "prose": [
              "Se Ny kai.

    - ett
    - to",
            ],
            "subject": "background",
          },
        ],
        "issuer": "Solvik kommune",
        "title": "Saker",
      },
    }
  `);
});

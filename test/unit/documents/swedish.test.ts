import { describe, expect, test } from 'vitest';
import { documentsOf } from './making.ts';

/** A tjänsteskrivelse, with more of the plan and of the case. */
function tjänsteskrivelse(
  plan: string,
  more: string,
  { language = 'svenska', proposal = 'Ja.' }: { language?: string; proposal?: string } = {},
): string {
  const documents = documentsOf(`
plan: {titel: A, språk: ${language}${plan}}
personer: {eva: {namn: Eva Ek, befattning: kommundirektör}, bo: {namn: Bo Ask, befattning: utredare}}
ärenden:
  a:
    titel: A
    datum: 2027-02-24
    diarienummer: KS 2027/98
    handläggare: [Bo Ask, kansliet]
    ärendegång: [{organ: nämnden}, {organ: styrelsen, datum: 2027-03-16, ärendenummer: § 29}]
    förslag till beslut: ${proposal}
    text: |
      Först.

      ## Bedömning
      B.

      ## Sammanfattning av ärendet
      S.
    ${more}
`);
  return [...documents.values()][0] ?? '';
}

const headings = (markdown: string) => [...markdown.matchAll(/^## (.*)/gm)].map(([, heading]) => heading);
const head = (markdown: string) =>
  [...markdown.matchAll(/^- \*\*(.*)/gm)].map(([, fact]) => fact?.replace('\u00a0', ' '));

describe('a tjänsteskrivelse', () => {
  test('says when, of what, by whom and to whom, and proposes first', () => {
    const written = tjänsteskrivelse('', '');
    expect(head(written)).toEqual([
      'Datum:** 2027-02-24',
      'Diarienummer:** KS 2027/98',
      'Handläggare:** Bo Ask, utredare; kansliet',
      'Till:** Nämnden',
    ]);
    expect(headings(written)).toEqual([
      'Förslag till beslut',
      'Sammanfattning av ärendet',
      'Bedömning',
      'Ärendegång',
    ]);
    expect(written).toContain('| Instans | Paragraf | Sammanträdesdatum |');
  });

  test('goes to the body that the proposal names, which is said once', () => {
    const written = tjänsteskrivelse('', '', { proposal: '{till: styrelsen, text: Ja.}' });
    expect(written.match(/Till:.*/g)).toEqual(['Till:** Styrelsen']);
  });

  test('is laid out as the municipality says', () => {
    const style = ', avsnittens ordning: [bedömning, sammanfattning], utseende: {förslag till beslut: sist}';
    expect(headings(tjänsteskrivelse(style, ''))).toEqual([
      'Bedömning',
      'Sammanfattning av ärendet',
      'Förslag till beslut',
      'Ärendegång',
    ]);
  });

  test.each([
    ['', ''],
    ['godkänd av: Eva Ek', 'Eva Ek\\\nKommundirektör\n\nBo Ask\\\nUtredare'],
    [
      'godkänd av: {roll: biträdande direktör, person: Eva Ek}',
      'Eva Ek\\\nBiträdande direktör\n\nBo Ask\\\nUtredare',
    ],
    [
      'godkänd av: {person: Eva Ek, datum: 2027-02-26, sätt: elektroniskt}',
      'Godkänd elektroniskt den 26 februari 2027.\n\nEva Ek\\\nKommundirektör\n\nBo Ask\\\nUtredare',
    ],
  ])('is signed by who approved it and the case officer: %s', (more, signed) => {
    const written = tjänsteskrivelse('', more).replaceAll('\u00a0', ' ');
    expect(written.slice(written.lastIndexOf('|\n') + 2).trim()).toBe(signed);
  });

  test('in Norwegian is a saksframlegg', () => {
    const written = tjänsteskrivelse('', 'godkänd av: Eva Ek', { language: 'bokmål' });
    expect(head(written)[0]).toBe('Saksbehandler:** Bo Ask og kansliet');
    expect(headings(written)).toEqual([
      'Saksgang',
      'Forslag til vedtak',
      'Vurdering',
      'Sammanfattning av ärendet',
    ]);
    expect(written).toContain('Godkjent av Eva Ek.');
    expect(written).not.toContain('**Eva Ek**');
  });
});

describe('a kallelse', () => {
  const notice = (language: string) =>
    [
      ...documentsOf(`
plan: {titel: A, språk: ${language}}
partier: {s: {namn: Socialdemokraterna, förkortning: S}}
personer: {maria: {namn: Maria Sand, befattning: nämndsekreterare}}
organ:
  ks:
    namn: kommunstyrelsen
    ordförande: Eva Ek
    sekreterare: maria
    ledamöter: [{person: Eva Ek, parti: s}, {person: Bo Ask, uppdrag: vice ordförande, parti: s}, {person: Per Alm, gäller till: 2026}]
    ersättare: [{person: Ida Berg, nummer: 2}, {person: Olof Lind, parti: s, nummer: 1}]
möten:
  m:
    organ: ks
    datum: 2027-03-16
    ärenden:
      - {titel: Läget, typ: information, text: T., föredragande: [maria, "Lena Ask, planarkitekt"], diarienummer: KS 2026/310}
      - {typ: inkommen skrivelse, underpunkter: [{titel: Brev, text: U.}]}
      - {titel: Gatlyset, typ: interpellation, text: V.}
`).values(),
    ][0] ?? '';

  test('names whom it calls, and those who speak with their titles', () => {
    expect(head(notice('svenska'))).toEqual([
      'Instans:** Kommunstyrelsen',
      'Datum:** Tisdag 16 mars 2027',
      'Ordförande:** Eva Ek',
      'Sekreterare:** Maria Sand, nämndsekreterare',
      'Ledamöter:** Eva Ek (S, ordförande) och Bo Ask (S, vice ordförande)',
      'Ersättare:** Olof Lind (S) och Ida Berg',
      'Diarienummer:** KS 2026/310',
      'Föredragande:** Maria Sand, nämndsekreterare; Lena Ask, planarkitekt',
    ]);
  });

  test('heads each matter by its number, and says once that it is for information', () => {
    const written = notice('svenska');
    expect(headings(written)).toEqual(['Ärendelista', '1 Läget', 'Brev', '3 Interpellation: Gatlyset']);
    expect(written).toContain('| 1 | Information: Läget |');
  });

  test('in Norwegian calls the body, without titles', () => {
    const written = notice('bokmål');
    expect(written).not.toMatch(/Medlemmer|Varamedlemmer|nämndsekreterare/);
    expect(written).toContain('Foredragsholder:** Maria Sand og Lena Ask, planarkitekt');
  });
});

describe('a protokoll', () => {
  const minutes = (language: string) =>
    documentsOf(`
plan: {titel: A, språk: ${language}}
partier: {s: {namn: Socialdemokraterna, förkortning: S}, m: {namn: Moderaterna, förkortning: M}}
organ:
  ks:
    namn: kommunstyrelsen
    ordförande: Eva Ek
    sekreterare: Maria Sand
    ledamöter: [{person: Eva Ek, parti: s}, {person: Bo Ask, parti: m}]
    ersättare: [{person: Olof Lind, parti: s}, {person: Ida Berg, parti: m}]
ärenden:
  bad:
    titel: Badet
    diarienummer: KS 2027/98
    avsnitt: [{typ: sammanfattning, text: S.}, {typ: bedömning, text: B.}]
    förslag till beslut: {till: ks, text: Badet byggs.}
    beslutsunderlag: [{titel: Tjänsteskrivelse, datum: 2027-02-22}]
    beslutet skickas till: Föreningsrådet
möten:
  m:
    organ: ks
    datum: 2027-03-16
    förslag till justerare: Bo Ask
    ärenden: [{ärende: bad, nummer: § 30}, {titel: Övrigt, nummer: § 29}]
    protokoll:
      närvarande: [Eva Ek, Ida Berg, {person: Olof Lind, från: ca kl. 14}]
      frånvarande: [{person: Bo Ask, ersättare: Ida Berg}]
      justerare: Ida Berg
      ärenden:
        - ärende: bad
          yrkanden: [{från: [Eva Ek, Ida Berg], text: Y.}]
          beslutsgång: G.
          omröstning: [{för: 1, emot: 1}]
          beslut: enligt förslaget
          reservation: R.
          protokollsanteckning: P.
`).get(language === 'svenska' ? 'protokoll-m' : 'møteprotokoll-m') ?? '';

  const below = (markdown: string) =>
    [...markdown.matchAll(/^###? (.*)/gm)].map(([, heading]) => heading?.replaceAll('\u00a0', ' '));

  test('says first what was decided, then what it was about and how it came to that', () => {
    expect(below(minutes('svenska'))).toEqual([
      'Beslutande',
      'Frånvarande',
      'Ärendelista',
      '§ 30 Badet (KS 2027/98)',
      'Beslut',
      'Sammanfattning',
      'Beslutsunderlag',
      'Förslag till beslut',
      'Yrkanden',
      'Beslutsgång',
      'Omröstning',
      'Reservation',
      'Protokollsanteckning',
      'Beslutet skickas till',
      'Underskrifter',
    ]);
  });

  test('says which paragraphs it holds, who decided and who was there besides, and who signs', () => {
    const written = minutes('svenska').replaceAll('\u00a0', ' ');
    expect(head(written)).toContain('Paragrafer:** §§ 29–30');
    expect(written).toContain('| Ida Berg | Ersättare för Bo Ask | M |\n\n');
    expect(written).toContain('- **Ej beslutande ersättare:** Olof Lind (S, från ca 14.00)\n');
    expect(written).toContain('- **Justerare:** Ida Berg\n');
    expect(written).not.toContain('Förslag till justerare');
    expect(written.slice(written.indexOf('## Underskrifter')).replace(/\n+$/, '')).toBe(
      '## Underskrifter\n\nMaria Sand\\\nSekreterare\n\nEva Ek\\\nOrdförande\n\nIda Berg\\\nJusterare',
    );
  });

  test('names the party of each who moves, where they are of several', () => {
    expect(minutes('svenska')).toContain('Yrkande från Eva Ek (S) och Ida Berg (M):');
  });

  test('does not say that the proposal went to the body that treats it', () => {
    expect(minutes('svenska')).not.toContain('Till: ');
  });

  test('in Norwegian tells what happened in its order', () => {
    const written = minutes('bokmål');
    expect(below(written)).toEqual([
      'Til stede',
      'Forfall',
      'Sakliste',
      '§ 30 Badet',
      'Forslag til vedtak',
      'Behandling',
      'Forslag',
      'Votering',
      'Vedtak',
      'Reservasjon',
      'Protokolltilførsel',
    ]);
    expect(written).toMatch(/\| Olof Lind \| Vara \|/);
  });
});

import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../src/pdf/conform/tags/arrange.ts';
import { explainPrivateUse, findBarriers } from '../../../../src/pdf/conform/tags/barriers.ts';
import { prune } from '../../../../src/pdf/conform/tags/prune.ts';
import { Annotation, type Kid, Piece, Tag } from '../../../../src/pdf/conform/tags/tag.ts';
import type { ElementDescription } from '../../../../src/pdf/prepare/describe.ts';
import { Box } from '../../../../src/pdf/read/box.ts';
import type { ContentStream } from '../../../../src/pdf/read/content-stream.ts';
import { Reference } from '../../../../src/pdf/read/values.ts';

const stream = { owner: new Reference(1), isForm: false } as ContentStream;
let mcid = 0;

/** Text of a page, as a run of its own. */
function text(words: string, page = 1): Tag {
  return new Tag('NonStruct', [piece(words, page)]);
}

function piece(words: string, page = 1): Piece {
  mcid += 1;
  const marked = { text: words, box: new Box(), hasText: words !== '' };
  return new Piece(mcid, stream, new Reference(page), marked);
}

/** A background or a bullet: painted, without characters. */
const paint = () => piece('');

const place = () => new Annotation(new Reference(99), new Reference(1));

type More = Partial<ElementDescription> & Partial<Pick<Tag, 'language' | 'alternative' | 'numbering'>>;

function tag(type: string, more: More = {}, ...kids: Kid[]): Tag {
  const made = new Tag(type, kids);
  const { language, alternative, numbering, ...element } = more;
  made.element = element;
  made.language = language;
  made.alternative = alternative;
  made.numbering = numbering;
  if (type === 'TD' || type === 'TH') {
    made.cell = { rowSpan: 1, colSpan: 1, scope: undefined, headers: [] };
  }
  return made;
}

/** `P(Link("her" @))`: text in quotation marks, annotations as `@`. */
function show(kid: Kid): string {
  if (kid instanceof Piece) return JSON.stringify(kid.marked.text);
  if (kid instanceof Annotation) return '@';
  const more = [kid.language, kid.numbering, kid.actualText, kid.expansion, kid.alternative]
    .filter((part) => part !== undefined)
    .join(',');
  return `${kid.type}${more && `[${more}]`}(${kid.kids.map(show).join(' ')})`;
}

/** What becomes of the kids of a document. */
function arranged(...kids: Kid[]): string {
  const root = arrange(tag('Document', {}, ...kids));
  prune(root);
  return root.kids.map(show).join(' ');
}

describe('text', () => {
  test('stands in the tag around it, and paint in none', () => {
    expect(arranged(tag('P', {}, paint(), text('Hei')))).toBe('P("Hei")');
  });

  test('between blocks gets a paragraph, white space none', () => {
    expect(arranged(text('a'), tag('P', {}, text('b')), text(' '), tag('Em', {}, text('c')))).toBe(
      'P("a") P("b") P(" " Em("c"))',
    );
    expect(arranged(tag('P', {}, text('a')), text('\n '), tag('P', {}, text('b')))).toBe('P("a") P("b")');
  });

  test('of a paragraph with a block in it is a group', () => {
    expect(arranged(tag('P', {}, text('a'), tag('NonStruct', { tag: 'div' }, text('b'))))).toBe(
      'Div(P("a") P("b"))',
    );
  });

  test('in another language keeps its tag, in the same it needs none', () => {
    const span = (language: string) => tag('NonStruct', { language, tag: 'span' }, text('ord'));
    expect(arranged(tag('P', { language: 'nb' }, span('nb'), span('se')))).toBe(
      'P[nb]("ord" Span[se]("ord"))',
    );
  });

  test('of sections, quotations and abbreviations keeps what it is', () => {
    expect(arranged(tag('NonStruct', { tag: 'section' }, tag('P', {}, text('a'))))).toBe('Sect(P("a"))');
    expect(arranged(tag('P', {}, tag('NonStruct', { tag: 'q' }, text('a'))))).toBe('P(Quote("a"))');
    expect(
      arranged(tag('P', {}, tag('NonStruct', { tag: 'abbr', expansion: 'til dømes' }, text('t.d.')))),
    ).toBe('P(Span[til dømes]("t.d."))');
  });

  test('of a reading beside it is one pair, or plain', () => {
    expect(arranged(tag('P', {}, tag('Ruby', {}, text('漢'), tag('RT', {}, text('kan')))))).toBe(
      'P(Ruby(RB("漢") RT("kan")))',
    );
    const two = tag(
      'Ruby',
      {},
      text('漢'),
      tag('RT', {}, text('kan')),
      text('字'),
      tag('RT', {}, text('ji')),
    );
    expect(arranged(tag('P', {}, two))).toBe('P(Span("漢" "kan" "字" "ji"))');
  });
});

describe('lists', () => {
  test('have items with a label and a body', () => {
    const item = tag('LI', {}, tag('Lbl', {}, piece('1. ')), text('Ett'));
    expect(arranged(tag('L', { numbering: 'Decimal' }, item))).toBe(
      'L[Decimal](LI(Lbl("1. ") LBody("Ett")))',
    );
  });

  test('say which bullet is painted', () => {
    const item = tag('LI', {}, tag('Lbl', {}, paint()), text('Ett'));
    expect(arranged(tag('L', { numbering: 'Disc' }, item))).toBe('L[Disc](LI(Lbl[•]("") LBody("Ett")))');
  });

  test.each([
    ['i. ', 'LowerRoman'],
    ['a) ', 'LowerAlpha'],
    ['B. ', 'UpperAlpha'],
    ['12. ', 'Decimal'],
  ])('are counted as their labels are where nothing else says it: %j', (label, numbering) => {
    const item = tag('LI', {}, tag('Lbl', {}, piece(label)), text('x'));
    expect(arranged(tag('L', {}, item))).toContain(`L[${numbering}]`);
  });

  test('within an item stand in its body', () => {
    const inner = tag('L', { numbering: 'Disc' }, tag('LI', {}, text('b')));
    expect(arranged(tag('L', { numbering: 'Disc' }, tag('LI', {}, text('a'), inner)))).toBe(
      'L[Disc](LI(LBody(P("a") L[Disc](LI(LBody("b"))))))',
    );
  });

  test('of terms have the term as label', () => {
    const dl = tag(
      'NonStruct',
      { tag: 'dl' },
      tag('NonStruct', { tag: 'dt' }, text('Leder')),
      tag('NonStruct', { tag: 'dd' }, text('Kari')),
      tag('NonStruct', { tag: 'dd' }, text('Ola')),
      tag('NonStruct', { tag: 'dt' }, text('Frist')),
    );
    expect(arranged(dl)).toBe(
      'L[Description](LI(Lbl("Leder") LBody("Kari" "Ola")) LI(Lbl("Frist") LBody()))',
    );
  });
});

describe('tables', () => {
  const row = (section: 'thead' | 'tbody' | 'tfoot' | undefined, ...kids: Kid[]) =>
    tag('TR', section ? { tag: 'tr', section } : {}, ...kids);

  test('have their sections', () => {
    const table = tag(
      'Table',
      {},
      tag('Caption', {}, text('Tall')),
      row('thead', tag('TH', {}, text('A'))),
      row('tbody', tag('TD', {}, text('1'))),
      row('tbody', tag('TD', {}, text('2'))),
    );
    expect(arranged(table)).toBe('Table(Caption("Tall") THead(TR(TH("A"))) TBody(TR(TD("1")) TR(TD("2"))))');
  });

  test('are heard once where their head stands on each page', () => {
    const head = tag('TH', {}, tag('NonStruct', {}, piece('A', 1), piece('A', 2), piece('A', 3)));
    const table = tag('Table', {}, row('thead', head), row('tbody', tag('TD', {}, text('1'))));
    expect(arranged(table)).toBe('Table(THead(TR(TH("A"))) TBody(TR(TD("1"))))');
    const cell = tag('TD', {}, tag('NonStruct', {}, piece('samme', 1), piece('samme', 2)));
    expect(arranged(tag('Table', {}, row('tbody', cell)))).toContain('TD("samme" "samme")');
  });

  test('have rows of one length', () => {
    const wide = tag('TD', {}, text('a'));
    const table = tag(
      'Table',
      {},
      row(undefined, wide, tag('TD', {}, text('b'))),
      row(undefined, tag('TD', {}, text('c'))),
    );
    expect(arranged(table)).toBe('Table(TR(TD("a") TD("b")) TR(TD("c") TD()))');
  });

  test('fill no cell that another spans, and span no row that is not there', () => {
    const tall = tag('TD', {}, text('a'));
    tall.cell = { rowSpan: 9, colSpan: 1, scope: undefined, headers: ['x'] };
    const table = tag(
      'Table',
      {},
      row(undefined, tall, tag('TD', {}, text('b'))),
      row(undefined, tag('TD', {}, text('c'))),
    );
    expect(arranged(table)).toBe('Table(TR(TD("a") TD("b")) TR(TD("c")))');
    expect(tall.cell).toMatchObject({ rowSpan: 2, headers: ['x'] });
  });

  test('without spans need no ids of headers', () => {
    const cell = tag('TD', {}, text('a'));
    cell.cell = { rowSpan: 1, colSpan: 1, scope: undefined, headers: ['x'] };
    arranged(tag('Table', {}, row(undefined, cell)));
    expect(cell.cell.headers).toEqual([]);
  });
});

describe('pictures and links', () => {
  test('a picture has its caption within', () => {
    const figure = tag(
      'NonStruct',
      { tag: 'figure' },
      tag('Figure', { alternative: 'Kart' }, paint()),
      tag('Caption', {}, text('Kaien')),
    );
    expect(arranged(figure)).toBe('Figure[Kart]("" Caption("Kaien"))');
  });

  test('what stands in a picture has no tags', () => {
    const drawing = tag('Figure', { alternative: 'Stolper' }, tag('P', {}, text('10')), paint());
    expect(arranged(tag('P', {}, drawing))).toBe('P(Figure[Stolper]("10" ""))');
  });

  test('a link stands in a line, or around blocks', () => {
    expect(arranged(tag('P', {}, text('Se '), tag('Link', {}, text('her'), place())))).toBe(
      'P("Se " Link("her" @))',
    );
    expect(arranged(tag('Link', {}, tag('H2', {}, text('Kaien')), place()))).toBe('Link(H2("Kaien") @)');
    expect(arranged(tag('P', {}, tag('Link', {}, text('ingen steder'))))).toBe('P("ingen steder")');
  });
});

describe('barriers', () => {
  const barriersOf = (...kids: Kid[]) => {
    const root = arrange(tag('Document', {}, ...kids));
    return findBarriers(root).map(({ kind, words }) => `${kind}: ${words}`);
  };

  test('are pictures without words, and links in them', () => {
    expect(barriersOf(tag('P', {}, text('før')), tag('Figure', {}, paint()))).toEqual(['picture: før']);
    expect(barriersOf(tag('Figure', { alternative: 'Kart' }, paint(), place()))).toEqual([
      'link-in-picture: Kart',
    ]);
  });

  test('are headings that leave out a level on the way down', () => {
    const heading = (level: number) => tag(`H${level}`, {}, text(`nivå ${level}`));
    expect(barriersOf(heading(1), heading(2), heading(3), heading(2), heading(1))).toEqual([]);
    expect(barriersOf(heading(1), heading(3))).toEqual(['heading: nivå 3']);
    expect(barriersOf(heading(2))).toEqual(['heading: nivå 2']);
  });

  test('are characters that only a font knows, unless words stand for them', () => {
    expect(barriersOf(tag('P', {}, text('\ue88a')))).toEqual(['private-use: \ue88a']);
    const root = arrange(tag('Document', {}, tag('Figure', { alternative: 'Hjem' }, text('\ue88a'))));
    explainPrivateUse(root);
    expect(findBarriers(root)).toEqual([]);
    expect(root.kids.map(show)).toEqual(['P(Figure[Hjem,Hjem]("\ue88a"))']);
  });
});

import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/output/digest.ts';
import type { BuildOptions, Format, Manifest, OutputFile } from '../../../src/output/manifest.ts';
import { type Build, dropped, mergeManifest } from '../../../src/output/merge-manifest.ts';

const all: BuildOptions = { audience: 'public', draft: false, formats: ['md', 'pdf'] };
const monday = [{ file: 'plan.yaml', bytes: 6, sha256: sha256('monday') }];
const tuesday = [{ file: 'plan.yaml', bytes: 7, sha256: sha256('tuesday') }];

function file(id: string, format: Format, content: string): OutputFile {
  return { name: `${id}.${format}`, format, bytes: content.length, sha256: sha256(content) };
}

function document(id: string, content: string, formats: readonly Format[] = ['md', 'pdf']) {
  return {
    id,
    kind: 'notes',
    title: id,
    date: '2021',
    files: formats.map((format) => file(id, format, content)),
  };
}

function built(changes: Partial<Build> = {}): Build {
  const documents = [document('a', 'monday'), document('b', 'monday')];
  return {
    tool: '1.0.0',
    browser: 'Chrome/1',
    options: all,
    inputs: monday,
    documents,
    refused: [],
    ...changes,
  };
}

const full = mergeManifest(undefined, built());

/** Each file with the content that it was made of, and a `!` where it is marked as earlier. */
function files(entries: Manifest['documents'] | Manifest['refused']) {
  const contents = new Map(['monday', 'tuesday'].map((content) => [sha256(content), content]));
  return entries.flatMap((entry) =>
    entry.files.map(({ name, sha256, earlier }) => `${name} ${contents.get(sha256)}${earlier ? '!' : ''}`),
  );
}

test('a first build is its own manifest', () => {
  expect(full).toEqual(built());
});

describe('--document', () => {
  const options = { ...all, documents: ['a'] };

  test('of unchanged data leaves a manifest of the full build', () => {
    expect(mergeManifest(full, built({ options, documents: [document('a', 'monday')] }))).toEqual(full);
  });

  test('of changed data keeps the others, marked', () => {
    const after = mergeManifest(
      full,
      built({ options, inputs: tuesday, documents: [document('a', 'tuesday')] }),
    );
    expect(files(after.documents)).toEqual([
      'a.md tuesday',
      'a.pdf tuesday',
      'b.md monday!',
      'b.pdf monday!',
    ]);
    expect(after.options.documents).toEqual(['a']);
    const again = mergeManifest(
      after,
      built({ options, inputs: tuesday, documents: [document('a', 'tuesday')] }),
    );
    expect(again).toEqual(after);
  });

  test('with nothing before it does not pass for all', () => {
    const first = mergeManifest(undefined, built({ options, documents: [document('a', 'monday')] }));
    expect(first.options.documents).toEqual(['a']);
    expect(mergeManifest(first, built())).toEqual(full);
  });

  test('keeps what was refused before and not asked for', () => {
    const refused = mergeManifest(full, built({ inputs: tuesday, documents: [], refused: ['a', 'b'] }));
    const after = mergeManifest(
      refused,
      built({ options, inputs: tuesday, documents: [document('a', 'tuesday')] }),
    );
    expect(files(after.documents)).toEqual(['a.md tuesday', 'a.pdf tuesday']);
    expect(after.refused.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('--to', () => {
  const md = { ...all, formats: ['md'] } satisfies BuildOptions;
  const { browser: _, ...withoutBrowser } = built();

  test('of unchanged data leaves a manifest of the full build, browser included', () => {
    const documents = [document('a', 'monday', ['md']), document('b', 'monday', ['md'])];
    expect(mergeManifest(full, { ...withoutBrowser, options: md, documents })).toEqual(full);
  });

  test('of changed data keeps the other formats, marked', () => {
    const documents = [document('a', 'tuesday', ['md']), document('b', 'tuesday', ['md'])];
    const after = mergeManifest(full, { ...withoutBrowser, options: md, inputs: tuesday, documents });
    expect(files(after.documents)).toEqual([
      'a.md tuesday',
      'a.pdf monday!',
      'b.md tuesday',
      'b.pdf monday!',
    ]);
    expect(after).toMatchObject({ browser: 'Chrome/1', options: { formats: ['md'] } });
  });

  test('one format after the other is both', () => {
    const one = (format: Format) => [document('a', 'monday', [format]), document('b', 'monday', [format])];
    const first = mergeManifest(undefined, { ...withoutBrowser, options: md, documents: one('md') });
    expect(first).not.toHaveProperty('browser');
    const both = mergeManifest(
      first,
      built({ options: { ...all, formats: ['pdf'] }, documents: one('pdf') }),
    );
    expect(both.options.formats).toEqual(['md', 'pdf']);
    expect(files(both.documents).toSorted()).toEqual(files(full.documents).toSorted());
  });
});

test('PDF files of another browser are marked where they are kept', () => {
  const options = { ...all, documents: ['a'] };
  const after = mergeManifest(
    full,
    built({ browser: 'Chrome/2', options, documents: [document('a', 'monday')] }),
  );
  expect(files(after.documents)).toEqual(['a.md monday', 'a.pdf monday', 'b.md monday', 'b.pdf monday!']);
  expect(after.browser).toBe('Chrome/2');
});

test('PDF files that keep another standard are marked where they are kept', () => {
  const options = { ...all, standard: 'ua1+a2a' };
  const before = mergeManifest(undefined, built({ options }));
  const other = { ...options, standard: 'ua2+a4', documents: ['a'] };
  const after = mergeManifest(before, built({ options: other, documents: [document('a', 'monday')] }));
  expect(files(after.documents)).toEqual(['a.md monday', 'a.pdf monday', 'b.md monday', 'b.pdf monday!']);
  expect(after.options).toEqual(other);
});

test('a build without PDF leaves those of before as they are', () => {
  const before = mergeManifest(undefined, built({ options: { ...all, standard: 'ua1+a3a' } }));
  const documents = [document('a', 'monday', ['md']), document('b', 'monday', ['md'])];
  expect(mergeManifest(before, built({ options: { ...all, formats: ['md'] }, documents }))).toEqual(before);
  const html = built({
    options: { ...all, formats: ['html'] },
    documents: [document('a', 'monday', ['html']), document('b', 'monday', ['html'])],
  });
  expect(mergeManifest(before, html)).toMatchObject({
    options: { formats: ['md', 'pdf', 'html'], standard: 'ua1+a3a' },
  });
});

test.each([
  ['tool', { tool: '1.0.1' }],
  ['date', { options: { ...all, date: '2022', documents: ['a'] } }],
  ['draft', { options: { ...all, draft: true, documents: ['a'] } }],
  ['audience', { options: { ...all, audience: 'internal', documents: ['a'] } }],
  ['language', { options: { ...all, language: 'nn', documents: ['a'] } }],
] as const)('files of another %s are marked where they are kept', (_, changes) => {
  const options = { ...all, documents: ['a'] };
  const after = mergeManifest(full, built({ options, documents: [document('a', 'tuesday')], ...changes }));
  expect(files(after.documents)).toEqual(['a.md tuesday', 'a.pdf tuesday', 'b.md monday!', 'b.pdf monday!']);
});

test('a refused document keeps its standing files and their date, over any number of builds', () => {
  const broken = built({ inputs: tuesday, documents: [document('a', 'tuesday')], refused: ['b'] });
  const once = mergeManifest(full, broken);
  expect(once.refused).toEqual([
    {
      id: 'b',
      date: '2021',
      files: [
        { ...file('b', 'md', 'monday'), earlier: true },
        { ...file('b', 'pdf', 'monday'), earlier: true },
      ],
    },
  ]);
  expect(mergeManifest(once, broken)).toEqual(once);
  expect(mergeManifest(once, built())).toEqual(full);
});

test('a document that is refused from the start has nothing standing', () => {
  expect(mergeManifest(undefined, built({ documents: [], refused: ['b'] })).refused).toEqual([
    { id: 'b', files: [] },
  ]);
});

test('a file that could not be replaced stands with its old content; it is told until it is made', () => {
  const locked = { ...document('a', 'tuesday', ['md']), unwritten: ['a.pdf'] };
  const after = mergeManifest(
    full,
    built({ inputs: tuesday, documents: [locked, document('b', 'tuesday')] }),
  );
  expect(files(after.documents)).toEqual(['a.md tuesday', 'a.pdf monday!', 'b.md tuesday', 'b.pdf tuesday']);
  expect(after.documents[0]?.unwritten).toEqual(['a.pdf']);

  const md = { ...all, formats: ['md'], documents: ['a'] } satisfies BuildOptions;
  const other = mergeManifest(
    after,
    built({ options: md, inputs: tuesday, documents: [document('a', 'tuesday', ['md'])] }),
  );
  expect(other.documents[0]?.unwritten).toEqual(['a.pdf']);

  const mended = mergeManifest(after, built({ inputs: tuesday, documents: [document('a', 'tuesday')] }));
  expect(mended.documents[0]).not.toHaveProperty('unwritten');
});

test('what is gone from the plan is left out and named', () => {
  const renamed = {
    ...document('a', 'tuesday'),
    files: [file('notat', 'md', 'tuesday'), file('notat', 'pdf', 'tuesday')],
  };
  const after = mergeManifest(full, built({ inputs: tuesday, documents: [renamed] }));
  expect(files(after.documents)).toEqual(['notat.md tuesday', 'notat.pdf tuesday']);
  expect(dropped(full, after)).toEqual(['a.md', 'a.pdf', 'b.md', 'b.pdf']);
  expect(dropped(full, full)).toEqual([]);
});

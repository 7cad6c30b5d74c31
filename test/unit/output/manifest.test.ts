import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOutputs } from '../../../src/output/check-outputs.ts';
import { sha256 } from '../../../src/output/digest.ts';
import { inputOf, type Manifest, manifestName, printManifest } from '../../../src/output/manifest.ts';
import { manifestOf, readManifest } from '../../../src/output/read-manifest.ts';
import { temporaryFolder } from './temporary-folder.ts';

const manifest: Manifest = {
  tool: '1.0.0',
  browser: 'HeadlessChrome/147.0.0.0',
  options: {
    audience: 'public',
    date: '2021-11-18',
    draft: false,
    language: 'nb',
    formats: ['pdf', 'md'],
    standard: 'ua1+a2a',
  },
  inputs: [
    inputOf('/plan/hemnes', '/plan/hemnes/tekst/møte.md', 'Møte'),
    inputOf('/plan/hemnes', '/plan/kommune.yaml', 'municipality: Hemnes'),
  ],
  documents: [
    {
      id: 'sak-13-21',
      kind: 'saksframlegg',
      title: 'Leve hele livet',
      date: '2021-03-18',
      files: [
        {
          name: 'sak-13-21.pdf',
          format: 'pdf',
          bytes: 3,
          sha256: sha256('pdf'),
          pages: 4,
          standards: ['PDF/UA-1', 'PDF/A-2a'],
        },
        { name: 'sak-13-21.md', format: 'md', bytes: 2, sha256: sha256('md') },
      ],
      unwritten: ['sak-13-21.html'],
    },
    { id: 'mandat', kind: 'mandate', title: 'Mandat', files: [] },
  ],
  refused: [
    {
      id: 'status',
      date: '2022',
      files: [{ name: 's.md', format: 'md', bytes: 1, sha256: sha256('s'), earlier: true }],
    },
  ],
};

test('a manifest prints in one order, as JSON that git compares well', () => {
  expect(printManifest(manifest)).toMatchInlineSnapshot(`
    "{
      "layout": 1,
      "tool": "1.0.0",
      "browser": "HeadlessChrome/147.0.0.0",
      "options": {
        "audience": "public",
        "date": "2021-11-18",
        "draft": false,
        "language": "nb",
        "formats": [
          "md",
          "pdf"
        ],
        "standard": "ua1+a2a"
      },
      "inputs": [
        {
          "file": "../kommune.yaml",
          "bytes": 20,
          "sha256": "10ac1ae289ee03433af3c753002571098c035ee2adf7305b38f076432c2a327d"
        },
        {
          "file": "tekst/møte.md",
          "bytes": 5,
          "sha256": "f624e50ccee7f434227988c24f2e0620be3482863725506789ddfb40b91ae4aa"
        }
      ],
      "documents": [
        {
          "id": "mandat",
          "kind": "mandate",
          "title": "Mandat",
          "files": []
        },
        {
          "id": "sak-13-21",
          "kind": "saksframlegg",
          "title": "Leve hele livet",
          "date": "2021-03-18",
          "files": [
            {
              "name": "sak-13-21.md",
              "format": "md",
              "bytes": 2,
              "sha256": "21262a3cb5337627b0fad9d891c16adb40706bd3e57534416dd02bbe5917d184"
            },
            {
              "name": "sak-13-21.pdf",
              "format": "pdf",
              "bytes": 3,
              "sha256": "c35b21d6ca39aa7cc3b79a705d989f1a6e88b99ab43988d74048799e3db926a3",
              "pages": 4,
              "standards": [
                "PDF/UA-1",
                "PDF/A-2a"
              ]
            }
          ],
          "unwritten": [
            "sak-13-21.html"
          ]
        }
      ],
      "refused": [
        {
          "id": "status",
          "date": "2022",
          "files": [
            {
              "name": "s.md",
              "format": "md",
              "bytes": 1,
              "sha256": "043a718774c572bd8a25adbeb1bfcd5c0256ae11cecf9f9c3f925d0e52beaf89",
              "earlier": true
            }
          ]
        }
      ]
    }
    "
  `);
  const turned = {
    ...manifest,
    inputs: manifest.inputs.toReversed(),
    documents: manifest.documents.toReversed(),
    options: { ...manifest.options, formats: manifest.options.formats.toReversed() },
  };
  expect(printManifest(turned)).toBe(printManifest(manifest));
});

test('what is printed is read again', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, manifestName), printManifest(manifest));
  const read = readManifest(folder);
  expect(read).toMatchObject({ tool: '1.0.0', refused: manifest.refused });
  expect(read && printManifest(read)).toBe(printManifest(manifest));
});

test('a missing, cut, foreign or outward manifest is none', () => {
  const folder = temporaryFolder();
  expect(readManifest(folder)).toBeUndefined();
  const text = printManifest(manifest);
  const others = [
    '',
    text.slice(0, 400),
    'null',
    '[]',
    '{"manifest_version":3,"name":"An extension"}',
    text.replace('"layout": 1', '"layout": 2'),
    text.replace('"sak-13-21.md"', '"../../sak-13-21.md"'),
    text.replace('"sak-13-21.md"', '"..\\\\sak-13-21.md"'),
    text.replace('"public"', '"everyone"'),
    text.replace(sha256('md'), 'abc'),
    text.replace('"bytes": 2', '"bytes": -2'),
  ];
  for (const other of others) {
    expect(other).not.toBe(text);
    writeFileSync(join(folder, manifestName), other);
    expect(readManifest(folder), other.slice(0, 60)).toBeUndefined();
  }
});

test('any JSON is read without a throw, and so is ours with any one value changed', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => manifestOf(json) === undefined));
  const text = printManifest(manifest);
  const values = [...text.matchAll(/: ("[^"]*"|\d+|true|false)/g)];
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.jsonValue(), (value, json) => {
      const at = value.index + 2;
      const changed = text.slice(0, at) + JSON.stringify(json) + text.slice(at + (value[1] ?? '').length);
      const read = manifestOf(JSON.parse(changed));
      if (read) expect(() => printManifest(read)).not.toThrow();
    }),
  );
});

test('outputs are the same, changed or missing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'sak-13-21.pdf'), 'pdf');
  writeFileSync(join(folder, 'sak-13-21.md'), 'mD');
  expect(Object.fromEntries(checkOutputs(folder, manifest))).toEqual({
    'sak-13-21.pdf': 'same',
    'sak-13-21.md': 'changed',
    's.md': 'missing',
  });
});

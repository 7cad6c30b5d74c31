import { expect, test } from 'vitest';
import { declareColors } from '../../../../src/pdf/conform/declare/output-intent.ts';
import { makeSrgbProfile } from '../../../../src/pdf/conform/declare/srgb.ts';
import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { readCatalog } from '../../../../src/pdf/read/pages.ts';
import { Draft } from '../../../../src/pdf/write/draft.ts';
import { buildFile } from '../support/build-file.ts';

const profile = makeSrgbProfile();

/** The data of a tag of the profile. */
function tag(signature: string): Buffer {
  const count = profile.readUInt32BE(128);
  for (let at = 132; at < 132 + 12 * count; at += 12) {
    if (profile.toString('latin1', at, at + 4) !== signature) continue;
    const offset = profile.readUInt32BE(at + 4);
    return profile.subarray(offset, offset + profile.readUInt32BE(at + 8));
  }
  throw new Error(`no tag ${signature}`);
}

function triple(bytes: Buffer, offset: number): number[] {
  return [0, 4, 8].map((step) => bytes.readInt32BE(offset + step) / 65536);
}

test('is a profile of a display of version 2 that says how long it is', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  expect(profile[8]).toBe(2);
});

/** As https://www.color.org/srgb.pdf has them. */
test.each([
  ['rXYZ', [0.43607, 0.22249, 0.01392]],
  ['gXYZ', [0.38515, 0.71687, 0.09708]],
  ['bXYZ', [0.14307, 0.06061, 0.7141]],
])('%s is that of the known profiles', (signature, expected) => {
  for (const [index, value] of triple(tag(signature), 8).entries()) {
    expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(0.0003);
  }
});

test('full red, green and blue are white', () => {
  const [red = [], green = [], blue = []] = ['rXYZ', 'gXYZ', 'bXYZ'].map((signature) =>
    triple(tag(signature), 8),
  );
  for (const [index, value] of triple(tag('wtpt'), 8).entries()) {
    const sum = (red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0);
    expect(Math.abs(sum - value)).toBeLessThan(0.0001);
  }
});

test('light grows with the values, from none to all, and half of them is a fifth of it', () => {
  const curve = tag('gTRC');
  const points = Array.from({ length: curve.readUInt32BE(8) }, (_, index) =>
    curve.readUInt16BE(12 + 2 * index),
  );
  expect(points[0]).toBe(0);
  expect(points.at(-1)).toBe(65535);
  expect(points.every((point, index) => index === 0 || point > (points[index - 1] ?? 0))).toBe(true);
  expect((points[512] ?? 0) / 65535).toBeCloseTo(0.2145, 3);
});

test('is made once, for all documents', () => {
  const declared = () => {
    const draft = new Draft(new PdfFile(buildFile([[1, '<</Type /Catalog>>']], '/Root 1 0 R')));
    declareColors(draft);
    const [intent] = draft.list(readCatalog(draft).get('OutputIntents'));
    return draft.stream(draft.dictionary(intent)?.get('DestOutputProfile'))?.raw;
  };
  const first = declared();
  expect(first).toBeInstanceOf(Uint8Array);
  expect(declared()).toBe(first);
});

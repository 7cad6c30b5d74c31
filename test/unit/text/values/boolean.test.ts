import { describe, expect, it, test } from 'vitest';
import { readBoolean } from '../../../../src/text/values/boolean.ts';
import { expectHelpful, expectRead } from './spellings.ts';

describe('yes and no', () => {
  test.each<[string, boolean]>([
    ['ja', true],
    ['Ja', true],
    ['JA', true],
    ['yes', true],
    ['true', true],
    ['nei', false],
    ['NEI', false],
    ['nej', false],
    ['no', false],
    ['false', false],
  ])('%s', (source, value) => expectRead(readBoolean, source, value));

  test.each<[string, string[]]>([
    ['jo', ['ja']],
    ['yess', ['yes']],
    ['n', ['nei', 'nej', 'no']],
    ['x', ['ja', 'nei']],
    ['', ['ja', 'nei']],
  ])('%s is refused', (source, suggestions) => {
    expect(readBoolean(source)).toEqual({ ok: false, problem: 'format', suggestions });
  });

  it('never throws, and suggests what is read', () => expectHelpful(readBoolean));
});

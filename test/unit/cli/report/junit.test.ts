import fc from 'fast-check';
import { expect, test } from 'vitest';
import { junit } from '../../../../src/cli/report/junit.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('a suite for each file', () => {
  expect(junit(findings, summary, context)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="plan validate" tests="4" failures="2" errors="0">
      <testsuite name="plan.yaml" tests="2" failures="1" errors="0" skipped="0">
        <testcase name="schema/unknown-key /tiltk" classname="plan.yaml" file="plan.yaml" line="2">
          <failure message="«tiltk» er ikke en kjent nøkkel" type="schema/unknown-key">plan.yaml:2:1
    «tiltk» er ikke en kjent nøkkel
    Rett nøkkelen.
    Mente du «tiltak» eller «titler»?</failure>
        </testcase>
        <testcase name="schema/ambiguous /tiltk/dør/frist" classname="plan.yaml" file="plan.yaml" line="4">
          <system-out>plan.yaml:4:12
    3/4/2021 kan leses på to måter</system-out>
        </testcase>
      </testsuite>
      <testsuite name="møter/høst 2021.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="schema/foreign-file møter/høst 2021.yaml:2:13" classname="møter/høst 2021.yaml" file="møter/høst 2021.yaml" line="2">
          <system-out>møter/høst 2021.yaml:2:13
    Filen er ikke lest</system-out>
        </testcase>
      </testsuite>
      <testsuite name="plan" tests="1" failures="1" errors="0" skipped="0">
        <testcase name="pdf/failed 100 % «feil»:&#13;&#10;linje 2; [x], &lt;b&gt; &amp; &quot;c&quot;␇" classname="plan">
          <failure message="100 % «feil»:&#13;&#10;linje 2; [x], &lt;b&gt; &amp; &quot;c&quot;␇" type="pdf/failed">100 % «feil»:
    linje 2; [x], &lt;b&gt; &amp; &quot;c&quot;␇</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('a clean run is one test that passes', () => {
  expect(junit([], clean, context)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="plan validate" tests="1" failures="0" errors="0">
      <testsuite name="plan" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="Ingen feil eller advarsler i 1 fil" classname="plan"/>
      </testsuite>
    </testsuites>
    "
  `);
});

/** Reads the elements of XML without mixed content; throws where it is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const open: string[] = [];
  const found: { name: string; attributes: Record<string, string> }[] = [];
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  while (rest !== '') {
    const token = /^(?:<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<>]+)/.exec(rest);
    if (token === null) throw new Error(`no XML: ${rest.slice(0, 40)}`);
    const [all, end, name, attributes = '', empty] = token;
    rest = rest.slice(all.length);
    if (name === undefined) continue;
    if (end === '/') expect(open.pop()).toBe(name);
    else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      found.push({ name, attributes: Object.fromEntries(pairs) });
      if (empty !== '/') open.push(name);
    }
  }
  expect(open).toEqual([]);
  return found;
}

test('any words give well-formed XML with counts that add up', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const some = fc.array(fc.record({ words, severity: fc.constantFrom('error', 'warning', 'info') }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, (records) => {
      const all = records.map(({ words, severity }, n) =>
        finding({
          severity,
          message: words,
          help: words,
          pointer: words,
          ...(n % 3 > 0 && { place: place(`${n % 2}${words.replaceAll('/', '')}`, 1, 1, 1) }),
        }),
      );
      const xml = junit(all, summary, context);
      // https://www.w3.org/TR/xml/#charsets
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(xml.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
      const found = elements(xml);
      const sum = (name: string, attribute: string) =>
        found
          .filter((one) => one.name === name)
          .reduce((total, one) => total + Number(one.attributes[attribute]), 0);
      const number = (name: string) => found.filter((one) => one.name === name).length;
      expect(sum('testsuites', 'tests')).toBe(number('testcase'));
      expect(sum('testsuite', 'tests')).toBe(number('testcase'));
      expect(sum('testsuites', 'failures')).toBe(number('failure'));
      expect(sum('testsuite', 'failures')).toBe(number('failure'));
      expect(number('failure')).toBe(all.filter(({ severity }) => severity === 'error').length);
    }),
  );
});

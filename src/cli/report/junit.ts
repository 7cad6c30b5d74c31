import type { Finding, Summary } from '../../diagnostics/report.ts';
import { closing } from './closing.ts';
import type { ReportContext } from './context.ts';
import { fullMessage } from './message.ts';
import { fromRepository, printPlace } from './place.ts';
import { printable } from './printable.ts';

/**
 * JUnit XML, as Jenkins, GitLab and Azure Pipelines read it (there is no standard; the common parts are described at
 * https://github.com/testmoapp/junitxml). A test suite for each file with findings, a test case for each finding: an
 * error fails, a warning or a note passes with its words as output. A clean run is one suite with one test that
 * passes, since an empty report is an error in some systems.
 */
export function junit(findings: readonly Finding[], summary: Summary, context: ReportContext): string {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.place ? fromRepository(finding.place.file, context) : 'plan';
    const found = files.get(file);
    if (found) found.push(finding);
    else files.set(file, [finding]);
  }
  const suites =
    findings.length > 0
      ? [...files].map(([file, found]) => suite(file, found, context))
      : [
          suiteOf('plan', 1, 0, [
            `    ${element('testcase', { name: closing(summary, context), classname: 'plan' })}`,
          ]),
        ];
  const failures = findings.filter(fails).length;
  const counts = { tests: Math.max(1, findings.length), failures, errors: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'plan validate', ...counts })}>`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

function fails({ severity }: Finding): boolean {
  return severity === 'error';
}

function suite(file: string, findings: readonly Finding[], context: ReportContext): string {
  return suiteOf(
    file,
    findings.length,
    findings.filter(fails).length,
    findings.map((finding) => testCase(file, finding, context)),
  );
}

function suiteOf(name: string, tests: number, failures: number, cases: readonly string[]): string {
  const open = `  <testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0 })}>`;
  return [open, ...cases, '  </testsuite>'].join('\n');
}

function testCase(file: string, finding: Finding, context: ReportContext): string {
  const { code, place, pointer, message } = finding;
  const name = [code, pointer ?? (place ? printPlace(place) : message)].join(' ');
  const words = `${place ? `${printPlace(place)}\n` : ''}${fullMessage(finding, context)}`;
  const content = fails(finding)
    ? element('failure', { message, type: code }, escapeXml(words))
    : element('system-out', {}, escapeXml(words));
  const where = place && { file, line: place.start.line };
  return `    ${element('testcase', { name, classname: file, ...where }, `\n      ${content}\n    `)}`;
}

type Attributes = { readonly [name: string]: string | number };

/** `content` is XML. */
function element(name: string, properties: Attributes, content = ''): string {
  const start = `<${name}${attributes(properties)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributes(properties: Attributes): string {
  return Object.entries(properties)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(String(value)).replace(/[\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`)}"`,
    )
    .join('');
}

function escapeXml(text: string): string {
  const named: { readonly [character: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return printable(text).replace(/[&<>"]/g, (character) => named[character] ?? character);
}

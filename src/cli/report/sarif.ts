import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix, Severity } from '../../diagnostics/diagnostic.ts';
import type { Finding, Place, Summary } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';
import { fingerprints } from './fingerprint.ts';
import { fullMessage } from './message.ts';
import { fromRepository, nowhere, placeOfFix } from './place.ts';
import { printable } from './printable.ts';

const levels: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** The base of all relative addresses: the top of the repository. */
const uriBaseId = '%SRCROOT%';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html), with what GitHub code scanning
 * wants beside it (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support):
 * a place for each result and help for each rule. Lines and columns from 1, ends exclusive, as ours are.
 */
export function sarif(findings: readonly Finding[], _summary: Summary, context: ReportContext): string {
  const codes = [...new Set(findings.map(({ code }) => code))];
  const names = fingerprints(findings, context);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'planverk',
            semanticVersion: context.version,
            rules: codes.map((code) => rule(code, context)),
          },
        },
        language: context.words.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [uriBaseId]: {
            uri: `${pathToFileURL(context.repository ?? context.root).href.replace(/\/$/, '')}/`,
          },
        },
        results: findings.map((finding, index) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: levels[finding.severity],
          message: { text: printable(fullMessage(finding, context)) },
          locations: [{ physicalLocation: location(finding.place ?? nowhere, context) }],
          partialFingerprints: { 'planverk/v1': names[index] },
          ...(finding.related.length > 0 && { relatedLocations: relatedLocations(finding, context) }),
          ...fixes(finding.fixes, context),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string, { explain }: ReportContext) {
  const explanation = explain?.(code);
  const more = `plan explain ${code}`;
  if (!explanation) return { id: code, ...describe(code, code, more) };
  const { what, why, mend } = explanation;
  return { id: code, ...describe(what, `${what} ${why}`, `${mend}\n\n${more}`) };
}

function describe(short: string, full: string, help: string) {
  return { shortDescription: { text: short }, fullDescription: { text: full }, help: { text: help } };
}

function location({ file, start, end }: Place, context: ReportContext) {
  return { artifactLocation: artifact(file, context), region: region(start, end) };
}

function region(start: Place['start'], end: Place['end']) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative address may not leave its base (3.4.4); a file above the repository is named in full. */
function artifact(file: string, context: ReportContext) {
  const path = fromRepository(file, context);
  if (path.startsWith('../')) return { uri: pathToFileURL(resolve(context.root, file)).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId };
}

function relatedLocations({ related }: Finding, context: ReportContext) {
  return related.map(({ message, place }, index) => ({
    id: index + 1,
    message: { text: printable(message) },
    physicalLocation: location(place, context),
  }));
}

/** Each fix mends the finding by itself. */
function fixes(all: readonly Fix[], context: ReportContext) {
  const changes = all.flatMap((fix) => {
    const place = placeOfFix(fix, context);
    if (place === undefined) return [];
    const replacement = {
      deletedRegion: region(place.start, place.end),
      insertedContent: { text: fix.text },
    };
    return [
      { artifactChanges: [{ artifactLocation: artifact(place.file, context), replacements: [replacement] }] },
    ];
  });
  return changes.length > 0 ? { fixes: changes } : {};
}

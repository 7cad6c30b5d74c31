import { expect, test } from 'vitest';
import { json } from '../../../../src/cli/report/json.ts';
import { sarif } from '../../../../src/cli/report/sarif.ts';
import { clean, context, findings, summary } from './cases.ts';

test('the report for programs', () => {
  expect(json(findings, summary, context)).toMatchInlineSnapshot(`
    "{
      "diagnostics": [
        {
          "code": "schema/unknown-key",
          "severity": "error",
          "message": "«tiltk» er ikke en kjent nøkkel",
          "file": "plan.yaml",
          "start": {
            "line": 2,
            "column": 1
          },
          "end": {
            "line": 2,
            "column": 6
          },
          "pointer": "/tiltk",
          "path": "/tiltk",
          "help": "Rett nøkkelen.",
          "suggestions": [
            "tiltak",
            "titler"
          ],
          "fixes": [
            {
              "file": "plan.yaml",
              "start": {
                "line": 2,
                "column": 1
              },
              "end": {
                "line": 2,
                "column": 6
              },
              "text": "tiltak"
            }
          ],
          "related": [
            {
              "message": "Først her",
              "file": "møter/høst 2021.yaml",
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 9
              }
            }
          ]
        },
        {
          "code": "schema/ambiguous",
          "severity": "warning",
          "message": "3/4/2021 kan leses på to måter",
          "file": "plan.yaml",
          "start": {
            "line": 4,
            "column": 12
          },
          "end": {
            "line": 4,
            "column": 20
          },
          "pointer": "/tiltk/dør/frist",
          "path": null,
          "help": null,
          "suggestions": [],
          "fixes": [],
          "related": []
        },
        {
          "code": "schema/foreign-file",
          "severity": "info",
          "message": "Filen er ikke lest",
          "file": "møter/høst 2021.yaml",
          "start": {
            "line": 2,
            "column": 13
          },
          "end": {
            "line": 2,
            "column": 14
          },
          "pointer": null,
          "path": null,
          "help": null,
          "suggestions": [],
          "fixes": [],
          "related": []
        },
        {
          "code": "pdf/failed",
          "severity": "error",
          "message": "100 % «feil»:\\r\\nlinje 2; [x], <b> & \\"c\\"\\u0007",
          "file": null,
          "start": null,
          "end": null,
          "pointer": null,
          "path": null,
          "help": null,
          "suggestions": [],
          "fixes": [],
          "related": []
        }
      ],
      "summary": {
        "errors": 2,
        "warnings": 1,
        "files": 5
      }
    }
    "
  `);
});

test('each diagnostic has the same properties', () => {
  const { diagnostics } = JSON.parse(json(findings, summary, context));
  for (const diagnostic of diagnostics) {
    expect(Object.keys(diagnostic)).toEqual([
      'code',
      'severity',
      'message',
      'file',
      'start',
      'end',
      'pointer',
      'path',
      'help',
      'suggestions',
      'fixes',
      'related',
    ]);
  }
});

test('nothing found', () => {
  expect(JSON.parse(json([], clean, context))).toEqual({
    diagnostics: [],
    summary: { errors: 0, warnings: 0, files: 1 },
  });
});

test('a fix in a file that cannot be read is left out', () => {
  const { diagnostics } = JSON.parse(json(findings, summary, { ...context, source: () => undefined }));
  expect(diagnostics[0].fixes).toEqual([]);
});

test('a fix of the encoding of a file is left out, which no edit of its text makes', () => {
  const reencoding = findings.map((one) => ({
    ...one,
    fixes: one.fixes.map((fix) => ({ ...fix, reencodes: true as const })),
  }));
  const { diagnostics } = JSON.parse(json(reencoding, summary, context));
  expect(diagnostics[0].fixes).toEqual([]);
  expect(JSON.parse(sarif(reencoding, summary, context)).runs[0].results[0]).not.toHaveProperty('fixes');
});

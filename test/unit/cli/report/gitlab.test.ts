import { expect, test } from 'vitest';
import { gitlab } from '../../../../src/cli/report/gitlab.ts';
import { reportWords } from '../../../../src/cli/report/words.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('a Code Quality report', () => {
  expect(gitlab(findings, summary, context)).toMatchInlineSnapshot(`
    "[
      {
        "description": "«tiltk» er ikke en kjent nøkkel – Rett nøkkelen. – Mente du «tiltak» eller «titler»?",
        "check_name": "schema/unknown-key",
        "fingerprint": "8048558c33bbac6a6b76c4e6749646dbb539e6b4e84649f28cb3697c1143be4e",
        "severity": "major",
        "location": {
          "path": "plan.yaml",
          "lines": {
            "begin": 2,
            "end": 2
          }
        }
      },
      {
        "description": "3/4/2021 kan leses på to måter",
        "check_name": "schema/ambiguous",
        "fingerprint": "134bc24d47103ef397ddd06764bcdd71bb99bacf4260aa0e3a3a0f0091c4ba77",
        "severity": "minor",
        "location": {
          "path": "plan.yaml",
          "lines": {
            "begin": 4,
            "end": 4
          }
        }
      },
      {
        "description": "Filen er ikke lest",
        "check_name": "schema/foreign-file",
        "fingerprint": "642324f31b80c5ca3431e20b7419acb04da6f83f358eedd1097613ed6d282fbc",
        "severity": "info",
        "location": {
          "path": "møter/høst 2021.yaml",
          "lines": {
            "begin": 2,
            "end": 2
          }
        }
      },
      {
        "description": "100 % «feil»: – linje 2; [x], <b> & \\"c\\"␇",
        "check_name": "pdf/failed",
        "fingerprint": "006ce9a77520d75d01834ece39dcb6ceee287037919ee4423a37fe31eae178a2",
        "severity": "major",
        "location": {
          "path": "plan.yaml",
          "lines": {
            "begin": 1,
            "end": 1
          }
        }
      }
    ]
    "
  `);
});

test('nothing found is an empty list', () => {
  expect(gitlab([], clean, context)).toBe('[]\n');
});

const fingerprints = (report: string) =>
  JSON.parse(report).map((issue: { fingerprint: string }) => issue.fingerprint);

test('equal findings have fingerprints of their own', () => {
  const twice = [...findings, ...findings];
  expect(new Set(fingerprints(gitlab(twice, summary, context))).size).toBe(twice.length);
});

test('a fingerprint stays when lines move, words change or another folder is the working one', () => {
  const at = (file: string, line: number, message: string) =>
    finding({ place: place(file, line, 1, 1), path: '/measures/a', message });
  const before = gitlab([at('plan.yaml', 2, 'feil')], summary, { ...context, repository: '/repo' });
  const moved = gitlab([at('hemnes/plan.yaml', 9, 'error')], summary, {
    ...context,
    words: reportWords.en,
    root: '/repo',
  });
  expect(fingerprints(moved)).toEqual(fingerprints(before));
});

import { describe, expect, test } from 'vitest';
import { sarif } from '../../../../src/cli/report/sarif.ts';
import { clean, context, finding, findings, place, summary } from './cases.ts';

test('a SARIF log', () => {
  expect(sarif(findings, summary, context)).toMatchInlineSnapshot(`
    "{
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "planverk",
              "semanticVersion": "1.2.3",
              "rules": [
                {
                  "id": "schema/unknown-key",
                  "shortDescription": {
                    "text": "schema/unknown-key"
                  },
                  "fullDescription": {
                    "text": "schema/unknown-key"
                  },
                  "help": {
                    "text": "plan explain schema/unknown-key"
                  }
                },
                {
                  "id": "schema/ambiguous",
                  "shortDescription": {
                    "text": "schema/ambiguous"
                  },
                  "fullDescription": {
                    "text": "schema/ambiguous"
                  },
                  "help": {
                    "text": "plan explain schema/ambiguous"
                  }
                },
                {
                  "id": "schema/foreign-file",
                  "shortDescription": {
                    "text": "schema/foreign-file"
                  },
                  "fullDescription": {
                    "text": "schema/foreign-file"
                  },
                  "help": {
                    "text": "plan explain schema/foreign-file"
                  }
                },
                {
                  "id": "pdf/failed",
                  "shortDescription": {
                    "text": "pdf/failed"
                  },
                  "fullDescription": {
                    "text": "pdf/failed"
                  },
                  "help": {
                    "text": "plan explain pdf/failed"
                  }
                }
              ]
            }
          },
          "language": "nb",
          "columnKind": "utf16CodeUnits",
          "originalUriBaseIds": {
            "%SRCROOT%": {
              "uri": "file:///repo/hemnes/"
            }
          },
          "results": [
            {
              "ruleId": "schema/unknown-key",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "«tiltk» er ikke en kjent nøkkel\\nRett nøkkelen.\\nMente du «tiltak» eller «titler»?"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plan.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 2,
                      "startColumn": 1,
                      "endLine": 2,
                      "endColumn": 6
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "planverk/v1": "8048558c33bbac6a6b76c4e6749646dbb539e6b4e84649f28cb3697c1143be4e"
              },
              "relatedLocations": [
                {
                  "id": 1,
                  "message": {
                    "text": "Først her"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "m%C3%B8ter/h%C3%B8st%202021.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 9
                    }
                  }
                }
              ],
              "fixes": [
                {
                  "artifactChanges": [
                    {
                      "artifactLocation": {
                        "uri": "plan.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "replacements": [
                        {
                          "deletedRegion": {
                            "startLine": 2,
                            "startColumn": 1,
                            "endLine": 2,
                            "endColumn": 6
                          },
                          "insertedContent": {
                            "text": "tiltak"
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            },
            {
              "ruleId": "schema/ambiguous",
              "ruleIndex": 1,
              "level": "warning",
              "message": {
                "text": "3/4/2021 kan leses på to måter"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plan.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 12,
                      "endLine": 4,
                      "endColumn": 20
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "planverk/v1": "134bc24d47103ef397ddd06764bcdd71bb99bacf4260aa0e3a3a0f0091c4ba77"
              }
            },
            {
              "ruleId": "schema/foreign-file",
              "ruleIndex": 2,
              "level": "note",
              "message": {
                "text": "Filen er ikke lest"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "m%C3%B8ter/h%C3%B8st%202021.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 2,
                      "startColumn": 13,
                      "endLine": 2,
                      "endColumn": 14
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "planverk/v1": "642324f31b80c5ca3431e20b7419acb04da6f83f358eedd1097613ed6d282fbc"
              }
            },
            {
              "ruleId": "pdf/failed",
              "ruleIndex": 3,
              "level": "error",
              "message": {
                "text": "100 % «feil»:\\r\\nlinje 2; [x], <b> & \\"c\\"␇"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plan.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 1
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "planverk/v1": "006ce9a77520d75d01834ece39dcb6ceee287037919ee4423a37fe31eae178a2"
              }
            }
          ]
        }
      ]
    }
    "
  `);
});

test('nothing found is a run without results', () => {
  const log = JSON.parse(sarif([], clean, context));
  expect(log.runs[0].results).toEqual([]);
  expect(log.runs[0].tool.driver.rules).toEqual([]);
});

test('a rule tells what its code means and how it is mended', () => {
  const explanation = { what: 'The browser failed.', why: 'No PDF was made.', mend: 'Try again.' };
  const log = JSON.parse(
    sarif(findings, summary, {
      ...context,
      explain: (code) => (code === 'pdf/failed' ? explanation : undefined),
    }),
  );
  expect(log.runs[0].tool.driver.rules[3]).toEqual({
    id: 'pdf/failed',
    shortDescription: { text: 'The browser failed.' },
    fullDescription: { text: 'The browser failed. No PDF was made.' },
    help: { text: 'Try again.\n\nplan explain pdf/failed' },
  });
});

test('files are addressed from the top of the repository, those outside in full', () => {
  const outside = finding({ place: place('../../kommune.yaml', 1, 1, 1) });
  const log = JSON.parse(sarif([...findings, outside], summary, { ...context, repository: '/repo' }));
  const addresses = log.runs[0].results.map(
    (result: { locations: { physicalLocation: { artifactLocation: unknown } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation,
  );
  expect(addresses).toEqual([
    { uri: 'hemnes/plan.yaml', uriBaseId: '%SRCROOT%' },
    { uri: 'hemnes/plan.yaml', uriBaseId: '%SRCROOT%' },
    { uri: 'hemnes/m%C3%B8ter/h%C3%B8st%202021.yaml', uriBaseId: '%SRCROOT%' },
    { uri: 'hemnes/plan.yaml', uriBaseId: '%SRCROOT%' },
    { uri: 'file:///kommune.yaml' },
  ]);
  expect(log.runs[0].originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///repo/' } });
});

/**
 * What the schema asks for (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json)
 * in the parts that we write, with what GitHub adds; every object that is written has an entry.
 */
describe('the rules of the format', () => {
  const all = [...findings, finding({ place: place('plan.yaml', 1, 1, 0), code: 'ref/unknown' })];
  const log = JSON.parse(sarif(all, summary, context));
  const [run] = log.runs;

  const known: Record<string, { required: string[]; optional?: string[] }> = {
    log: { required: ['version', 'runs'], optional: ['$schema'] },
    run: { required: ['tool', 'results'], optional: ['language', 'columnKind', 'originalUriBaseIds'] },
    driver: { required: ['name', 'rules'], optional: ['semanticVersion'] },
    rule: { required: ['id', 'shortDescription', 'fullDescription', 'help'] },
    result: {
      required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
      optional: ['relatedLocations', 'fixes'],
    },
    location: { required: ['physicalLocation'], optional: ['id', 'message'] },
    physicalLocation: { required: ['artifactLocation', 'region'] },
    artifactLocation: { required: ['uri'], optional: ['uriBaseId'] },
    region: { required: ['startLine', 'startColumn', 'endLine', 'endColumn'] },
    fix: { required: ['artifactChanges'] },
    artifactChange: { required: ['artifactLocation', 'replacements'] },
    replacement: { required: ['deletedRegion', 'insertedContent'] },
  };

  function is(kind: string, value: object): void {
    const { required, optional = [] } = known[kind] ?? { required: [] };
    expect(Object.keys(value), kind).toEqual(expect.arrayContaining(required));
    expect([...required, ...optional], kind).toEqual(expect.arrayContaining(Object.keys(value)));
  }

  function isPhysical(value: { artifactLocation: { uri: string }; region: Record<string, number> }): void {
    is('physicalLocation', value);
    is('artifactLocation', value.artifactLocation);
    expect(value.artifactLocation.uri).toMatch(/^[\w.~/%:-]+$/);
    isRegion(value.region);
  }

  function isRegion(region: Record<string, number>): void {
    is('region', region);
    for (const number of Object.values(region)) expect(number).toBeGreaterThanOrEqual(1);
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
    expect(endLine > startLine || endColumn >= startColumn).toBe(true);
  }

  test('the log and its run', () => {
    is('log', log);
    expect(log.version).toBe('2.1.0');
    is('run', run);
    is('driver', run.tool.driver);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.semanticVersion).toBe('1.2.3');
    expect(run.originalUriBaseIds['%SRCROOT%'].uri).toMatch(/^file:\/\/\/.*\/$/);
  });

  test('rules are told once and found by their index', () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of run.tool.driver.rules) is('rule', rule);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  });

  test('each result has a level, words and a place', () => {
    expect(run.results).toHaveLength(all.length);
    for (const result of run.results) {
      is('result', result);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
      for (const location of [...result.locations, ...(result.relatedLocations ?? [])]) {
        is('location', location);
        isPhysical(location.physicalLocation);
      }
    }
    const prints = run.results.map((result: { partialFingerprints: object }) => result.partialFingerprints);
    expect(new Set(prints.map((print: object) => JSON.stringify(print))).size).toBe(all.length);
  });

  test('a fix is an edit of a file', () => {
    const [fix] = run.results[0].fixes;
    is('fix', fix);
    for (const change of fix.artifactChanges) {
      is('artifactChange', change);
      is('artifactLocation', change.artifactLocation);
      for (const replacement of change.replacements) {
        is('replacement', replacement);
        isRegion(replacement.deletedRegion);
        expect(replacement.insertedContent).toEqual({ text: 'tiltak' });
      }
    }
  });
});

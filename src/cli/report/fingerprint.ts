import type { Finding } from '../../diagnostics/report.ts';
import { sha256 } from '../../output/digest.ts';
import type { ReportContext } from './context.ts';
import { fromRepository } from './place.ts';

/**
 * A name for each finding that stays when lines move and words or languages change: made of its code, file and the
 * place in the data, of the message where it has none. Systems drop findings with equal names, so the second of two
 * equal ones is numbered.
 */
export function fingerprints(findings: readonly Finding[], context: ReportContext): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const file = finding.place ? fromRepository(finding.place.file, context) : '';
    const key = JSON.stringify([finding.code, file, finding.path ?? finding.pointer ?? finding.message]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return sha256(`${key}:${number}`);
  });
}

import type { Printed } from '../../../src/pdf/print/finish-print.ts';
import type { Refusal } from '../cases/cases.ts';

/** Why a print is not published. */
export function refusalsOf({ lostText, barriers }: Printed): Refusal[] {
  return [...(lostText === undefined ? [] : ['lost-text' as const]), ...barriers.map(({ kind }) => kind)];
}

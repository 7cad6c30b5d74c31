/**
 * The name of a file that is being written: in the same folder as the file that it becomes (a rename is atomic on
 * one volume only), hidden, with the process that writes it, so that the next run knows a leftover from a file that
 * another run is writing now.
 */
export function temporaryName(pid: number, n: number): string {
  return `.plan-${pid}-${n}~`;
}

/** The process that a temporary name was made by; undefined for every other name. */
export function temporaryOwner(name: string): number | undefined {
  const pid = /^\.plan-(\d{1,10})-\d+~$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/**
 * Gives the headings of a stretch of prose the levels that they have below the heading above it: its outermost
 * headings get `top`, those below follow without a gap, whatever levels the user counted with. PDF/UA and WCAG
 * 1.3.1 want headings without jumps.
 */
export function headingLevels(top: number): (written: number) => number {
  const open: number[] = [];
  return (written) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return Math.min(top + open.length - 1, 6);
  };
}

/** `[a b c d e f]` of ISO 32000-1, 8.3.3: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** `matrix` with its origin moved to (x, y) of its own plane. */
export function move(matrix: Matrix, x: number, y: number): Matrix {
  const [a, b, c, d, e, f] = matrix;
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}

/** A matrix of operands, `undefined` if they are not six numbers. */
export function toMatrix(values: readonly unknown[]): Matrix | undefined {
  if (values.length !== 6 || !values.every((value) => typeof value === 'number')) return undefined;
  return [...values] as unknown as Matrix;
}

export type Triple = readonly [number, number, number];

/** Three rows. */
export type Matrix = readonly [Triple, Triple, Triple];

export function multiply([a, b, c]: Matrix, vector: Triple): Triple {
  return [dot(a, vector), dot(b, vector), dot(c, vector)];
}

export function product(left: Matrix, right: Matrix): Matrix {
  const [a, b, c] = transpose(right);
  return transpose([multiply(left, a), multiply(left, b), multiply(left, c)]);
}

/** The matrix that multiplies each coordinate by its own factor. */
export function scale([x, y, z]: Triple): Matrix {
  return [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ];
}

export function transpose([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  return [
    [a, d, g],
    [b, e, h],
    [c, f, i],
  ];
}

/** By Cramer's rule; of a matrix without an inverse it is not finite. */
export function invert([a, b, c]: Matrix): Matrix {
  const determinant = dot(a, cross(b, c));
  return transpose([
    divide(cross(b, c), determinant),
    divide(cross(c, a), determinant),
    divide(cross(a, b), determinant),
  ]);
}

function dot([a, b, c]: Triple, [x, y, z]: Triple): number {
  return a * x + b * y + c * z;
}

function cross([a, b, c]: Triple, [x, y, z]: Triple): Triple {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}

function divide([x, y, z]: Triple, by: number): Triple {
  return [x / by, y / by, z / by];
}

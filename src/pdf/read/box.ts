import type { Matrix } from './matrix.ts';

/** The smallest upright rectangle around what was put into it, in points from the page's lower left corner. */
export class Box {
  left = Number.POSITIVE_INFINITY;
  bottom = Number.POSITIVE_INFINITY;
  right = Number.NEGATIVE_INFINITY;
  top = Number.NEGATIVE_INFINITY;

  get isEmpty(): boolean {
    return this.left > this.right;
  }

  /** A point, moved by `matrix`. */
  add(x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
    this.addPoint(a * x + c * y + e, b * x + d * y + f);
  }

  /** A rectangle, moved by `matrix`. */
  addRectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
    this.add(x, y, matrix);
    this.add(x + width, y, matrix);
    this.add(x, y + height, matrix);
    this.add(x + width, y + height, matrix);
  }

  addBox(box: Box): void {
    if (box.isEmpty) return;
    this.addPoint(box.left, box.bottom);
    this.addPoint(box.right, box.top);
  }

  addPoint(x: number, y: number): void {
    this.left = Math.min(this.left, x);
    this.bottom = Math.min(this.bottom, y);
    this.right = Math.max(this.right, x);
    this.top = Math.max(this.top, y);
  }
}

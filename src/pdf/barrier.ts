import type { PageBarrier } from '../diagnostics/index.ts';

/**
 * What cannot be mended after printing and would shut a reader out, or make the file one that archives refuse. Such a file
 * is never published.
 */
export interface Barrier {
  readonly kind: PageBarrier;
  /** What is read at its place, or what a link says that it leads to. */
  readonly words: string;
}

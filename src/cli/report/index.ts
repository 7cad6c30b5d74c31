import { azure } from './azure.ts';
import type { Reporter } from './context.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { plain } from './plain.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The formats of `plan validate --format`, by name. */
export const reporters = {
  text,
  plain,
  json,
  sarif,
  junit,
  github,
  gitlab,
  azure,
} as const satisfies { readonly [name: string]: Reporter };

export type ReportFormat = keyof typeof reporters;

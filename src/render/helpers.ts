import type { HelperOptions } from 'handlebars';
import { escapeText } from './escape.ts';
import { mark, markAttribute } from './marks.ts';
import { blockProse, inlineProse, type ProseContext } from './prose.ts';
import { TemplateStop } from './template-error.ts';
import { proseOf, rawText } from './view.ts';

/** The level of the outermost headings of prose where a template gives none: below a `##` section. */
export const defaultLevel = 3;

/** The helpers that templates have beside `if`, `unless`, `each` and `with`. */
export const helperNames = ['mark', 'prose', 'inline', 'eq'] as const;

/** The helpers, for one rendering: prose is printed with its references and images. */
export function helpersFor(context: ProseContext) {
  return {
    /**
     * `{{mark "#id .class lang=nn"}}`, or with values from the data `{{mark id=number class="rows"}}`: attributes of
     * what stands before. At the end of a line, after a space, they belong to the heading, paragraph, list item or
     * cell; directly behind `**words**` to these words; alone between blank lines to the list or table above.
     */
    mark(...args: unknown[]): string {
      const options = optionsOf(args);
      const literal = args.filter((value) => typeof value === 'string').join(' ');
      const pairs = Object.entries(options.hash as Record<string, unknown>).map(([name, value]) =>
        markAttribute(name, rawText(value) ?? ''),
      );
      return mark([literal, ...pairs].join(' '));
    },

    /**
     * `{{prose text level=3 indent=2}}`: the user's Markdown as blocks, between blank lines; its outermost headings
     * get `level`. With `indent` it stands behind a list marker of that width instead, and the lines after its first
     * are indented. `{{prose this number=@index}}` writes the marker too: the item of a numbered list.
     */
    prose(...args: unknown[]): string {
      const { hash, loc } = optionsOf(args);
      const value = args[0];
      const level = count(hash.level, defaultLevel);
      const marker = typeof hash.number === 'number' ? `${hash.number + 1}. ` : '';
      const width = marker === '' ? count(hash.indent, 0) : marker.length;
      const prose = proseOf(value);
      const printed = prose === undefined ? textOf(value, loc) : blockProse(prose, context, level, width);
      return printed === '' || width > 0 ? marker + printed : `\n\n${printed}\n\n`;
    },

    /** `{{inline text}}`: the user's Markdown as part of one line. */
    inline(...args: unknown[]): string {
      const { loc } = optionsOf(args);
      const prose = proseOf(args[0]);
      return prose === undefined ? textOf(args[0], loc) : inlineProse(prose, context);
    },

    /** `{{#if (eq state "done")}}`: whether two values are the same words, number or truth. */
    eq(left: unknown, right: unknown): boolean {
      return (rawText(left) ?? left) === (rawText(right) ?? right);
    },
  } satisfies Record<(typeof helperNames)[number], unknown>;
}

interface Options extends HelperOptions {
  readonly loc?: { readonly start: { readonly line: number } };
}

function optionsOf(args: unknown[]): Options {
  return args.at(-1) as Options;
}

function textOf(value: unknown, loc: Options['loc']): string {
  if (value === undefined || value === null) return '';
  const text = rawText(value);
  if (text !== undefined) return escapeText(text);
  const line = loc === undefined ? {} : { line: loc.start.line };
  throw new TemplateStop({ problem: 'not prose', ...line });
}

function count(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? value : otherwise;
}

import type { OpenPlan } from '../compile/open-plan.ts';
import type { Diagnostic, Fix } from '../diagnostics/index.ts';
import type { PlanFolder } from '../source/discover.ts';
import { positionAt } from '../source/file.ts';

/** A text edit that was made: where it begins in the text before it, and the words on each side. */
export interface Fixed {
  readonly file: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** The text in which `start` is an offset. */
  readonly text: string;
}

/** A mend may bring to light what it hid; no plan needs as many rounds as this. */
const maxRounds = 50;

/**
 * Mends what can be mended, round after round, and gives the edits and the new texts of the files. Nothing is written.
 * Comments, quotation marks and layout stay as they are; an edit that would break something is left out.
 * @param isWanted whether a file may be mended
 */
export function fixPlan(
  read: OpenPlan,
  open: (folder: PlanFolder) => OpenPlan,
  isWanted: (file: string) => boolean,
): {
  readonly plan: OpenPlan;
  readonly fixed: readonly Fixed[];
  readonly texts: ReadonlyMap<string, string>;
} {
  const texts = new Map<string, string>();
  const fixed: Fixed[] = [];
  const refused = new Set<string>();
  let oneByOne = false;
  let plan = read;
  for (let round = 0; round < maxRounds; round++) {
    const possible = fixesOf(plan).filter(
      (fix) => isWanted(fix.span.file) && !refused.has(nameOf(fix, plan)),
    );
    const edits = apart(oneByOne ? possible.slice(0, 1) : possible);
    if (edits.length === 0) break;
    const changed = edited(plan, edits);
    const next = open({ ...read.folder, unsaved: bytesOf(new Map([...texts, ...changed]), plan) });
    if (!isWorse(plan, next, edits)) {
      for (const [file, text] of changed) texts.set(file, text);
      fixed.push(...edits.map((edit) => fixedBy(edit, plan)));
      plan = next;
    } else if (edits.length > 1) {
      oneByOne = true;
    } else {
      for (const edit of edits) refused.add(nameOf(edit, plan));
    }
  }
  return { plan, fixed, texts };
}

function fixesOf({ diagnostics }: OpenPlan): Fix[] {
  return diagnostics.flatMap(({ fixes }) => fixes);
}

/** An edit by what it does on its line, which stays the same when others are made. */
function nameOf({ span: { file, start, end }, text }: Fix, plan: OpenPlan): string {
  const before = textIn(plan, file);
  return JSON.stringify([file, positionAt(before, start).line, before.slice(start, end), text]);
}

function textIn({ files }: OpenPlan, file: string): string {
  return files.get(file)?.text ?? '';
}

/** Those that do not overlap; what is left out comes in the next round, if it still holds. */
function apart(fixes: readonly Fix[]): Fix[] {
  const ends = new Map<string, number>();
  return [...fixes]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span: { file, start, end } }) => {
      const isApart = start >= (ends.get(file) ?? 0);
      if (isApart) ends.set(file, end);
      return isApart;
    });
}

/** The texts of the files with the edits, which stand in the order of their places. */
function edited(plan: OpenPlan, edits: readonly Fix[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { span, text: by } of edits.toReversed()) {
    const text = texts.get(span.file) ?? textIn(plan, span.file);
    texts.set(span.file, text.slice(0, span.start) + by + text.slice(span.end));
  }
  return texts;
}

/** Whether edits made fields that stand twice, or YAML that fails where it did not, or no further on than it did. */
function isWorse(before: OpenPlan, after: OpenPlan, edits: readonly Fix[]): boolean {
  return [...new Set(edits.map(({ span }) => span.file))].some((file) => {
    const inFile = ({ diagnostics }: OpenPlan, is: (one: Diagnostic) => boolean) =>
      diagnostics.filter((one) => one.span?.file === file && is(one));
    const twice = (plan: OpenPlan) => inFile(plan, ({ code }) => code === 'schema/duplicate-key').length;
    const broken = (plan: OpenPlan) =>
      inFile(plan, ({ code, severity }) => code.startsWith('yaml/') && severity === 'error');
    if (broken(before).length === 0 && broken(after).length > 0) return true;
    const first = Math.min(...edits.flatMap(({ span }) => (span.file === file ? span.start : [])));
    return twice(after) > twice(before) || broken(after).some(({ span }) => (span?.start ?? 0) <= first);
  });
}

function fixedBy({ span: { file, start, end }, text: after }: Fix, plan: OpenPlan): Fixed {
  const text = textIn(plan, file);
  return { file, start, before: text.slice(start, end), after, text };
}

/** The bytes of new texts; a byte-order mark that stood there stays. */
export function bytesOf(texts: ReadonlyMap<string, string>, plan: OpenPlan): Map<string, Uint8Array> {
  const mark = '\ufeff';
  const hasMark = (bytes: Uint8Array | undefined) =>
    bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      new TextEncoder().encode(hasMark(plan.files.get(file)?.bytes) ? mark + text : text),
    ]),
  );
}

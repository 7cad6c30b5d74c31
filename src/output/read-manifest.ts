import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BuildOptions,
  type DocumentEntry,
  type Input,
  layout,
  type Manifest,
  manifestName,
  type OutputFile,
  type RefusedEntry,
} from './manifest.ts';

/**
 * The manifest of an output folder, or undefined where there is none, where it is another program's, of another
 * layout, cut off, or names files outside its folder. Never throws: without a manifest all is built anew.
 * Synchronous, since it is on the way of a build that has nothing to do.
 */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return manifestOf(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The same of parsed JSON; undefined where that is no manifest of ours. */
export function manifestOf(json: unknown): Manifest | undefined {
  return isObject(json) && json.layout === layout && isManifest(json) ? json : undefined;
}

type Json = { readonly layout?: unknown; readonly [key: string]: unknown };
type Check = (value: unknown) => boolean;

function isManifest(json: Json): json is Json & Manifest {
  return manifest(json);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const truth: Check = (value) => typeof value === 'boolean';
const digest: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** One name in the folder: files are compared by these names, and some are removed. */
const name: Check = (value) => typeof value === 'string' && !/[/\\:]|^\.{0,2}$/.test(value);
const one =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A check of an object that the compiler holds complete: each property of `T` has one. */
function object<T>(checks: { readonly [K in keyof Required<T>]: Check }): Check {
  const entries = Object.entries<Check>(checks);
  return (value) => isObject(value) && entries.every(([key, check]) => check(value[key]));
}

const format = one('md', 'html', 'pdf');

const files = list(
  object<OutputFile>({
    name,
    format,
    bytes: count,
    sha256: digest,
    pages: optional(count),
    standards: optional(list(text)),
    earlier: optional(one(true)),
  }),
);

const manifest = object<Manifest>({
  tool: text,
  browser: optional(text),
  options: object<BuildOptions>({
    audience: one('public', 'internal'),
    date: optional(text),
    draft: truth,
    language: optional(text),
    formats: list(format),
    standard: optional(text),
    documents: optional(list(text)),
  }),
  inputs: list(object<Input>({ file: text, bytes: count, sha256: digest })),
  documents: list(
    object<DocumentEntry>({
      id: text,
      kind: text,
      title: text,
      date: optional(text),
      files,
      unwritten: optional(list(name)),
    }),
  ),
  refused: list(object<RefusedEntry>({ id: text, date: optional(text), files })),
});

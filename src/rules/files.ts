import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { objectsOf } from '../model/index.ts';
import { join, located, placeOf } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** A file that a field names (an attachment, a logo, a source) lies in the plan's folder. */
export const files: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { object, path, schema } of objectsOf(subject.data)) {
    const { file } = object;
    if (typeof file !== 'string' || schema.properties?.file?.$ref !== '#/definitions/file') continue;
    const at = join(path, 'file');
    const found = subject.findFile(file, placeOf(subject.places, at)?.file ?? '');
    if (found === 'found') continue;
    yield diagnose('text/file', { file, problem: found }, located(subject.places, at));
  }
};

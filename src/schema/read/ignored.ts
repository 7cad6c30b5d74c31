import { isMap, isScalar, isSeq } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';
import { findField } from '../names.ts';
import { follow, planSchema, type Schema } from '../schema.ts';
import { entriesOf, reach, scalarText } from './nodes.ts';

/** The patterns of `plan.ignore`, read ahead of all else: they say which files there are to read. */
export function ignoredBy(planFile: YamlFile): string[] {
  const plan = valueAt(planFile, planFile.document.contents, planSchema, 'plan');
  const ignore = valueAt(planFile, plan, follow(planSchema.properties?.plan ?? {}), 'ignore');
  const items = isSeq(ignore) ? ignore.items : [ignore];
  return items.flatMap((item) => {
    const { node } = reach(planFile, item);
    return isScalar(node) ? (scalarText(planFile, node) ?? []) : [];
  });
}

function valueAt(file: YamlFile, map: unknown, schema: Schema, name: string): unknown {
  const { node } = reach(file, map);
  if (!isMap(node)) return undefined;
  const entry = entriesOf(file, node).entries.find(({ key }) => findField(schema, key)?.canonical === name);
  return entry && reach(file, entry.value).node;
}

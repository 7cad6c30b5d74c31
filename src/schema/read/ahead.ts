import { isMap, isScalar, isSeq } from 'yaml';
import type { YamlFile } from '../../source/parse.ts';
import { findField, findValue } from '../names.ts';
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

/** Whether a file says that the plan is Swedish, by its language or its country: there «kr» are Swedish kronor. */
export function isSwedish(file: YamlFile): boolean {
  const top = file.document.contents;
  const plan = valueAt(file, top, planSchema, 'plan');
  const planFields = follow(planSchema.properties?.plan ?? {});
  const says = (map: unknown, schema: Schema, name: string, meant: string) => {
    const node = valueAt(file, map, schema, name);
    const word = isScalar(node) ? scalarText(file, node) : undefined;
    return (
      word !== undefined && findValue(follow(schema.properties?.[name] ?? {}), word)?.canonical === meant
    );
  };
  const municipality = follow({ $ref: '#/definitions/municipality' });
  const municipalities = [
    valueAt(file, top, planSchema, 'municipality'),
    valueAt(file, plan, planFields, 'municipality'),
  ];
  return (
    says(plan, planFields, 'language', 'sv') ||
    municipalities.some((map) => says(map, municipality, 'country', 'se'))
  );
}

function valueAt(file: YamlFile, map: unknown, schema: Schema, name: string): unknown {
  const { node } = reach(file, map);
  if (!isMap(node)) return undefined;
  const entry = entriesOf(file, node).entries.find(({ key }) => findField(schema, key)?.canonical === name);
  return entry && reach(file, entry.value).node;
}

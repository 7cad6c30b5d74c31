import { kinds } from '../../../src/model/directory.ts';
import { fieldEntries, follow, planSchema, type Schema } from '../../../src/schema/schema.ts';

/** Whether what is filled may be seen by the public; of what is masked, some fields. */
type Side = 'open' | 'secret' | 'masked';

type Json = Record<string, unknown>;

/** How a value of each reader is written. */
const written: Readonly<Record<string, unknown>> = {
  date: '18.03.2021',
  period: '2021–2023',
  time: '09:00',
  duration: '10 min',
  minutes: '10',
  number: '2',
  money: '5 kr',
  'case-number': '13/21',
  'item-number': '13/21',
  boolean: true,
  integer: 2021,
};

/**
 * A plan in which every field of every object stands in something public, and again in what is internal, exempt or
 * closed; there each text is a word of its own, `Hemmelig1`, `Hemmelig2` …, as are the ids and the names of files.
 * Made of the schema, so that a new field is in it by itself. As JSON with canonical names, which is YAML.
 */
export function secretPlan(): { json: string; files: readonly string[]; secrets: readonly string[] } {
  const files: string[] = [];
  const secrets: string[] = [];
  let opens = 0;

  const word = (side: Side) => {
    if (side === 'open') return `Open${++opens}`;
    secrets.push(`Hemmelig${secrets.length + 1}`);
    return secrets.at(-1) ?? '';
  };

  /** Something of a kind that a field may refer to; the first of its kinds that has items. */
  const reference = (schema: Schema, side: Side) => {
    const [kind = ''] = schema['x-refers'] ?? [];
    return `${side === 'open' ? 'open' : 'hemmelig'}-${kind}`;
  };

  const text = (schema: Schema, side: Side): unknown => {
    if (schema.$ref === '#/definitions/file') {
      files.push(`${word(side)}.png`);
      return files.at(-1);
    }
    const isProse = follow(schema)['x-read'] === 'text';
    // The id of what is internal stands in prose with other words beside it.
    const refers =
      isProse && side === 'open' ? ' [[hemmelig-cases|andre ord]] og ![[Hemmelig-cases | ord]]' : '';
    return `${word(side)}${refers}`;
  };

  const value = (schema: Schema, side: Side, depth: number): unknown => {
    if (schema['x-refers']) return reference(schema, side);
    const target = follow(schema);
    const reader = target['x-read'];
    if (reader === 'date' && side === 'secret') return { date: '2021-03-18', text: word(side) };
    if (reader !== undefined && reader in written) return written[reader];
    if (target.enum) return target.enum[0];
    if (target.type === 'string') return text(schema, side);
    if (target.type === 'array') return list(target.items ?? {}, side, depth);
    // Votes are a number, parties with theirs, or names.
    if (target['x-shapes']) return depth % 2 ? { [word(side)]: 2 } : [{ name: word(side) }];
    return object(target, side, depth);
  };

  /** Two texts, or an object and its hidden twins. */
  const list = (schema: Schema, side: Side, depth: number): unknown[] => {
    const refers = schema['x-refers'];
    if (refers) return agents(schema, side);
    const one = () => value(schema, side, depth + 1);
    const target = follow(schema);
    if (side === 'secret' || !target.properties?.access || target['x-read']) return [one(), one()];
    return [one(), ...hidden(target, depth), ...(target['x-masked'] ? masked(target, depth) : [])];
  };

  /** Agents also by a name that stands for itself; of internal people those who have a public role. */
  const agents = (schema: Schema, side: Side): unknown[] => {
    const isNamed = schema['x-words'] || (schema['x-refers'] ?? []).some((kind) => kind === 'people');
    const own = [reference(schema, side), ...(isNamed ? [{ name: word(side) }] : [])];
    return side === 'open' && schema['x-refers']?.includes('people')
      ? // These print the title of the role.
        [...own, 'hemmelig-persen', 'Hemmelig Persen', 'Hemmelig Perssen', { name: 'hemmelig persen' }]
      : own;
  };

  /** What stands in an object that the public may not see at all. */
  const hidden = (target: Schema, depth: number): Json[] => [
    { ...object(target, 'secret', depth), access: 'internal' },
    ...(target['x-masked'] ? [] : [{ ...object(target, 'secret', depth), exemption: exempt('unlisted') }]),
  ];

  /** Objects of which the public sees that they are there. */
  const masked = (target: Schema, depth: number): Json[] => {
    const [listed] = fieldEntries(target).find(([, field]) => field['x-listed']) ?? [];
    const shell = () => object(target, 'masked', depth);
    const cases = ['title', 'bare', 'unlisted'];
    return [
      { ...shell(), exemption: exempt('title') },
      { ...shell(), exemption: exempt('bare') },
      { ...object(target, 'secret', depth), exemption: exempt('unlisted') },
      ...(listed === undefined
        ? []
        : [
            ...cases.map((id) => ({ ...shell(), [listed]: `hemmelig-${id}` })),
            { ...shell(), [listed]: { name: 'Hemmelig sak' } },
            { ...shell(), [listed]: 'Hemmelig sakk' },
          ]),
      ...(target.properties?.closed
        ? [{ ...shell(), ...(listed ? { [listed]: 'open-cases' } : {}), closed: closure() }]
        : []),
    ];
  };

  const exempt = (how: 'title' | 'bare' | 'unlisted'): Json => ({
    legalBasis: 'offl. § 13',
    expires: { date: '2031', text: word('secret') },
    ...(how === 'title' ? { publicTitle: word('open') } : {}),
    ...(how === 'unlisted' ? { publicTitle: word('secret'), onPublicList: false } : {}),
  });

  const closure = (): Json => ({ legalBasis: 'koml. § 11-5', decided: word('secret') });

  const object = (target: Schema, side: Side, depth: number, tag?: string): Json => {
    const made: Json = {};
    for (const [name, field] of fieldEntries(target, tag)) {
      if (['id', 'access', 'exemption', 'closed'].includes(name)) continue;
      // What fills another field, and what is deeper than anybody writes.
      if (field['x-into'] || (depth > 2 && isObject(field))) continue;
      const isShut = name === 'note' || field['x-private'] || (side === 'masked' && !field['x-open']);
      const own = isShut ? 'secret' : side === 'masked' ? 'open' : side;
      made[name] = name === target['x-variants']?.by ? tag : value(field, own, depth);
    }
    return made;
  };

  const isObject = (schema: Schema): boolean => {
    const target = follow(schema);
    const item = target.type === 'array' && !target.items?.['x-refers'] ? follow(target.items ?? {}) : target;
    return item.properties !== undefined && !item['x-read'] && !schema['x-refers'];
  };

  /** A public object whose single parts are internal or exempt: `forankring: {…, tilgang: intern}`. */
  const shutParts = (target: Schema, tag?: string): Json => {
    const made: Json = {};
    for (const [name, field] of fieldEntries(target, tag)) {
      const part = follow(field);
      const { by, of = {} } = target['x-variants'] ?? {};
      const required = [...(target.required ?? []), ...(of[tag ?? '']?.required ?? [])];
      if (name === by) made[name] = tag;
      else if (required.includes(name) || name === target['x-either']?.[0])
        made[name] = value(field, 'open', 1);
      else if (!field['x-refers'] && !field['x-into'] && part.properties?.access && !part['x-read'])
        made[name] = { ...object(part, 'secret', 1), access: 'internal' };
    }
    return made;
  };

  const collection = (kind: string): Json => {
    const schema = follow(planSchema.properties?.[kind] ?? {});
    const item = follow(schema.additionalProperties as Schema);
    const { by, of } = item['x-variants'] ?? {};
    const tags = by === undefined ? [undefined] : Object.keys(of ?? {});
    const items = tags.flatMap((tag) => {
      const name = tag ?? kind;
      return [
        [`open-${name}`, object(item, 'open', 0, tag)],
        [`delt-${name}`, shutParts(item, tag)],
        [`hemmelig-${name}`, { ...object(item, 'secret', 0, tag), access: 'internal' }],
        [`hemmelig-unntatt-${name}`, { ...object(item, 'secret', 0, tag), exemption: exempt('unlisted') }],
      ] as const;
    });
    secrets.push(...items.flatMap(([id]) => (id.startsWith('hemmelig') ? [id] : [])));
    return Object.fromEntries(items);
  };

  const plan: Json = {};
  for (const [name, field] of fieldEntries(planSchema)) {
    if (name === 'exemption' || name === 'access') continue;
    plan[name] = (kinds as readonly string[]).includes(name) ? collection(name) : value(field, 'open', 0);
  }
  // A person whom references name in all ways, and cases that lists of items name.
  const { people, roles, cases } = plan as Record<string, Json>;
  const leader = { title: word('open'), holder: ['hemmelig-persen', 'open-people'] };
  Object.assign(people ?? {}, { 'hemmelig-persen': { name: 'Hemmelig Persen', access: 'internal' } });
  Object.assign(roles ?? {}, { 'open-leder': leader });
  for (const how of ['title', 'bare', 'unlisted'] as const)
    Object.assign(cases ?? {}, { [`hemmelig-${how}`]: { title: word('secret'), exemption: exempt(how) } });
  const named = { title: 'Hemmelig sak', exemption: exempt('title') };
  Object.assign(cases ?? {}, { 'hemmelig-navngitt': named });
  secrets.push(
    'hemmelig-persen',
    'hemmelig-title',
    'hemmelig-bare',
    'hemmelig-unlisted',
    'hemmelig-navngitt',
  );
  return { json: JSON.stringify(plan, null, 1), files, secrets };
}

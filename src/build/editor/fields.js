// The fields of objects, and the keys of their help texts.

/** @typedef {Record<string, any>} Json */

/**
 * The keys of the help texts: `measure`, `measure.deadline`, `status=delayed`, `any.note`, `top.measures`.
 * @param {Json} schema the merged schema
 * @param {Json} any the fields that every object has
 * @returns {Map<string, 'field' | 'other'>}
 */
export function helpKeys(schema, any) {
  /** @type {Map<string, 'field' | 'other'>} */
  const keys = new Map();
  for (const name of Object.keys(schema.properties)) keys.set(`top.${name}`, 'field');
  for (const [name, node] of Object.entries(schema.definitions)) {
    if (node['x-collection']) continue;
    keys.set(name, 'other');
    for (const value of node.enum ?? []) keys.set(`${name}=${value}`, 'other');
    if (hasFields(node))
      for (const [field, one] of fieldsOf(node)) keys.set(helpKey(name, field, one, node, any), 'field');
  }
  return keys;
}

/** A field that every object has, unless this one has its own of the name. */
export function helpKey(
  /** @type {string} */ name,
  /** @type {string} */ field,
  /** @type {Json} */ node,
  /** @type {Json} */ owner,
  /** @type {Json} */ any,
) {
  const isShared = owner.properties.note && JSON.stringify(any[field]) === JSON.stringify(node);
  return isShared || (field === 'id' && owner['x-item-of']) ? `any.${field}` : `${name}.${field}`;
}

/** Whether a definition has fields that a person writes, and not only those that a reader makes of words. */
const hasFields = (/** @type {Json} */ node) =>
  node.properties && (!node['x-read'] || node['x-read'] === 'reference');

/**
 * All fields of an object, those of its variants once, in the order in which the reader looks for them.
 * @returns {Map<string, Json>}
 */
export function fieldsOf(/** @type {Json} */ node) {
  const variants = Object.values(node['x-variants']?.of ?? {});
  /** @type {Map<string, Json>} */
  const fields = new Map(Object.entries(node.properties));
  for (const { properties } of variants) {
    for (const [name, field] of /** @type {[string, Json][]} */ (Object.entries(properties))) {
      const known = fields.get(name);
      if (known && known.$ref !== field.$ref) throw new Error(`editor: ${name} is read in two ways`);
      fields.set(name, known ? bothNames(known, field) : field);
    }
  }
  return fields;
}

/** A field of two variants, in which it may have other names. */
function bothNames(/** @type {Json} */ one, /** @type {Json} */ other) {
  const names = { ...one['x-names'] };
  for (const [language, more] of Object.entries(other['x-names'] ?? {}))
    names[language] = [...new Set(`${names[language]}|${more}`.split('|'))].join('|');
  const refers = [...new Set([...(one['x-refers'] ?? []), ...(other['x-refers'] ?? [])])];
  return { ...one, 'x-names': names, ...(refers.length > 0 ? { 'x-refers': refers } : {}) };
}

import type { Kind, Link } from '../../model/index.ts';
import type { ViewValue } from '../../render/document.ts';
import { fieldEntries, follow, join, type Schema, tagOf, writtenName } from '../../schema/index.ts';
import { type CaseNumber, formatCaseNumber } from '../../text/values/case-number.ts';
import type { DateValue } from '../../text/values/date.ts';
import { type Duration, formatDuration } from '../../text/values/duration.ts';
import type { Money } from '../../text/values/money.ts';
import { formatNumber, type NumberValue } from '../../text/values/number.ts';
import type { Period } from '../../text/values/period.ts';
import { formatTime, type TimeValue } from '../../text/values/time.ts';
import type { Context } from '../context.ts';
import { periodIn } from './period.ts';
import { dateIn, nameOf } from './words.ts';
import { moneyIn } from './years.ts';

/** Remarks for those who edit, and who may see it. */
const unprinted: ReadonlySet<string> = new Set(['note', 'access', 'exemption']);

type Fields = { readonly [name: string]: ViewValue };

/**
 * An object of the plan as a template of the municipality's own gets it: every field that it may have, under its
 * canonical name, as it is printed in the language of the document; those without a value are empty. Each is made when
 * it is asked for, so that a document depends only on what its template prints.
 * @param at canonical pointer of the object
 */
export function openFields(object: object | undefined, schema: Schema, at: string, context: Context): Fields {
  const target = follow(schema);
  const view: Record<string, ViewValue> = {};
  for (const [name, field] of fieldEntries(target, tagOf(target, object))) {
    if (unprinted.has(name)) continue;
    const get = () =>
      openValue((object as Record<string, unknown> | undefined)?.[name], field, join(at, name), context);
    Object.defineProperty(view, name, { get, enumerable: true, configurable: true });
  }
  return view;
}

/** A value of the plan as it is printed; of a collection its items in a row. */
export function openValue(value: unknown, schema: Schema, at: string, context: Context): ViewValue {
  const target = follow(schema);
  const read = target['x-read'];
  if (read !== undefined)
    return isList(value)
      ? value.map((one) => openValue(one, schema, at, context))
      : printed(value, read, at, context);
  if (target.enum)
    return typeof value === 'string' ? writtenName(context.language, target['x-values']?.[value], value) : '';
  if (target.items) {
    const { items } = target;
    return isList(value) ? value.map((one, index) => openValue(one, items, join(at, index), context)) : [];
  }
  if (target['x-collection'] && typeof target.additionalProperties === 'object') {
    const item = target.additionalProperties;
    return Object.entries(value ?? {}).map(([id, one]) =>
      openFields(one as object, item, join(at, id), context),
    );
  }
  return value === undefined ? null : openFields(value as object, target, at, context);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A value by the type as which it was read; an absent one is empty. */
function printed(value: unknown, read: string, at: string, context: Context): ViewValue {
  const { language } = context;
  if (value === undefined) return read === 'boolean' ? false : '';
  switch (read) {
    case 'text':
      return { prose: value as string, at };
    case 'date':
      return dateIn(value as DateValue, context) ?? '';
    case 'period':
      return periodIn(value as Period, context);
    case 'time':
      return formatTime(value as TimeValue, language);
    case 'duration':
      return formatDuration(value as Duration, language);
    case 'money':
      return moneyIn(value as Money, context);
    case 'number':
      return formatNumber(value as NumberValue, language);
    case 'case-number':
      return formatCaseNumber(value as CaseNumber);
    case 'reference':
      return nameOf(value as Link<Kind>, context);
    default:
      return value as string | number | boolean;
  }
}

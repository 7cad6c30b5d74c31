import type { PlanData } from '../generated/data.ts';
import { join, parentOf } from '../schema/index.ts';
import type { LinkedPlan } from './link.ts';

/**
 * What a document has read of the plan, so that only documents whose data is faulty are refused: `read` are values
 * (also those that were not there), `listed` the objects whose keys were looked through.
 */
export interface Trace {
  readonly read: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

/** The plan's data, seen through proxies that note in `trace` what is read; `through` shows another object so. */
export function traced(plan: LinkedPlan): {
  data: PlanData;
  through: <T extends object>(object: T) => T;
  trace: Trace;
} {
  const read = new Set<string>();
  const listed = new Set<string>();
  const proxies = new WeakMap<object, object>();
  const hasPath = (value: unknown) =>
    typeof value === 'object' && value !== null && plan.pathOf(value) !== undefined;
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = proxies.get(value);
    if (known) return known;
    const path = plan.pathOf(value);
    const proxy = new Proxy(value, {
      get(target, key, receiver) {
        const child = Reflect.get(target, key, receiver);
        if (path !== undefined && typeof key === 'string' && typeof child !== 'function') {
          // An item of a list may have another index in the data: faulty items are left out.
          if (Array.isArray(target)) listed.add(path);
          // Dates and links have no place of their own; they are read when they are taken.
          else if (!hasPath(child)) read.add(join(path, key));
        }
        return typeof child === 'function' ? child : wrap(child);
      },
      has(target, key) {
        if (path !== undefined && typeof key === 'string') read.add(join(path, key));
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        if (path !== undefined) listed.add(path);
        return Reflect.ownKeys(target);
      },
    });
    proxies.set(value, proxy);
    return proxy;
  };
  const through = <T extends object>(object: T) => wrap(object) as T;
  return { data: through(plan.data), through, trace: { read, listed } };
}

/** Where it stands who may see an object: a mistake there makes all of the object doubtful. */
const whoMaySee = /\/(?:access|exemption|closed)(?:\/.*)?$/;

/** Whether a document that read `trace` depends on what is wrong at `path`. */
export function touches(trace: Trace, path: string): boolean {
  const at = path.replace(/#.*$/, '').replace(whoMaySee, '');
  if (trace.listed.has(at) || trace.listed.has(parentOf(at))) return true;
  for (let above = at; above !== ''; above = parentOf(above)) if (trace.read.has(above)) return true;
  for (const leaf of trace.read) if (leaf.startsWith(`${at}/`)) return true;
  return false;
}

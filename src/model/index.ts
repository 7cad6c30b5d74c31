export type * from '../generated/data.ts';
export { type Directory, type Entry, kinds } from './directory.ts';
export { type LinkedPlan, link } from './link.ts';
export type { EntityLink, Kind, Link, NameLink, Selector, SelectorLink } from './links.ts';
export { findPlanPart, type PlanPart, partOfSection, planParts } from './plan-part.ts';
export { type ProseUse, usesIn } from './prose.ts';
export { hidesSomething, toPublic, type Withheld } from './public.ts';
export { type PrintedText, textsOf } from './texts.ts';
export { type Trace, touches, traced } from './trace.ts';

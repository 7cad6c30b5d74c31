import type { Items } from '../generated/data.ts';

/** The collections that a reference can mean. */
export type Kind = keyof Items;

/** Who or what is meant in a place where things of the kinds `K` may stand. */
export type Link<K extends Kind> = EntityLink<K> | NameLink | SelectorLink;

/** Something that the plan declares. */
export type EntityLink<K extends Kind> = {
  readonly [One in K]: {
    readonly to: One;
    readonly id: string;
    readonly target: Items[One];
    /** What is printed instead of its name, as an old document did. */
    readonly as?: string;
  };
}[K];

/** A name that stands for itself: «frivillige». */
export interface NameLink {
  readonly to: 'name';
  readonly name: string;
}

/** Several at once, by a reserved word: everyone, the group leads, the municipality, all groups of a kind. */
export interface SelectorLink {
  readonly to: 'selector';
  readonly select: Selector;
}

export type Selector =
  | { readonly all: 'everyone' | 'group-leads' | 'municipality' }
  /** `each-group`, of an edition: one document for each, «hver arbeidsgruppe». */
  | { readonly all: 'groups' | 'each-group'; readonly kind?: string };

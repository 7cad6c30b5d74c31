import { isInline, type Kid, Piece, Tag } from './tag.ts';

/** The tag itself as another type. */
export function become(tag: Tag, type: string, kids: Kid[]): [Tag] {
  tag.type = type;
  tag.kids = kids;
  return [tag];
}

export function hasBlocks(kids: readonly Kid[]): boolean {
  return kids.some((kid) => !isInline(kid));
}

/** Text between blocks gets a paragraph of its own; white space alone is none. */
export function wrapInline(kids: readonly Kid[], type = 'P'): Kid[] {
  const wrapped: Kid[] = [];
  let line: Kid[] = [];
  const end = (): void => {
    if (!line.every(isBlank)) wrapped.push(new Tag(type, line));
    line = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) line.push(kid);
    else {
      end();
      wrapped.push(kid);
    }
  }
  end();
  return wrapped;
}

/** The text of blocks without them, for where only lines may stand. */
export function unwrapBlocks(kids: readonly Kid[]): Kid[] {
  return kids.flatMap((kid) =>
    kid instanceof Tag && !isInline(kid) && kid.type !== 'Figure' ? kid.kids : [kid],
  );
}

export function unwrapParagraphs(kids: readonly Kid[]): Kid[] {
  return kids.flatMap((kid) => (kid instanceof Tag && kid.type === 'P' ? kid.kids : [kid]));
}

function isBlank(kid: Kid): boolean {
  return kid instanceof Piece && kid.marked.text.trim() === '' && kid.marked.hasText;
}

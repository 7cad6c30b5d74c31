import { cleanText } from '../../../render/text.ts';

/** What a document says of itself. Empty texts count as none. */
export interface Metadata {
  readonly title: string;
  /** The municipality. */
  readonly author?: string;
  /** The kind of document, which case it is of, and whose it is. */
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** When the document says that it was made; without one the file has no dates. */
  readonly date?: Date;
  /** Name and version of the program that made the page. */
  readonly creatorTool: string;
  /** What tells the page and its images from all others, such as their SHA-256; it is not written itself. */
  readonly digest: string;
}

/** The same as it is written, in the packet and in the trailer's dictionary in the same words. */
export interface Properties extends Metadata {
  /** Name and version of the program that printed it. */
  readonly producer: string;
}

/** Metadata as lines of text that XML can hold, with the program that printed. */
export function propertiesOf(metadata: Metadata, producer: string): Properties {
  const { title, author, subject, keywords, language, date, creatorTool, digest } = metadata;
  return {
    title: cleanText(title),
    ...(author ? { author: cleanText(author) } : {}),
    ...(subject ? { subject: cleanText(subject) } : {}),
    keywords: keywords.map(cleanText).filter((keyword) => keyword !== ''),
    language,
    ...(date ? { date } : {}),
    creatorTool: cleanText(creatorTool),
    producer: cleanText(producer),
    digest,
  };
}

/** Keywords where they stand in one text. */
export function joinKeywords({ keywords }: Properties): string {
  return keywords.join(', ');
}

import { join } from 'node:path';
import type { BuildOptions, Format } from '../output/index.ts';
import type { StandardName } from '../pdf/conform/standard.ts';
import type { DateValue } from '../text/values/date.ts';

/** Who a build is for. */
export type Audience = 'public' | 'internal';

/** What a build is asked for. */
export interface BuildRequest {
  readonly audience: Audience;
  readonly formats: readonly Format[];
  /** Ids, titles or kinds of documents, as the user wrote them; all where empty. */
  readonly documents: readonly string[];
  readonly draft: boolean;
  /** Which standards PDF files keep. */
  readonly standard: StandardName;
  readonly date?: DateValue;
  /** The folder for the files, absolute. */
  readonly output: string;
}

/** The options as the manifest keeps them. */
export function manifestOptions(request: BuildRequest): BuildOptions {
  const { audience, draft, formats, documents, date, standard } = request;
  return {
    audience,
    draft,
    formats,
    ...(formats.includes('pdf') ? { standard } : {}),
    ...(date?.edtf ? { date: date.edtf } : {}),
    ...(documents.length > 0 ? { documents } : {}),
  };
}

/** The output folder of a plan: `build/` in its folder, `build/internal/` for internal editions, else `out`. */
export function outputFolder(folder: string, audience: Audience, out: string | undefined): string {
  if (out !== undefined) return out;
  return audience === 'internal' ? join(folder, 'build', 'internal') : join(folder, 'build');
}

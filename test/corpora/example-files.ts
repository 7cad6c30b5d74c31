import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A YAML file of an example. */
export interface ExampleFile {
  readonly example: string;
  /** Its path in the folder of the example. */
  readonly name: string;
  readonly text: string;
}

/** The YAML files of an example, those of folders below too. */
export function filesOf(example: string): ExampleFile[] {
  const folder = join('examples', example);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !/(?:^|[\\/])expected[\\/]/.test(name))
    .sort()
    .map((name) => ({ example, name, text: readFileSync(join(folder, name), 'utf8') }));
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: this file and the bundle both stand one level below it. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** The bundled fonts, as the build lays them beside the bundle. */
export const fontsFolder = join(packageFolder, 'dist', 'fonts');

/** The built-in templates, page shell and style. */
export const templatesFolder = join(packageFolder, 'templates', 'default');

/** What `plan init` and `plan new` write: a folder a language, and `project/` for what is the same in all. */
export const startersFolder = join(packageFolder, 'templates', 'starters');

/** The schemas for editors, as the build lays them beside the bundle. */
export const editorFolder = join(packageFolder, 'dist', 'editor');

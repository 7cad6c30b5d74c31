import { join } from 'node:path';
import { packageFolder } from './theme.ts';

/** The bundled fonts, as the build lays them beside the bundle. */
export const fontsFolder = join(packageFolder, 'dist', 'fonts');

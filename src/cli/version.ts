import { version } from '../../package.json' with { type: 'json' };

/** The hash of sources, templates and schemas, put in by the bundler; absent where the sources run themselves. */
declare const __BUILD__: string | undefined;

/** The version of `plan`. */
export { version };

/** Name, version and build of this program, for manifests: another build may give other documents. */
export const tool = `planverk ${version}${typeof __BUILD__ === 'string' ? `+${__BUILD__}` : ''}`;

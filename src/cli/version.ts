import { version } from '../../package.json' with { type: 'json' };

/** The version of `plan`. */
export { version };

import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '1.30.2';

/** veraPDF, the validator that the PDF industry refers to, by its name on Maven Central. */
export const artifact = `org.verapdf.apps:cli:${version}`;

/** Where `npm run verapdf` puts it, for all checkouts of this machine; or `VERAPDF_JAR`. */
export const jar =
  process.env.VERAPDF_JAR ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'planverk-test', `verapdf-${version}.jar`);

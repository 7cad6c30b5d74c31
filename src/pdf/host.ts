/** The machine as far as the browser's finder and launcher need it: data, so that tests can make up others. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Numeric user id; undefined on Windows. */
  readonly uid: number | undefined;
  readonly home: string;
  /** How many pages may print at once. */
  readonly cores: number;
}

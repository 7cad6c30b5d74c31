/** The command line was used wrongly or cannot do its work: a sentence for the user, and exit status 2. */
export class UsageError extends Error {}

/** SHA-256 in hexadecimal; a string counts as its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  // Loaded on first use: many runs need none, and it takes as long as a command line to read.
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'hex');
}

/** The path of an image as Markdown writes it: spaces and letters may be percent-encoded. */
export function imagePath(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

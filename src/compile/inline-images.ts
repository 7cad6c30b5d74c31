/** An image of a page: its bytes, its path as written, and the pointer of the prose that shows it. */
export interface Image {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly at: string | undefined;
}

/** Images within the published files themselves, which then need nothing beside them. */
export function inlineImages(text: string, images: ReadonlyMap<string, Image>): string {
  let inlined = text;
  for (const [address, { bytes }] of images) {
    const data = `data:${imageType(address)};base64,${Buffer.from(bytes).toString('base64')}`;
    inlined = inlined.replaceAll(`/${address}`, data);
  }
  return inlined;
}

function imageType(address: string): string {
  const type = address.slice(address.lastIndexOf('.') + 1);
  return type === 'svg' ? 'image/svg+xml' : type === 'jpg' ? 'image/jpeg' : `image/${type}`;
}

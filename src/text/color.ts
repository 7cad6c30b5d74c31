/** A colour as `#1f5c7a` or `#15a`; undefined where it is none. */
export function readColor(words: string): readonly [red: number, green: number, blue: number] | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(words.trim())?.[1];
  if (digits === undefined) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** The contrast of a colour against white paper, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). */
export function contrastOnWhite(color: readonly [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** What headings need at least (WCAG 2.1, 1.4.3). */
export const leastContrast = 4.5;

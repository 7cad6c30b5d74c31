/** Controls but tab and line breaks, direction marks, and what Unicode calls no character. */
const hidden = /(?![\t\r\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}\ufffe\uffff]/gu;

/**
 * Text with its control characters as the pictures that Unicode has for them (␛), others as �: what stands in a
 * YAML file must neither drive the terminal nor make XML invalid (https://www.w3.org/TR/xml/#charsets). Tabs and
 * line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�';
  });
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return printable(text.trim().replace(/\s*[\r\n]+\s*/g, ' '));
}

/**
 * A line of the log in which the user's words are no command of Azure Pipelines, nor of GitHub's older syntax, which
 * are found anywhere in a line (`##vso[`, `##[`).
 */
export function logLine(text: string): string {
  return onOneLine(text).replace(/#(?=#)/g, '# ');
}

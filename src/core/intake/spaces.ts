/** The spaces people and programs put inside a number or a date; a line break is none of them. */
const SPACES = /[\t\u00a0\u2007\u2009\u202f]/gu;

/** The text with every kind of space written as the plain one, and none at its ends. */
export function unifySpaces(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

const compiled = new Map<string, RegExp>();

/** A pattern of a lexicon as a regular expression, compiled at its first use. */
export function pattern(source: string, flags: 'u' | 'gu' = 'u'): RegExp {
  const key = `${flags}:${source}`;
  const known = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, known);
  return known;
}

/** Whether a text holds one of the alternatives as whole words. */
export function holdsWord(text: string, alternatives: string): boolean {
  return pattern(`(?<![a-z])(?:${alternatives})(?![a-z])`).test(text);
}

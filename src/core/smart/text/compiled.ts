/** A way to make a regular expression of a lexicon's pattern, each compiled once, at its first use. */
function compiler(make: (source: string) => RegExp): (source: string) => RegExp {
  const known = new Map<string, RegExp>();
  return (source) => {
    const compiled = known.get(source) ?? make(source);
    known.set(source, compiled);
    return compiled;
  };
}

/** A pattern as it stands. */
export const pattern = compiler((source) => new RegExp(source, 'u'));

/** Every occurrence of a pattern. */
export const everyPattern = compiler((source) => new RegExp(source, 'gu'));

/** A pattern at the end of a text, a space after it at most. */
export const atEnd = compiler((source) => new RegExp(`(?:${source}) ?$`, 'u'));

const words = compiler((source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'u'));

/** Every occurrence of one of the alternatives as whole words. */
export const everyWord = compiler((source) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'gu'));

/** Whether a text holds one of the alternatives as whole words. */
export function holdsWord(text: string, alternatives: string): boolean {
  return words(alternatives).test(text);
}

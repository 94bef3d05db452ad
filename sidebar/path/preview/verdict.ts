/** One of the five letters, and whether the sentence meets it. */
export interface Criterion {
  readonly letter: string;
  readonly met: boolean;
}

export interface Verdict {
  /** Empty when the text is not the usual five letters. */
  readonly criteria: readonly Criterion[];
  /** What to put right, or the whole text when it is not the usual one. */
  readonly advice: string;
}

const SHAPE = /^\s*(\[?S\]?)\s*(\[?M\]?)\s*(\[?A\]?)\s*(\[?R\]?)\s*(\[?T\]?)\s*(?:[—–-]\s*)?(.*)$/su;

/** Reads `S M [A] R T — Citez les moyens prévus`: brackets mark what is missing. */
export function readVerdict(text: string): Verdict {
  const [, ...parts] = SHAPE.exec(text) ?? [];
  if (parts.length === 0) return { criteria: [], advice: text };
  const criteria = parts.slice(0, 5).map((part) => ({
    letter: part.replace(/[[\]]/gu, ''),
    met: !part.startsWith('['),
  }));
  return { criteria, advice: parts[5]?.trim() ?? '' };
}

/** One of the five letters, and whether the sentence meets it. */
export interface Criterion {
  readonly letter: string;
  readonly met: boolean;
}

export interface Verdict {
  /** Empty when the text does not tell letter by letter. */
  readonly criteria: readonly Criterion[];
  /** Criteria met out of five; null when the text does not say. */
  readonly met: number | null;
  /** What to put right; the whole text when it has another shape. */
  readonly advice: string;
}

const LETTERS = /^\s*(\[?S\]?) (\[?M\]?) (\[?A\]?) (\[?R\]?) (\[?T\]?)(?:\s*[—–]\s*(.*))?$/su;
const SCORE = /^\s*SMART (\d)\/5(?:\s*[—–]\s*(.*))?$/su;

/** Reads `S M [A] R T — Citez…`, where brackets mark what is missing, and `SMART 4/5 — Citez…`. */
export function readVerdict(text: string): Verdict {
  return lettersVerdict(text) ?? scoreVerdict(text) ?? { criteria: [], met: null, advice: text };
}

function lettersVerdict(text: string): Verdict | null {
  const found = LETTERS.exec(text);
  if (!found) return null;
  const criteria = found.slice(1, 6).map((part) => ({
    letter: part.replace(/[[\]]/gu, ''),
    met: !part.startsWith('['),
  }));
  return { criteria, met: criteria.filter(({ met }) => met).length, advice: (found[6] ?? '').trim() };
}

function scoreVerdict(text: string): Verdict | null {
  const found = SCORE.exec(text);
  return found && { criteria: [], met: Number(found[1]), advice: (found[2] ?? '').trim() };
}

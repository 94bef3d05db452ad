/** Answers typed so far, kept outside the screen that shows them: a change of language draws it anew. */
export interface Kept<T> {
  readonly now: T;
  readonly change: (part: Partial<T>) => void;
}

export function keep<T>(first: T): Kept<T> {
  let now = first;
  return {
    get now() {
      return now;
    },
    change: (part) => {
      now = { ...now, ...part };
    },
  };
}

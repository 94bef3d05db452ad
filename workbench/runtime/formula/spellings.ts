/** Texts kept at most: the formulas of some ten plans, each spelled both ways. */
const MOST = 100_000;

/** What was worked out from texts, which the same text gives again: a document asks the same of each formula often. */
export class Spellings<T> {
  readonly #known = new Map<string, T>();

  /** What was kept under this key, or else what is made now. A throw keeps nothing. */
  get(key: string, make: () => T): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}

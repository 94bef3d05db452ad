/**
 * What a call costs on Google's side: `read` fetches the document's state (and flushes what is pending), `write`
 * changes the document, `local` only makes or fills a reference or a builder, `other` is a round trip to a service
 * that is not the document.
 */
export type CallKind = 'read' | 'write' | 'local' | 'other';

/** One call of a service method. */
export interface Call {
  /** Named as in Google's reference: `Range.setValues`. */
  readonly method: string;
  readonly kind: CallKind;
  /** The execution that made it: one menu item, one sidebar call, one trigger, one cell. 0 outside any. */
  readonly action: number;
}

/** Every service call since the last reset, in order. */
export class CallLog {
  #calls: Call[] = [];

  get list(): readonly Call[] {
    return this.#calls;
  }

  record(call: Call): void {
    this.#calls.push(call);
  }

  /** How many calls, of one method (`Range.setValues`), of one kind (`read`), or in all. */
  count(methodOrKind?: string): number {
    if (methodOrKind === undefined) return this.#calls.length;
    return this.#calls.filter(({ method, kind }) => method === methodOrKind || kind === methodOrKind).length;
  }

  /** Number of calls by method. */
  byMethod(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { method } of this.#calls) counts[method] = (counts[method] ?? 0) + 1;
    return counts;
  }

  /** The reads that come after a write of the same action; empty when the rule is kept. */
  noReadAfterWrite(): readonly Call[] {
    const written = new Set<number>();
    return this.#calls.filter(({ kind, action }) => {
      if (kind === 'write') written.add(action);
      return kind === 'read' && written.has(action);
    });
  }

  reset(): void {
    this.#calls = [];
  }
}

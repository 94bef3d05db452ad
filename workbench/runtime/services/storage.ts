const encoder = new TextEncoder();

/** Size of a text in bytes, as quotas count it. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** What Google keeps apart for each: the document, the script, and the user of the script. */
export const HOLDERS = ['document', 'script', 'user'] as const;
export type Holder = (typeof HOLDERS)[number];

/** One object a holder, made when first asked for. */
export function oneForEach<T>(make: (holder: Holder) => T): (holder: Holder) => T {
  const made = new Map<Holder, T>();
  return (holder) => {
    const existing = made.get(holder);
    if (existing !== undefined) return existing;
    const fresh = make(holder);
    made.set(holder, fresh);
    return fresh;
  };
}

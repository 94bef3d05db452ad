/** Ends a choice over every kind of a thing: a kind added later does not compile until it is handled. */
export function noOther(kind: never): never {
  throw new Error(`Unknown kind: ${JSON.stringify(kind)}`);
}

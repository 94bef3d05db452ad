/**
 * A function that folds case as native criteria do, remembering what it folded: the same few labels come back
 * on hundreds of thousands of rows.
 */
export function caseFolder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text);
    if (folded !== undefined) return folded;
    const lower = text.toLowerCase();
    known.set(text, lower);
    return lower;
  };
}

const TEXTS = /"(?:[^"]|"")*"/gu;
/** `'Plan d''action'!` or `Budget!` */
const SHEETS = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;
const WORDS = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/** The tabs and the words a formula names, names of ranges among them, as a spreadsheet gives it back. */
export function namesRead(formula: string): {
  readonly sheets: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
} {
  const code = formula.replaceAll(TEXTS, '');
  const sheets = [...code.matchAll(SHEETS)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll("''", "'").toLowerCase(),
  );
  const words = [...code.matchAll(WORDS)].map(([word]) => word.toLowerCase());
  return { sheets: new Set(sheets), words: new Set(words) };
}

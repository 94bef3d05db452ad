/** Cells a formula names in a tab, spelled as in the formula: `$C`, `$4`; '' for a row or column left open. */
export interface Reference {
  readonly left: string;
  readonly top: string;
  /** Null for a single cell. */
  readonly right: string | null;
  readonly bottom: string;
}

/** A reference in a formula: the tab it names, then its columns and rows. */
const REFERENCE =
  /("(?:[^"]|"")*")|(?<![\w.$])((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3})(\$?\d+)?(?::(\$?[A-Z]{1,3})(\$?\d+)?)?(?![\w(])/gu;

const unquoted = (sheet: string): string =>
  sheet.slice(0, -1).replaceAll(/^'|'$/gu, '').replaceAll("''", "'");

function spelled({ left, top, right, bottom }: Reference): string {
  return `${left}${top}${right === null ? '' : `:${right}${bottom}`}`;
}

/**
 * Rewrites the references of a formula to cells of one tab.
 * @param home the tab the formula stands in: references that name no tab are to it.
 * @param tab the tab whose references change.
 */
export function rewriteReferences(
  formula: string,
  home: string,
  tab: string,
  change: (reference: Reference) => Reference,
): string {
  return formula.replaceAll(
    REFERENCE,
    (whole, text?: string, sheet?: string, left?: string, top?: string, right?: string, bottom?: string) => {
      const named = sheet === undefined ? home : unquoted(sheet);
      const isReference = top !== undefined || right !== undefined;
      if (text !== undefined || left === undefined || !isReference || named !== tab) return whole;
      const reference = { left, top: top ?? '', right: right ?? null, bottom: bottom ?? '' };
      return `${sheet ?? ''}${spelled(change(reference))}`;
    },
  );
}

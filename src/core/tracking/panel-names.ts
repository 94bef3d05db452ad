/**
 * How many names a panel has, by the formulas right of its corner, up to the next panel: names stand side by side.
 * @returns 0 when there is a gap among them: people rearranged the panel, which is then left to them.
 */
export function namesIn(formulas: readonly string[]): number {
  const filled = formulas.flatMap((formula, index) => (formula === '' ? [] : [index]));
  return filled.length === (filled.at(-1) ?? -1) + 1 ? filled.length : 0;
}

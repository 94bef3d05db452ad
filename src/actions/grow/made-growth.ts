import { tabMarkChange } from '../../sheets/marks';
import type { OpenPlan } from '../plan-tabs';
import type { GrowingTab } from './addition';

/** Formulas a tab gains outside its table: panels, markers and the band above. */
function formulasBeside({ tab: { geometry }, gain }: GrowingTab): number {
  const ours = new Set(geometry.columns.values());
  const beside = gain.runs.filter(({ row, column }) => row < geometry.firstRow || !ours.has(column));
  return beside.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== null).length;
}

/**
 * Finds the marks of the tabs that gain formulas: what we put there is not people's. @returns the change, to be
 * made when all else is written.
 */
export function madeGrowth({ tabs }: OpenPlan, gains: readonly GrowingTab[]): () => void {
  const changes = gains.flatMap((gain) => {
    const made = tabs.get(gain.tab.table)?.made;
    const added = formulasBeside(gain);
    if (!made || added === 0) return [];
    return [tabMarkChange(gain.tab.sheet, { made: { ...made, formulas: made.formulas + added } })];
  });
  return () => {
    for (const change of changes) change();
  };
}

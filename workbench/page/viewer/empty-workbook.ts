import type { Model } from '../../runtime/engine';

/** Whether nothing was ever written in the workbook: one tab, no filled cell. */
export function isEmptyWorkbook({ getters }: Model): boolean {
  const [sheet, ...others] = getters.getSheetIds();
  return others.length === 0 && sheet !== undefined && Object.keys(getters.getCells(sheet)).length === 0;
}

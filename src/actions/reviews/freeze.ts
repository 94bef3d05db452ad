import { isExample } from '../../core/objectives/axis';
import { valueRow, type RowContent } from '../../core/plan/content';
import { isToFreeze } from '../../core/reviews/to-freeze';
import type { ReadTable } from '../../sheets/read-table';
import type { LayerTabs } from '../layer/read-tabs';
import { mainAttainment } from './main-attainment';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEEDED = ['date', 'done', 'attainment'];

function isWaiting(reviews: ReadTable, row: number, ref: number): boolean {
  const [date, id] = [reviews.cell(row, 'date'), String(reviews.cell(row, 'id'))];
  const review = {
    date: typeof date === 'number' ? Math.floor(date) : null,
    isHeld: reviews.cell(row, 'done') === true,
    hasAttainment: reviews.cell(row, 'attainment') !== '',
  };
  return !isExample(id.toUpperCase()) && isToFreeze(review, ref);
}

/**
 * What the attainment column of the reviews shall hold: one entry a row, null for one that stays as it is. Home is
 * read only when a review was ticked without its attainment, as on a phone, where no trigger runs.
 */
export function frozenCells(
  spreadsheet: Spreadsheet,
  { plan, reviews }: LayerTabs,
  ref: number,
): readonly (RowContent | null)[] {
  if (!reviews || NEEDED.some((column) => !reviews.geometry.columns.has(column))) return [];
  const waiting = reviews.values.map((_, row) => isWaiting(reviews, row, ref));
  const attainment = waiting.includes(true) ? mainAttainment(spreadsheet, plan.mark.number) : null;
  return waiting.map((isOne) => (isOne && attainment !== null ? valueRow({ attainment }) : null));
}

import { PlanError } from '../errors';
import { isBlank, isRange, toGrid, type Grid } from './arguments/cell';
import { amount } from './arguments/number';
import { optional, refuseErrorText } from './arguments/reader';
import type { CellFunction } from './arguments/result';
import { shapeOf } from './arguments/shape';
import { sumOf } from './arguments/total';

const FIGURE = optional(amount('argument_history'));

/** Figures by year, then by season; undefined where the cell is blank. */
type Seasons = readonly (readonly (number | undefined)[])[];

/**
 * SEASONAL_INDEX(history): each season over the mean of all, so that indices add to the number of seasons
 * (metrics.md §7). One row or one column is one figure a season, in the same shape out; a table is one year a row and
 * gives one row, its years with a blank left out.
 */
export const seasonalIndex: CellFunction = (history) => {
  const grid: Grid = isRange(history) ? toGrid(history) : [[history]];
  const figures = grid.map((row) => row.map(figureIn));
  if (isBlank(grid)) return '';
  const { rows, columns } = shapeOf(grid);
  if (rows > 1 && columns > 1) return [indices(sumsByYear(figures))];
  const found = indices(figures.flat()).values();
  const shaped = figures.map((row) => row.map(() => found.next().value ?? ''));
  return isRange(history) ? shaped : (shaped[0]?.[0] ?? '');
};

function figureIn(cell: unknown): number | undefined {
  refuseErrorText('argument_history', cell);
  return FIGURE.read(cell);
}

/** Sums of each season over the years that have them all: in the same proportions as their means. */
function sumsByYear(years: Seasons): readonly number[] {
  const whole = years.map((year) => year.filter((figure) => figure !== undefined));
  const width = Math.max(...years.map((year) => year.length));
  const counted = whole.filter((year) => year.length === width);
  if (counted.length === 0) throw new PlanError('noWholeYear', { argument: 'argument_history' });
  return Array.from({ length: width }, (_, season) =>
    sumOf(
      'argument_history',
      counted.map((year) => year[season] ?? 0),
    ),
  );
}

function indices(seasons: readonly (number | undefined)[]): (number | '')[] {
  const given = seasons.filter((figure) => figure !== undefined);
  const mean = sumOf('argument_history', given) / given.length;
  if (mean === 0) throw new PlanError('historyAllZero', { argument: 'argument_history' });
  return seasons.map((figure) => (figure === undefined ? '' : figure / mean));
}

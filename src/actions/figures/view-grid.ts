import type { FigureUnit } from '../../contract';
import { buildFormula } from '../../core/formula/build';
import { a1 } from '../../core/formula/geometry';
import type { ConditionalColour } from '../../core/plan/blueprint';
import { Grid } from '../../core/plan/compose/grid';
import { numberFormat } from '../../core/plan/compose/number-format';
import type { StyleKey } from '../../core/plan/palette';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { Language } from '../../core/schema/words';

/** How the figures of a view are written. */
export interface ViewFormat {
  readonly language: Language;
  readonly currency: string;
  readonly unit: FigureUnit;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const UNITS: Readonly<Record<FigureUnit, string>> = { money: 'money', percent: 'percent', number: 'decimal' };
const PERCENT = '0.0%';

function formula(text: string, slots: Readonly<Record<string, string>>, language: Language): string {
  const geometry = { language, tables: new Map<string, never>(), lists: new Map<string, never>() };
  return buildFormula(text, tableTemplate('rollup'), { geometry, table: 'rollup', row: 1, slots }) ?? '';
}

/** The cells of a view, put one by one. */
export class ViewGrid {
  readonly grid = new Grid();
  readonly colours: ConditionalColour[] = [];
  readonly #format: ViewFormat;
  readonly #pattern: string;

  constructor(format: ViewFormat) {
    this.#format = format;
    this.#pattern = numberFormat({ kind: 'measure' }, false, UNITS[format.unit], format);
  }

  /** Words; they stay as written. */
  words({ row, column }: Spot, value: string, style: StyleKey): void {
    this.grid.put(row, column, { value, format: '@', style });
  }

  /** A figure in the unit of the metric; null leaves the cell blank. */
  figure({ row, column }: Spot, value: number | null, style: StyleKey): void {
    this.grid.put(row, column, { value, format: this.#pattern, style });
  }

  share({ row, column }: Spot, value: number | null, style: StyleKey): void {
    this.grid.put(row, column, { value, format: PERCENT, style });
  }

  /** The difference between a total and the sum of its lines. */
  check({ row, column }: Spot, total: Spot, lines: string): void {
    const slots = { total: a1(total.row, total.column), lines };
    const text = formula('ROUND({total}-SUM({lines});2)', slots, this.#format.language);
    this.grid.put(row, column, { formula: text, format: this.#pattern, style: 'machine' });
  }

  /** Checks that differ from 0 turn amber. */
  watch({ row, column }: Spot, rows: number, columns: number): void {
    const text = formula('{cell}<>0', { cell: a1(row, column) }, this.#format.language);
    this.colours.push({ ranges: [a1(row, column, rows, columns)], formula: text, tone: 'watch' });
  }
}

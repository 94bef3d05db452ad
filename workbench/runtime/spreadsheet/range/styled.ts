import type { CellPosition, Style } from '../../engine';
import type { CellEdit } from '../../engine/cell-edits';
import { RangeValues } from './values';

/** Members of a style to set; `undefined` takes one away. */
export type StylePatch = Partial<Record<keyof Style, unknown>>;

type Grid<T> = readonly (readonly T[])[];

/** The two shapes every style setter and getter has: one for all cells, or a matrix. */
export class StyledRange extends RangeValues {
  protected styleAll(method: string, style: StylePatch): this {
    return this.writeGrid(method, () => ({ style }));
  }

  protected styleEach<T>(method: string, values: Grid<T>, patchOf: (value: T) => StylePatch): this {
    return this.editEach(method, values, (value) => ({ style: patchOf(value) }));
  }

  protected editEach<T>(method: string, values: Grid<T>, editOf: (value: T) => CellEdit): this {
    this.requireSameSize(values);
    return this.writeGrid(method, (row, column) => {
      const value = values[row]?.[column];
      return value === undefined ? null : editOf(value);
    });
  }

  protected firstStyle<T>(read: (style: Style) => T): T {
    return read(this.#styleAt(this.position(0, 0)));
  }

  protected everyStyle<T>(read: (style: Style) => T): T[][] {
    this.book.flush();
    return this.readGrid((position) => read(this.#styleAt(position)));
  }

  #styleAt(position: CellPosition): Style {
    return this.book.getters.getCell(position)?.style ?? {};
  }
}

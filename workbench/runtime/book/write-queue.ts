import type { Zone } from '../engine';
import type { EngineCommand, QueueItem } from '../engine/batch';
import type { CellEdit, CellEdits } from '../engine/cell-edits';

/** Commands whose order with the writing of cells changes nothing: they leave the open block of cells open. */
const COMMUTING = new Set<EngineCommand['type']>([
  ...(['RESIZE_COLUMNS_ROWS', 'HIDE_COLUMNS_ROWS', 'UNHIDE_COLUMNS_ROWS'] as const),
  ...(['FREEZE_ROWS', 'FREEZE_COLUMNS', 'UNFREEZE_ROWS', 'UNFREEZE_COLUMNS'] as const),
  ...(['SET_ZONE_BORDERS', 'ADD_CONDITIONAL_FORMAT', 'REMOVE_CONDITIONAL_FORMAT'] as const),
  ...(['ADD_DATA_VALIDATION_RULE', 'REMOVE_DATA_VALIDATION_RULE'] as const),
  ...(['CREATE_NAMED_RANGE', 'UPDATE_NAMED_RANGE', 'DELETE_NAMED_RANGE'] as const),
  ...(['GROUP_HEADERS', 'UNGROUP_HEADERS', 'FOLD_HEADER_GROUP', 'UNFOLD_HEADER_GROUP'] as const),
  ...(['COLOR_SHEET', 'HIDE_SHEET', 'SHOW_SHEET', 'MOVE_SHEET', 'SET_GRID_LINES_VISIBILITY'] as const),
  ...(['PUT_RECORD', 'DROP_RECORD', 'SET_NOTES', 'CREATE_CHART', 'UPDATE_CHART', 'DELETE_FIGURE'] as const),
]);

/** What scripts have written and the engine has not yet: Apps Script defers its writes too. */
export class WriteQueue {
  #items: QueueItem[] = [];
  /** The blocks of cells among the items. */
  #blocks: CellEdits[] = [];
  #open: CellEdits | null = null;
  readonly #shifting = new Set<string>();
  readonly #shiftingUnderCells = new Set<string>();

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Adds a command, in its place among the cells written. */
  push(call: string, command: EngineCommand): void {
    if (!COMMUTING.has(command.type)) this.#open = null;
    if (command.type === 'ADD_COLUMNS_ROWS' || command.type === 'REMOVE_COLUMNS_ROWS')
      this.#noteShift(command.sheetId);
    this.#items.push({ call, command });
  }

  /** Adds edits of cells; several edits of one cell become one. Working an edit out may empty the queue. */
  edit(
    call: string,
    sheetId: string,
    zone: Zone,
    editOf: (row: number, column: number) => CellEdit | null,
  ): void {
    const lines = planEdits(zone, editOf);
    const rows = this.#rowsOf(call, sheetId);
    for (const [dy, line] of lines.entries()) {
      const cells = rows.get(zone.top + dy) ?? new Map<number, CellEdit>();
      rows.set(zone.top + dy, cells);
      for (const [dx, edit] of line.entries()) {
        const column = zone.left + dx;
        if (edit) cells.set(column, mergeEdits(cells.get(column), edit));
      }
    }
  }

  /**
   * Whether rows or columns of this sheet are about to shift, so that its cells are not yet where they will be.
   * @param isStored whether the engine has the sheet; one that is still to be made has only what waits here
   */
  isShifting(sheetId: string, isStored: boolean): boolean {
    return (isStored ? this.#shifting : this.#shiftingUnderCells).has(sheetId);
  }

  /** The commands that wait, in order. */
  commands(): EngineCommand[] {
    return this.#items.flatMap((item) => ('command' in item ? [item.command] : []));
  }

  /** Whether such a command waits. */
  hasCommand(isSought: (command: EngineCommand) => boolean): boolean {
    return this.#items.some((item) => 'command' in item && isSought(item.command));
  }

  /** The number format a cell will have, if that is waiting to be written. */
  formatAt(sheetId: string, row: number, column: number): string | undefined {
    for (let index = this.#blocks.length - 1; index >= 0; index--) {
      const format = this.#blocks[index]?.get(sheetId)?.get(row)?.get(column)?.format;
      if (format !== undefined) return format;
    }
    return undefined;
  }

  /** Everything that waits; the queue is empty afterwards. */
  take(): QueueItem[] {
    const items = this.#items;
    this.#items = [];
    this.#blocks = [];
    this.#open = null;
    this.#shifting.clear();
    this.#shiftingUnderCells.clear();
    return items;
  }

  #noteShift(sheetId: string): void {
    this.#shifting.add(sheetId);
    if (this.#blocks.some((block) => block.has(sheetId))) this.#shiftingUnderCells.add(sheetId);
  }

  #rowsOf(call: string, sheetId: string): Map<number, Map<number, CellEdit>> {
    if (!this.#open) {
      this.#open = new Map();
      this.#blocks.push(this.#open);
      this.#items.push({ call, cells: this.#open });
    }
    const rows = this.#open.get(sheetId) ?? new Map<number, Map<number, CellEdit>>();
    this.#open.set(sheetId, rows);
    return rows;
  }
}

function planEdits(
  zone: Zone,
  editOf: (row: number, column: number) => CellEdit | null,
): (CellEdit | null)[][] {
  const width = zone.right - zone.left + 1;
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column) => editOf(row, column)),
  );
}

function mergeEdits(before: CellEdit | undefined, after: CellEdit): CellEdit {
  if (!before) return after;
  const style = after.freshStyle ? after.style : { ...before.style, ...after.style };
  const freshStyle = (before.freshStyle ?? false) || (after.freshStyle ?? false);
  return { ...before, ...after, ...(style && { style }), ...(freshStyle && { freshStyle }) };
}

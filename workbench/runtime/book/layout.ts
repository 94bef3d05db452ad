import type { Getters } from '../engine';
import type { EngineCommand } from '../engine/batch';

/** What is known of a sheet without calculating anything. */
export interface SheetLayout {
  /** The engine's id; the number Sheets shows is `gidOf` of it. */
  readonly id: string;
  /** The engine's name, without the characters it refuses. */
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
}

/**
 * The sheets as they will be once the queue is written, so that checking a range or a name flushes nothing.
 */
export class Layout {
  readonly sheets: SheetLayout[];

  constructor(sheets: SheetLayout[]) {
    this.sheets = sheets;
  }

  /** The sheets as the engine has them now. */
  static read(getters: Getters): Layout {
    return new Layout(getters.getSheetIds().map((id) => readSheet(getters, id)));
  }

  find(id: string): SheetLayout | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Follows a queued command. */
  apply(command: EngineCommand): void {
    if (command.type === 'CREATE_SHEET') this.#insert(command);
    else if (command.type === 'DUPLICATE_SHEET') this.#duplicate(command);
    else if (command.type === 'DELETE_SHEET') this.sheets.splice(this.#indexOf(command.sheetId), 1);
    else if (command.type === 'MOVE_SHEET') this.#move(command);
    else if ('sheetId' in command && typeof command.sheetId === 'string') {
      const sheet = this.find(command.sheetId);
      if (sheet) applyToSheet(sheet, command);
    }
  }

  #indexOf(id: string): number {
    return this.sheets.findIndex((sheet) => sheet.id === id);
  }

  #insert({ sheetId, name, position, rows, cols }: Extract<EngineCommand, { type: 'CREATE_SHEET' }>): void {
    const grid = { rows: rows ?? 100, columns: cols ?? 26, frozenRows: 0, frozenColumns: 0 };
    this.sheets.splice(position, 0, { id: sheetId, name, ...grid, hidden: false });
  }

  #duplicate({ sheetId, sheetIdTo, sheetNameTo }: Extract<EngineCommand, { type: 'DUPLICATE_SHEET' }>): void {
    const index = this.#indexOf(sheetId);
    const source = this.sheets[index];
    if (source)
      this.sheets.splice(index + 1, 0, { ...source, id: sheetIdTo, name: sheetNameTo, hidden: false });
  }

  #move({ sheetId, delta }: Extract<EngineCommand, { type: 'MOVE_SHEET' }>): void {
    const index = this.#indexOf(sheetId);
    const [moved] = this.sheets.splice(index, 1);
    if (moved) this.sheets.splice(index + delta, 0, moved);
  }
}

function applyToSheet(sheet: SheetLayout, command: EngineCommand): void {
  const { type } = command;
  if (type === 'RENAME_SHEET') sheet.name = command.newName;
  else if (type === 'HIDE_SHEET' || type === 'SHOW_SHEET') sheet.hidden = type === 'HIDE_SHEET';
  else if (type === 'FREEZE_ROWS') sheet.frozenRows = command.quantity;
  else if (type === 'FREEZE_COLUMNS') sheet.frozenColumns = command.quantity;
  else if (type === 'UNFREEZE_ROWS') sheet.frozenRows = 0;
  else if (type === 'UNFREEZE_COLUMNS') sheet.frozenColumns = 0;
  else if (type === 'ADD_COLUMNS_ROWS') sheet[linesOf(command.dimension)] += command.quantity;
  else if (type === 'REMOVE_COLUMNS_ROWS') sheet[linesOf(command.dimension)] -= command.elements.length;
}

function linesOf(dimension: 'ROW' | 'COL'): 'rows' | 'columns' {
  return dimension === 'ROW' ? 'rows' : 'columns';
}

function readSheet(getters: Getters, id: string): SheetLayout {
  const { ySplit, xSplit } = getters.getPaneDivisions(id);
  return {
    id,
    name: getters.getSheetName(id),
    rows: getters.getNumberRows(id),
    columns: getters.getNumberCols(id),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    hidden: !getters.isSheetVisible(id),
  };
}

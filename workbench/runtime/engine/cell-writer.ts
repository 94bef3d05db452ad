import type { CellPosition, CoreCommand, Style } from '../engine';
import { CorePlugin, coreTypes } from '../engine';
import { type CellEdit, type CellEdits, EXACT_TEXT_FORMAT } from './cell-edits';

/** Writes a block of cells; recorded and undone as one command. */
export interface WriteCellsCommand {
  type: 'WRITE_CELLS';
  /** A function, so that the engine does not copy the block. */
  cells: () => CellEdits;
}

// The engine's set of recorded commands is open, its type is not.
const recorded: Set<string> = coreTypes;
recorded.add('WRITE_CELLS');

/** Writes many cells at a fraction of what as many commands would cost: each is checked before it comes here. */
export class CellWriterPlugin extends CorePlugin {
  override handle(command: CoreCommand | WriteCellsCommand): void {
    if (command.type !== 'WRITE_CELLS') return;
    for (const [sheetId, rows] of command.cells()) {
      for (const [row, columns] of rows) {
        for (const [col, edit] of columns) this.#write({ sheetId, row, col }, edit);
      }
    }
  }

  #write(position: CellPosition, edit: CellEdit): void {
    const { style, freshStyle, ...rest } = edit;
    const restyled = style || freshStyle ? { style: this.#restyled(position, edit) } : {};
    this.dispatch('UPDATE_CELL', { ...position, ...rest, ...restyled, ...this.#textFormat(position, edit) });
  }

  #textFormat(position: CellPosition, { content, format }: CellEdit): { format?: string } {
    const cell = this.getters.getCell(position);
    const hasTextFormat = cell?.format === '@' || cell?.format === EXACT_TEXT_FORMAT;
    if (format === undefined ? content === undefined || !hasTextFormat : format !== '@') return {};
    const text = content ?? (cell?.isFormula ? '' : cell?.content);
    return { format: text?.startsWith("'=") ? EXACT_TEXT_FORMAT : '@' };
  }

  #restyled(position: CellPosition, { style, freshStyle }: CellEdit): Style | null {
    const before = freshStyle ? {} : this.getters.getCell(position)?.style;
    const entries = Object.entries({ ...before, ...style }).filter(([, value]) => value !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : null;
  }
}

import type { CellPosition, Command, Style } from '../engine';
import { UIPlugin } from '../engine';
import type { RecordCommand } from './records';

/** Every command that may be queued: the engine's own and our records'. */
export type EngineCommand = Command | RecordCommand;

/** What is left to write in one cell; what is absent stays as it is. */
export interface CellEdit {
  content?: string;
  format?: string;
  /** Merged into the style the cell has; `undefined` members are taken away. */
  style?: Partial<Record<keyof Style, unknown>>;
  /** Whether the old style is forgotten first. */
  freshStyle?: boolean;
}

/** Cell edits by sheet, then row, then column. */
export type CellEdits = Map<string, Map<number, Map<number, CellEdit>>>;

/** One thing to do, with the service call that asked for it. */
export type QueueItem = { call: string; command: EngineCommand } | { call: string; cells: CellEdits };

/** A command the engine would not do. */
export interface Refusal {
  readonly call: string;
  readonly type: string;
  readonly reasons: readonly string[];
}

/** The engine command that carries a whole queue. */
export interface BatchCommand {
  type: 'BATCH';
  items: () => readonly QueueItem[];
  refusals: (refusal: Refusal) => void;
}

/**
 * The format of a plain-text cell whose text begins with `=`: under `@` the engine would show the apostrophe that
 * keeps it from being a formula. Prints a text as it is, like `@`.
 */
export const FORMULA_TEXT_FORMAT = '0.##############;-0.##############';

/** The engine's history overflows its stack on longer runs of one command: a command that does nothing cuts them. */
const LONGEST_RUN = 20_000;

const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

type LooseDispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] };

/** Does a queue of commands as one step: one calculation and one undo for all of them. */
export class BatchPlugin extends UIPlugin {
  #run = 0;

  override handle(command: Command | BatchCommand): void {
    if (command.type !== 'BATCH') return;
    for (const item of command.items()) {
      if ('cells' in item) this.#writeCells(item.call, item.cells, command);
      else this.#do(item.call, item.command, command);
    }
  }

  #do(call: string, { type, ...payload }: EngineCommand, batch: BatchCommand): void {
    // The engine types `dispatch` by its own list of commands, which ours extends.
    const result = (this.dispatch as LooseDispatch)(type, payload);
    const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (reasons.length > 0) batch.refusals({ call, type, reasons });
  }

  #writeCells(call: string, cells: CellEdits, batch: BatchCommand): void {
    for (const [sheetId, rows] of cells) {
      for (const [row, columns] of rows) {
        for (const [col, edit] of columns) {
          this.#writeCell(call, { sheetId, row, col }, edit, batch);
        }
      }
    }
  }

  #writeCell(call: string, position: CellPosition, edit: CellEdit, batch: BatchCommand): void {
    if (++this.#run % LONGEST_RUN === 0) this.#do(call, { type: 'PAUSE' }, batch);
    const { style, freshStyle, ...rest } = edit;
    const restyled = style || freshStyle ? { style: this.#restyled(position, edit) } : {};
    this.#do(
      call,
      { type: 'UPDATE_CELL', ...position, ...rest, ...restyled, ...this.#textFormat(position, edit) },
      batch,
    );
  }

  #textFormat(position: CellPosition, edit: CellEdit): { format?: string } {
    const cell = this.getters.getCell(position);
    const format = edit.format ?? cell?.format;
    if (format !== '@' && format !== FORMULA_TEXT_FORMAT) return {};
    const content = edit.content ?? (cell?.isFormula ? '' : cell?.content);
    return { format: content?.startsWith("'=") ? FORMULA_TEXT_FORMAT : '@' };
  }

  #restyled(position: CellPosition, { style, freshStyle }: CellEdit): Style | null {
    const before = freshStyle ? {} : this.getters.getCell(position)?.style;
    const entries = Object.entries({ ...before, ...style }).filter(([, value]) => value !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : null;
  }
}

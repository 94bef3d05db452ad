import type { Command } from '../engine';
import { UIPlugin } from '../engine';
import type { CellEdits } from './cell-edits';
import type { WriteCellsCommand } from './cell-writer';
import type { RecordCommand } from './records';

/** Every command that may be queued: the engine's own and ours. */
export type EngineCommand = Command | RecordCommand | WriteCellsCommand;

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

const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

type LooseDispatch = (type: string, payload: object) => { readonly reasons: readonly string[] };

/** Does a queue of commands as one step: one calculation and one undo for all of them. */
export class BatchPlugin extends UIPlugin {
  override handle(command: Command | BatchCommand): void {
    if (command.type !== 'BATCH') return;
    for (const item of command.items()) {
      const wanted =
        'cells' in item ? ({ type: 'WRITE_CELLS', cells: () => item.cells } as const) : item.command;
      this.#do(item.call, wanted, command);
    }
  }

  #do(call: string, { type, ...payload }: EngineCommand, batch: BatchCommand): void {
    const dispatch: unknown = this.dispatch;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by the engine's commands, which ours extend
    const result = (dispatch as LooseDispatch)(type, payload);
    const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (reasons.length > 0) batch.refusals({ call, type, reasons });
  }
}

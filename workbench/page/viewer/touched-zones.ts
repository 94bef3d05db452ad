import type { Model, Zone } from '../../runtime/engine';

/** Commands by which a person changes what cells hold. */
const EDITS = new Set([
  'UPDATE_CELL',
  'TOGGLE_CHECKBOX',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'DELETE_CELL',
  'INSERT_CELL',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'REPEAT_PASTE',
  'COPY_PASTE_CELLS_ABOVE',
  'COPY_PASTE_CELLS_ON_LEFT',
  'COPY_PASTE_CELLS_ON_ZONE',
  'AUTOFILL',
  'AUTOFILL_AUTO',
  'SUM_SELECTION',
  'SORT_CELLS',
  'REMOVE_COLUMNS_ROWS',
  'REMOVE_DUPLICATES',
  'SPLIT_TEXT_INTO_COLUMNS',
  'TRIM_WHITESPACE',
]);

/** A command as it comes, whatever it is. */
export type Payload = Readonly<Record<string, unknown>>;

/** Cells about to change. */
export interface Touched {
  readonly sheetId: string;
  readonly zones: readonly Zone[];
}

/** @returns The cells a command of a person would change, or undefined when it changes none. */
export function touchedBy(model: Model, type: string, payload: Payload = {}): Touched | undefined {
  if (!EDITS.has(type)) return undefined;
  const sheetId = typeof payload.sheetId === 'string' ? payload.sheetId : model.getters.getActiveSheetId();
  return {
    sheetId,
    zones: zonesIn(payload) ?? wholeLines(model, sheetId, payload) ?? model.getters.getSelectedZones(),
  };
}

function zonesIn({ target, zone, row, col }: Payload): Zone[] | undefined {
  if (Array.isArray(target)) return target.filter(isZone);
  if (isZone(zone)) return [zone];
  if (typeof row !== 'number' || typeof col !== 'number') return undefined;
  return [{ top: row, bottom: row, left: col, right: col }];
}

function wholeLines(model: Model, sheetId: string, { dimension, elements }: Payload): Zone[] | undefined {
  if (!Array.isArray(elements)) return undefined;
  const right = model.getters.getNumberCols(sheetId) - 1;
  const bottom = model.getters.getNumberRows(sheetId) - 1;
  return elements
    .filter((index) => typeof index === 'number')
    .map((index) =>
      dimension === 'ROW'
        ? { top: index, bottom: index, left: 0, right }
        : { top: 0, bottom, left: index, right: index },
    );
}

function isZone(value: unknown): value is Zone {
  return typeof value === 'object' && value !== null && 'top' in value && 'left' in value;
}

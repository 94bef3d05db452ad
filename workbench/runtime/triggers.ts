import type { AuthMode } from './boundary/auth-mode';
import { isDate, toSerial } from './dates';
import { AUTH_MODES } from './services/script-app';
import type { Range } from './spreadsheet/range';
import type { Spreadsheet } from './spreadsheet/spreadsheet';

/** What `onOpen(e)` and `onInstall(e)` are told; an add-on that is not enabled in the document is told its mode alone. */
export function openEvent(mode: AuthMode, source: Spreadsheet): object {
  const authMode = AUTH_MODES[mode];
  return mode === 'NONE' ? { authMode } : { authMode, source };
}

/** What one cell held before and after a person's edit, as text; nothing for a blank. */
export interface EditedTexts {
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

/** What `onEdit(e)` is told; texts only when a single cell was edited. */
export function editEvent(range: Range, source: Spreadsheet, texts: EditedTexts): object {
  return { authMode: AUTH_MODES.LIMITED, range, source, ...texts };
}

/** A cell's value as an edit event tells it: dates are serial days. `undefined` for a blank. */
export function eventText(value: unknown, timeZone: string): string | undefined {
  if (value === '') return undefined;
  return String(isDate(value) ? toSerial(value, timeZone) : value);
}

import type { SourceCell } from '../source/cell';
import { INTAKE_FIELDS, type IntakeColumns, type IntakeField } from './field';
import { headerKey } from './header-words';

/** What people chose for headers, by their key: a field, or null for a column left out. */
export type ChosenHeaders = Readonly<Record<string, IntakeField | null>>;

/** What was chosen for each header of a source, to be proposed for the next one. */
export function chosenHeaders(header: readonly SourceCell[], columns: IntakeColumns): ChosenHeaders {
  const fieldAt = (column: number) => INTAKE_FIELDS.find((field) => columns[field] === column) ?? null;
  const chosen = header.map((cell, column) => [headerKey(String(cell)), fieldAt(column)] as const);
  return Object.fromEntries(chosen.filter(([key]) => key !== ''));
}

import type { Field } from './field';

export interface Complaint {
  /** Path of the answer; null when the message is about none in particular. */
  readonly field: string | null;
  readonly message: string;
}

/**
 * Puts each message beside its field and the focus on the first wrong one.
 *
 * @returns the messages that found no field.
 */
export function complain(fields: readonly Field[], complaints: readonly Complaint[]): readonly string[] {
  for (const field of fields) field.complain(null);
  const placed = complaints.map(({ field, message }) => ({ message, place: fieldFor(fields, field) }));
  for (const { message, place } of placed) place?.complain(message);
  placed.find(({ place }) => place)?.place?.input.focus();
  return placed.filter(({ place }) => !place).map(({ message }) => message);
}

/** The field of that path, else the closest one above it: `members.rep.2`, then `members.rep`, then `members`. */
export function fieldFor<T extends { readonly path: string }>(
  fields: readonly T[],
  path: string | null,
): T | null {
  if (!path) return null;
  const exact =
    fields.find((field) => field.path === path) ?? fields.find((field) => startsAt(field.path, path));
  return exact ?? fieldFor(fields, path.split('.').slice(0, -1).join('.'));
}

/** `members` alone points at the first group of names. */
const startsAt = (path: string, above: string): boolean => path.startsWith(above + '.');

import type { PropertyTexts } from '../../runtime/services/properties';

const KEY = 'pac-user-properties';

const isTexts = (value: unknown): value is PropertyTexts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** What the add-on keeps for the person, whatever the workbook. */
export function readPerson(): PropertyTexts {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return isTexts(value) ? value : {};
  } catch {
    return {};
  }
}

/** Remembers it for the next workbook. */
export function keepPerson(texts: PropertyTexts): void {
  localStorage.setItem(KEY, JSON.stringify(texts));
}

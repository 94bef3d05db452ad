import { list } from './catalogue';
import type { Language } from './words';

/** The label of a list value in a language. @throws Error when the list has no such key. */
export function label(listKey: string, key: string, language: Language): string {
  const { values, codes } = list(listKey);
  const value = values.find((candidate) => candidate.key === key);
  if (!value) throw new Error(`No value ${key} in list ${listKey}`);
  return codes ? key : value.label[language];
}

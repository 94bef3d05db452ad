import { list, lists } from './catalogue';
import type { Language } from './words';

/** The label of a list value in a language. @throws Error when the list has no such key. */
export function label(listKey: string, key: string, language: Language): string {
  const { values, codes } = list(listKey);
  const value = values.find((candidate) => candidate.key === key);
  if (!value) throw new Error(`No value ${key} in list ${listKey}`);
  return codes ? key : value.label[language];
}

/** The label of a key; any other text as it is, because a member's name is its own label. */
export function labelOrText(listKey: string, text: string, language: Language): string {
  const isKey = lists()
    .get(listKey)
    ?.values.some(({ key }) => key === text);
  return isKey ? label(listKey, text, language) : text;
}

import { constant, each, flag, onlyKeys, open, text, type Source } from './shape';
import type { Words } from './words';

/** A value of a dropdown. The label is what cells hold; the key is what programs know. */
export interface ListValue {
  readonly key: string;
  readonly label: Words;
  /** What else the list says of a value (account of a cost category, whether it counts in the CAC…). */
  readonly extra: Readonly<Record<string, string | number | boolean>>;
}

export interface ListTemplate {
  readonly key: string;
  readonly values: readonly ListValue[];
  /** Values are the company's own (reps, products…); those given here are for the demonstration. */
  readonly members: boolean;
  /** Written by a command. */
  readonly script: boolean;
  /** Cells hold the key itself, a code people know; the labels only explain it. */
  readonly codes: boolean;
}

function readValue(source: Source): ListValue {
  const others = Object.keys(source.value).filter((key) => !['key', 'fr', 'en'].includes(key));
  return {
    key: text(source, 'key'),
    label: { fr: text(source, 'fr'), en: text(source, 'en') },
    extra: Object.fromEntries(others.map((key) => [key, constant(source, key) ?? ''])),
  };
}

/** Reads a file of lists: list key to its values. */
export function readLists(raw: unknown): readonly ListTemplate[] {
  const file = open(raw, 'lists');
  return Object.keys(file.value).map((key) => {
    const source = open(file.value[key], `lists.${key}`);
    onlyKeys(source, ['values', 'members', 'script', 'codes']);
    return {
      key,
      values: each(source, 'values', readValue),
      members: flag(source, 'members'),
      script: flag(source, 'script'),
      codes: flag(source, 'codes'),
    };
  });
}

import type { Language } from '../../src/core/schema/words';
import type { FunctionHelp } from './described';

/** How a spreadsheet writes decimals and parts arguments. */
export interface Spelling {
  readonly decimal: string;
  readonly separator: ',' | ';';
}

/** @param locale of the spreadsheet, such as `fr_FR`. */
export function spellingOf(locale: string): Spelling {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}

/** The numbers of a text, each with the decimal sign of the spreadsheet. */
export const spellNumbers = (text: string, { decimal }: Spelling): string =>
  text.replace(/(\d)\.(\d)/gu, (_all, before: string, after: string) => before + decimal + after);

/** The example of a function as its reader pastes it, with the first `count` parameters. */
export function exampleCall(
  { name, parameters }: FunctionHelp,
  count: number,
  language: Language,
  spelling: Spelling,
): string {
  const values = parameters.slice(0, count).map(({ example }) => example[language]);
  const spelled = values.map((value) => (value.startsWith('"') ? value : spellNumbers(value, spelling)));
  return '=' + name + '(' + spelled.join(spelling.separator) + ')';
}

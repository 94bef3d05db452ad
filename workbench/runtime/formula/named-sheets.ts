import { CANONICAL } from '../locales';
import { unquoteSheetName } from '../sheet-names';
import { cutFormula } from './tokens';

/** The sheets an engine formula names, outside texts. */
export function namedSheets(formula: string): string[] {
  return cutFormula(formula, CANONICAL)
    .filter(({ type, value }) => type === 'REFERENCE' && value.includes('!'))
    .map(({ value }) => unquoteSheetName(value.slice(0, value.lastIndexOf('!'))));
}

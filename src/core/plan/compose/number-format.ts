import { noOther } from '../../no-other';
import type { ColumnType } from '../../schema/column-type';
import type { Language } from '../../schema/words';

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };

function withCurrency(pattern: string, currency: string): string {
  return `${pattern} [$${SYMBOLS[currency] ?? currency}]`;
}

const DATES = {
  fr: { date: 'dd/mm/yyyy', datetime: 'dd/mm/yyyy hh:mm', month: 'mm/yyyy', week: 'dd/mm' },
  en: { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm', month: 'yyyy-mm', week: 'mm-dd' },
} as const;

export function dateFormat(kind: keyof (typeof DATES)['fr'], language: Language): string {
  return DATES[language][kind];
}

/** A formula without a pattern takes that of the first cell it reads: a number of months would be shown in euros. */
const WHOLE = '#,##0';
const DECIMAL = '#,##0.00';

function measureFormat(unit: string | null, currency: string): string {
  if (unit === 'money') return withCurrency('#,##0', currency);
  if (unit === 'percent') return '0.0%';
  if (unit === 'score') return '0.0';
  if (unit === 'ratio') return '0.00';
  if (unit === 'decimal') return DECIMAL;
  return unit === 'count' || unit === 'days' ? WHOLE : '';
}

/**
 * The number pattern of a cell, in en_US spelling: Sheets shows it in the file's locale.
 * @param unit key of list `unit`, for measures; `decimal` for a figure whose unit nobody knows.
 * @returns '' for automatic. Text is `@`, so that it stays as typed; a text formula cannot be, or it would not calculate.
 */
export function numberFormat(
  type: ColumnType,
  isFormula: boolean,
  unit: string | null,
  plan: { readonly currency: string; readonly language: Language },
): string {
  switch (type.kind) {
    case 'money':
      return withCurrency('#,##0.00', plan.currency);
    case 'percent':
      return '0.0%';
    case 'date':
    case 'datetime':
    case 'month':
      return dateFormat(type.kind, plan.language);
    case 'measure':
    case 'change':
      return measureFormat(unit, plan.currency);
    case 'number':
      return isFormula ? WHOLE : '';
    case 'decimal':
      return DECIMAL;
    case 'checkbox':
    case 'score':
      return '';
    case 'text':
    case 'person':
    case 'id':
    case 'list':
    case 'link':
    case 'label':
      return isFormula ? '' : '@';
    default:
      return noOther(type);
  }
}

import type { Model } from '../../runtime/engine';
import type { Payload } from './touched-zones';

/** `18 500,50`, with any of the spaces people type between thousands; a currency sign or % may follow. */
const SPACED = /^([+-]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:,(\d+))?[ \u00A0\u202F]?(€|%)?$/u;

/**
 * What a person types in a comma-decimal locale, as Sheets understands it: the engine only knows the narrow
 * space between thousands, which no keyboard has.
 */
export function withReadNumber(model: Model, type: string, payload: Payload): Payload {
  const content: unknown = payload['content'];
  if (type !== 'UPDATE_CELL' || typeof content !== 'string') return payload;
  if (model.getters.getLocale().decimalSeparator !== ',') return payload;
  const match = SPACED.exec(content.trim());
  if (!match) return payload;
  const [, sign = '', whole = '', decimals, unit] = match;
  const number = `${sign}${whole.replaceAll(/\D/gu, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  return { ...payload, content: unit === '%' ? `${number}%` : number };
}

import { currenciesWritten } from './currency';
import { unifySpaces } from './spaces';

/** An amount taken apart: what stands around its digits, and the digits as they are written. */
export interface WrittenAmount {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly isPercent: boolean;
  /** Power of ten of the unit: 3 for `k€`. */
  readonly power: number;
  /** Codes of the currencies its sign may stand for; null without a currency. */
  readonly currencies: readonly string[] | null;
}

type Unit = Pick<WrittenAmount, 'isPercent' | 'power' | 'currencies'>;

const NEGATIVE = [/^\((?<rest>.+)\)$/u, /^[-\u2212](?<rest>.+)$/u, /^(?<rest>.+)[-\u2212]$/u];
const POSITIVE = /^\+(?<rest>.+)$/u;
const WITH_UNIT = /^(?<front>[\p{L}\p{Sc}]*) ?(?<body>.*?) *(?<back>%|[\p{L}\p{Sc}]+(?: [\p{L}\p{Sc}]+)?)?$/u;
const NO_UNIT: Unit = { isPercent: false, power: 0, currencies: null };
/** `m` is left out: it stands for a month, a metre or a million. */
const POWERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6 };

function takeSign(text: string): { readonly sign: 1 | -1 | null; readonly rest: string } {
  for (const pattern of NEGATIVE) {
    const rest = pattern.exec(text)?.groups?.['rest'];
    if (rest !== undefined) return { sign: -1, rest: rest.trim() };
  }
  const rest = POSITIVE.exec(text)?.groups?.['rest'];
  return rest === undefined ? { sign: null, rest: text } : { sign: 1, rest: rest.trim() };
}

function readCurrency(text: string, power = 0): Unit | null {
  if (text === '') return { ...NO_UNIT, power };
  const currencies = currenciesWritten(text);
  return currencies.length === 0 ? null : { isPercent: false, power, currencies };
}

/** What follows the digits: `%`, `€`, `k`, `k€`, `M EUR`. */
function readBack(text: string): Unit | null {
  if (text === '%') return { ...NO_UNIT, isPercent: true };
  const power = POWERS[text.charAt(0)];
  const scaled = power === undefined ? null : readCurrency(text.slice(1).trim(), power);
  return readCurrency(text) ?? scaled;
}

/** A currency stands once, before the digits or after them. */
function joinUnits(front: Unit | null, back: Unit | null): Unit | null {
  if (front === null || back === null) return null;
  if (front.currencies === null) return back;
  return back.currencies !== null || back.isPercent ? null : { ...back, currencies: front.currencies };
}

/** Takes an amount apart; null when something around the digits is neither a sign, a unit nor a currency. */
export function takeApart(text: string): WrittenAmount | null {
  const outer = takeSign(unifySpaces(text).replaceAll('\u2019', "'"));
  const { front = '', body = '', back = '' } = WITH_UNIT.exec(outer.rest)?.groups ?? {};
  const unit = joinUnits(readCurrency(front), readBack(back));
  const inner = outer.sign === null ? takeSign(body) : { sign: outer.sign, rest: body };
  return unit && { ...unit, isNegative: inner.sign === -1, digits: inner.rest };
}

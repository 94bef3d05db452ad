import { PlanError } from '../../errors';

/** Longest name shown whole in a title or a dropdown. */
const LONGEST_NAME = 100;
/** Longest sentence of an objective. */
const LONGEST_SENTENCE = 500;

/** Typed text on one line, without stray spaces. */
export function tidy(text: string): string {
  return text.replaceAll(/[\s\u00A0\u202F]+/gu, ' ').trim();
}

function notTooLong(text: string): string {
  if (text.length > LONGEST_NAME)
    throw new PlanError('textTooLong', { length: text.length, max: LONGEST_NAME });
  return text;
}

/** A name of at most 100 characters. @throws PlanError when longer. */
export function readName(text: string): string {
  return notTooLong(tidy(text));
}

/** The company's name. It is only ever written as text, so any characters do. @throws PlanError when empty or too long. */
export function readCompany(text: string): string {
  const name = readName(text);
  if (!name) throw new PlanError('companyMissing');
  return name;
}

/** A currency code of three letters. @throws PlanError for anything else. */
export function readCurrency(text: string): string {
  const code = tidy(text).toUpperCase();
  if (!/^[A-Z]{3}$/u.test(code)) throw new PlanError('currencyUnknown', { value: text });
  return code;
}

/** The sentence of the main objective. @throws PlanError when too long. */
export function readStatement(text: string): string {
  const sentence = tidy(text);
  if (sentence.length > LONGEST_SENTENCE)
    throw new PlanError('statementTooLong', { length: sentence.length, max: LONGEST_SENTENCE });
  return sentence;
}

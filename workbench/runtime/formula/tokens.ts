import type { Locale } from '../engine';
import { tokenize } from '../engine';

/** A piece of a formula, as the engine cuts it. */
export interface Token {
  readonly type: string;
  readonly value: string;
}

/** Cuts a formula. A doubled quote in a text arrives as two texts that touch: they are joined again. */
export function cutFormula(formula: string, locale: Locale): Token[] {
  const tokens: Token[] = [];
  for (const token of tokenize(formula, locale)) {
    const last = tokens.at(-1);
    if (token.type === 'STRING' && last?.type === 'STRING') {
      tokens[tokens.length - 1] = { type: 'STRING', value: last.value + token.value };
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

/** Tells, token by token, whether the separators at hand are those of an array literal or of a function. */
export class Nesting {
  readonly #open: string[] = [];

  /** True directly inside braces. */
  get inArray(): boolean {
    return this.#open.at(-1) === 'LEFT_BRACE';
  }

  step({ type }: Token): void {
    if (type === 'LEFT_PAREN' || type === 'LEFT_BRACE') this.#open.push(type);
    else if (type === 'RIGHT_PAREN' || type === 'RIGHT_BRACE') this.#open.pop();
  }
}

/** Rewrites the sheet name of a reference such as `'Tab'!A1`; other text comes back as it is. */
export function mapSheetPrefix(value: string, map: (prefix: string) => string): string {
  const end = value.lastIndexOf('!');
  return end <= 0 ? value : map(value.slice(0, end)) + value.slice(end);
}

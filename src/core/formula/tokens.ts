export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'bracket' | 'slot' | 'symbol';
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['number', /\d+/uy],
  ['name', /[A-Za-z_][A-Za-z0-9_]*(?::[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)?)?/uy],
  ['bracket', /\[[A-Za-z0-9_.?]+\]/uy],
  ['slot', /\{[A-Za-z_]+\}/uy],
  ['symbol', /<>|<=|>=|[-+*/^&=<>();]/uy],
];

function tokenAt(formula: string, position: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  throw new Error(`Unexpected "${formula.charAt(position)}" at ${position} in formula ${formula}`);
}

/** Splits a symbolic formula. @throws Error at a character the language does not have (a comma, a decimal point). */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    if (/\s/u.test(formula.charAt(position))) {
      position += 1;
      continue;
    }
    const token = tokenAt(formula, position);
    found.push(token);
    position += token.text.length;
  }
  return found;
}

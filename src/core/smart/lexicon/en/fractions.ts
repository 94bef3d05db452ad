const PARTS = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
};

/** "A fifth of", "a one-fifth rise", "down a tenth", "by a quarter", "two thirds"; not "a fifth store", "a quarter" of time. */
export function fractions(): readonly (readonly [RegExp, string])[] {
  const change =
    'more|fewer|less|higher|lower|off|up|down|increase|rise|growth|jump|cut|drop|fall|decline|reduction|gain|uplift|improvement|boost|lift|larger|bigger|shorter|cheaper|faster';
  const whole = '(?= of (?!time)(?!(?:the |this |each )?(?:year|fiscal|financial|season)))';
  return Object.entries(PARTS).flatMap(([part, count]) => {
    const share = `${Math.round(100 / count)} pct`;
    const end = part === 'quarter' ? '' : '| ?(?:$|[,.;:!?)])';
    return [
      [
        new RegExp(String.raw`\b(?:by|down|up|than|under|over|about) (?:a|one|1)[ -]${part}\b`, 'gu'),
        `by ${share}`,
      ],
      [
        new RegExp(
          String.raw`\b(?:an?|one|1) (?:one-|1-)?${part}(?=${whole}|[ -](?:${change})\b${end})`,
          'gu',
        ),
        share,
      ],
      [new RegExp(String.raw`\b(?:one|1)-${part}\b`, 'gu'), share],
      [
        new RegExp(String.raw`\b(\d)[ -]${part}s(?= of\b| more\b| fewer\b|-)|\b(\d)-${part}s\b`, 'gu'),
        `$1$2 pct`,
      ],
    ] as const;
  });
}

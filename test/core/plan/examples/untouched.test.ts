import type { PlanWords } from '../../../../src/core/plan/examples/plan-words';
import { isErased, isUntouched, type ReadRow } from '../../../../src/core/plan/examples/untouched';
import { table } from '../../../../src/core/schema/catalogue';
import { keyOf } from '../../../../src/core/schema/key-of';
import { label } from '../../../../src/core/schema/label';
import type { Language } from '../../../../src/core/schema/words';

const template = table('budget');
const example = template.examples.find(({ id }) => id === 'EX-BUD-2') ?? {};
const FORMULAS: ReadonlySet<string> = new Set(['month', 'm01', 'vat', 'budget_ht']);

function wordsIn(language: Language): PlanWords {
  return {
    language,
    label: (list, key) => label(list, key, language),
    keyOf,
    hasNames: () => true,
    holds: () => true,
  };
}

/** The row as it is shown in a language, then changed. */
function rowIn(language: Language, changes: Record<string, string | number | boolean> = {}): ReadRow {
  const choices = [
    ['category', 'cost_category', 'promotion'],
    ['nature', 'cost_nature', 'direct'],
    ['phasing', 'phasing', 'once'],
    ['strategy', 'strategy', 'conquest'],
  ] as const;
  const shown = choices.map(([column, list, key]) => [column, label(list, key, language)] as const);
  const values: Record<string, string | number | boolean> = {
    ...Object.fromEntries(shown),
    description: language === 'fr' ? 'Promotion de lancement' : 'Launch promotion',
    account: '6232',
    action: 'EX-ACT-2',
    amount: 5000,
    expected_roi: 1,
    vat_recoverable: 1,
    ...changes,
  };
  return {
    value: (column) => values[column] ?? '',
    isCalculated: (column) => FORMULAS.has(column) && values[column] === undefined,
  };
}

test.each(['fr', 'en'] as const)(
  'a row as shown in %s is untouched, whatever the plan speaks now',
  (shownIn) => {
    for (const language of ['fr', 'en'] as const)
      expect(isUntouched(template, example, rowIn(shownIn), wordsIn(language))).toBe(true);
  },
);

test('a figure read back with the last digit of a binary fraction is the same', () => {
  expect(isUntouched(template, example, rowIn('fr', { expected_roi: 1 + 1e-13 }), wordsIn('fr'))).toBe(true);
});

test.each([
  ['a text', { description: 'Promotion' }],
  ['a text, by its case', { description: 'promotion de lancement' }],
  ['a choice', { phasing: 'Lissé sur 12 mois' }],
  ['an amount', { amount: 5001 }],
  ['a link', { action: 'ACT-001' }],
  ['a blank cell', { supplier: 'Imprimerie' }],
  ['a calculated date', { month: 46_388 }],
  ['a formula people may type over', { m01: 100 }],
  ['a formula they should not', { budget_ht: 100 }],
  ['a constant', { vat_recoverable: 0.5 }],
])('a row is edited once people changed %s', (_, changes) => {
  expect(isUntouched(template, example, rowIn('fr', changes), wordsIn('fr'))).toBe(false);
});

test('a row whose cells were all erased is nobody’s', () => {
  const blank: ReadRow = { value: () => '', isCalculated: () => false };
  expect(isErased(template, blank)).toBe(true);
  expect(isErased(template, rowIn('fr'))).toBe(false);
});

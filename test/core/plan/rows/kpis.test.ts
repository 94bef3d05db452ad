import { valueRow } from '../../../../src/core/plan/content';
import { actualsMetrics, inLanguage, kpiRows, revenueLabel } from '../../../../src/core/plan/rows/kpis';

test.each(['fr', 'en'] as const)(
  'a new plan follows seven metrics in %s, all without a value',
  (language) => {
    const rows = kpiRows(language);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.values['label']).toBe(revenueLabel(language));
    expect(rows.filter(({ values }) => 'base' in values || 'id' in values)).toEqual([]);
    expect(rows.map(({ unit }) => unit)).not.toContain('');
  },
);

test('only the usual three have a target: CAC −10 %, LTV +5 %, conversion +2 points', () => {
  const targeted = kpiRows('fr').filter(({ values }) => 'change' in values);
  expect(targeted.map(({ values }) => [values['change'], values['change_type']])).toEqual([
    [-0.1, 'relative'],
    [0.05, 'relative'],
    [0.02, 'points'],
  ]);
});

test('five of them read actuals, revenue first; the others are calculated from the plan', () => {
  const read = actualsMetrics(kpiRows('fr'));
  expect(read).toHaveLength(5);
  expect(read[0]).toBe("Chiffre d'affaires (CA)");
  expect(read.some((label) => /CAC|LTV/u.test(label))).toBe(false);
});

test('a metric of people’s own reads actuals until they say otherwise', () => {
  expect(actualsMetrics([valueRow({ label: 'Visites' }), valueRow({ label: 'CAC', calc: 'cac' })])).toEqual([
    'Visites',
  ]);
});

test.each([
  [{ fr: 'Oui', en: 'Yes' }, 'Yes'],
  ['draft', 'draft'],
  [3, 3],
  [undefined, null],
])('%j is shown as %j', (value, shown) => expect(inLanguage(value, 'en')).toBe(shown));

import { mainObjective } from '../../../../src/core/plan/rows/objectives';
import { settings } from '../../../support/settings';

describe('the main objective', () => {
  test('carries the sentence, last year and the growth', () => {
    expect(mainObjective(settings())).toMatchObject({
      unit: 'money',
      values: {
        statement: settings().statement,
        metric: "Chiffre d'affaires (CA)",
        base: 2_400_000,
        change_type: 'relative',
        change: 0.1,
        stretch_change: 0.15,
        level: 'general',
        status: 'approved',
      },
    });
  });

  test('has no stretch unless there is one', () => {
    expect(mainObjective(settings({ stretch: null })).values).not.toHaveProperty('stretch_change');
  });
});

import { checkPlan } from '../../../src/core/checks/check-plan';
import { chooseTabs } from '../../../src/core/plan/choose-tabs';
import { revenueLabel } from '../../../src/core/plan/rows/kpis';
import { styleKeys } from '../../../src/core/schema/catalogue';
import { blueprintOf } from '../../support/composed';
import { settings } from '../../support/settings';
import { newPlan } from './blueprint-reading';

const CHOICES = ['essential', 'complete'] as const;
const LANGUAGES = ['fr', 'en'] as const;
const PLANS = styleKeys().flatMap((style) =>
  CHOICES.flatMap((choice) => LANGUAGES.map((language) => [style, choice, language] as const)),
);

test.each(PLANS)('a new plan has nothing to put right: %s, %s, %s', (style, choice, language) => {
  const blueprint = blueprintOf({ style, language, tabs: chooseTabs(style, choice) });
  const { today } = settings();
  const reading = newPlan(blueprint, today, {
    'objectives.target': 2_640_000,
    'fixed_totals.target': 2_640_000,
    'settings:main_metric': revenueLabel(language),
    'settings:ref_date': today,
  });
  expect(checkPlan(reading)).toEqual([]);
});

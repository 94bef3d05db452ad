import { numbered, type DemoSource } from '../row';

/** Three ways the year can go. */
export const SCENARIOS: readonly DemoSource[] = numbered('SCE', [
  {
    scenario: 'low',
    assumption: {
      fr: 'Deux grands clients reportent leurs projets',
      en: 'Two key accounts postpone their projects',
    },
    variation: -0.1,
    margin: 0.32,
    probability: 0.25,
    trigger: {
      fr: 'Commandes sous 85 % du rythme deux mois de suite',
      en: 'Orders under 85% of pace two months in a row',
    },
    plan_b: 'ACT-006',
  },
  {
    scenario: 'base',
    assumption: { fr: 'Le plan se déroule comme prévu', en: 'The plan unfolds as expected' },
    variation: 0,
    margin: 0.34,
    probability: 0.55,
  },
  {
    scenario: 'high',
    assumption: { fr: 'L’achat groupé des lycées est gagné', en: 'The schools’ joint purchase is won' },
    variation: 0.06,
    margin: 0.33,
    probability: 0.2,
    trigger: { fr: 'Notification du marché', en: 'Award notice' },
    plan_b: 'ACT-004',
  },
]);

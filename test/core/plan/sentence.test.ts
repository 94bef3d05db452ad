import { day } from '../../../src/core/calendar/day';
import { objectiveSentence } from '../../../src/core/plan/sentence';
import { checkSmart } from '../../../src/core/smart/check';

const FACTS = {
  language: 'fr' as const,
  currency: 'EUR',
  fiscalStart: day(2027, 1, 1),
  lastYear: 240_000_000,
  growth: 0.1,
};

test.each([
  [
    {},
    'Porter le CA HT de 2\u202F400\u202F000\u00A0€ à 2\u202F640\u202F000\u00A0€ (+10\u00A0%) avant le 31 décembre 2027',
  ],
  [
    { growth: 0.125, fiscalStart: day(2026, 7, 1) },
    'Porter le CA HT de 2\u202F400\u202F000\u00A0€ à 2\u202F700\u202F000\u00A0€ (+12,5\u00A0%) avant le 30 juin 2027',
  ],
  [
    { growth: -0.05, lastYear: 99_999, currency: 'CHF' },
    'Porter le CA HT de 999,99\u00A0CHF à 949,99\u00A0CHF (\u22125\u00A0%) avant le 31 décembre 2027',
  ],
  [
    { language: 'en' as const },
    'Grow revenue excl. tax from €2,400,000 to €2,640,000 (+10%) by 31 December 2027',
  ],
  [
    { language: 'en' as const, currency: 'CHF', lastYear: 123_456, growth: 0.025 },
    'Grow revenue excl. tax from 1,234.56 CHF to 1,265.42 CHF (+2.5%) by 31 December 2027',
  ],
  [
    { language: 'en' as const, currency: 'GBP', lastYear: 50_000 },
    'Grow revenue excl. tax from £500 to £550 (+10%) by 31 December 2027',
  ],
])('%j', (changes, sentence) => {
  expect(objectiveSentence({ ...FACTS, ...changes })).toBe(sentence);
});

test.each(['fr', 'en'] as const)('the sentence in %s has a metric, figures and a date', (language) => {
  const { points } = checkSmart(objectiveSentence({ ...FACTS, language }));
  expect(points).toMatchObject({ M: 2, T: 2 });
});

import { windowNamed, windowOptions } from '../../../sidebar/figures/window-options';
import { speechOf } from '../../../sidebar/words/speech';

const labels = (language: 'fr' | 'en', start: string) =>
  Object.fromEntries(windowOptions(speechOf(language), start).map(({ value, label }) => [value, label]));

test('months and quarters are named from the first month of the plan', () => {
  expect(labels('fr', '2027-07-01')).toMatchObject({
    year: 'Année entière',
    to_date: 'Depuis le début de l’année',
    q1: 'T1 (juillet à septembre)',
    q3: 'T3 (janvier à mars)',
    m01: 'juillet',
    m12: 'juin',
  });
  expect(labels('en', '2027-01-01')).toMatchObject({ q4: 'Q4 (October to December)', m02: 'February' });
});

test('what is no period is the whole year', () => {
  expect([windowNamed('q2'), windowNamed('')]).toEqual(['q2', 'year']);
});

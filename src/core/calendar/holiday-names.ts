import type { Words } from '../schema/words';

/** Public holidays of France by key, in both languages. */
export const HOLIDAY_NAMES = {
  new_year: { fr: "Jour de l'An", en: "New Year's Day" },
  good_friday: { fr: 'Vendredi saint', en: 'Good Friday' },
  easter_monday: { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  labour_day: { fr: 'Fête du Travail', en: 'Labour Day' },
  victory_1945: { fr: 'Victoire 1945', en: 'Victory in Europe Day' },
  ascension: { fr: 'Ascension', en: 'Ascension Day' },
  whit_monday: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  national_day: { fr: 'Fête nationale', en: 'Bastille Day' },
  assumption: { fr: 'Assomption', en: 'Assumption Day' },
  all_saints: { fr: 'Toussaint', en: "All Saints' Day" },
  armistice_1918: { fr: 'Armistice 1918', en: 'Armistice Day' },
  christmas: { fr: 'Noël', en: 'Christmas Day' },
  saint_stephen: { fr: 'Saint-Étienne', en: "Saint Stephen's Day" },
} as const satisfies Record<string, Words>;

export type HolidayKey = keyof typeof HOLIDAY_NAMES;

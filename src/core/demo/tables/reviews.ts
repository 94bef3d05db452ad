import { reviewDay, type DemoContext } from '../context';
import { numbered, type DemoSource } from '../row';

const AUDIENCE = {
  fr: 'Direction commerciale, chefs d’équipe, marketing, service client',
  en: 'Sales management, team leads, marketing, customer service',
} as const;

/** What was said at the reviews, in turn. */
const MINUTES: readonly DemoSource[] = [
  {
    progress: { fr: 'Les trois gammes de bureaux sont arrêtées.', en: 'The three desk ranges are settled.' },
    challenges: { fr: 'Les devis anciens manquent de contacts.', en: 'Old quotes lack contacts.' },
    opportunities: {
      fr: 'Deux écoles demandent du reconditionné.',
      en: 'Two schools ask for refurbished furniture.',
    },
    decision: { fr: 'Nettoyer les contacts avant de relancer.', en: 'Clean the contacts before chasing.' },
  },
  {
    progress: { fr: 'La campagne en ligne amène 40 prospects.', en: 'The online campaign brings 40 leads.' },
    challenges: {
      fr: 'Le configurateur attend ses plans 3D.',
      en: 'The configurator waits for its 3D drawings.',
    },
    opportunities: { fr: 'L’acoustique se vend avec les bureaux.', en: 'Acoustics sell along with desks.' },
    decision: {
      fr: 'Ajouter une proposition acoustique aux grands devis.',
      en: 'Add an acoustic proposal to large quotes.',
    },
  },
  {
    progress: {
      fr: 'La grille de remises est appliquée par les deux équipes.',
      en: 'Both teams apply the discount grid.',
    },
    challenges: {
      fr: 'Trois commerciaux sont sous 90 % de leur rythme.',
      en: 'Three reps are under 90% of their pace.',
    },
    opportunities: {
      fr: 'Un revendeur veut doubler son exposition.',
      en: 'A reseller wants to double its display.',
    },
    decision: {
      fr: 'Accompagner chacun une journée sur le terrain.',
      en: 'Spend a day in the field with each.',
    },
  },
];

/** One review a month: those whose day is past were held, and have their minutes. */
export function reviews(context: DemoContext): readonly DemoSource[] {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const date = reviewDay(context, index + 1);
    const held = date < context.ref;
    const type = index % 3 === 2 ? 'quarterly' : 'monthly';
    return { date, type, audience: AUDIENCE, done: held, ...(held ? MINUTES[index % MINUTES.length] : {}) };
  });
  return numbered('REU', rows);
}

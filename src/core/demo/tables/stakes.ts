import { director, finance, marketing, service } from '../cells';
import { numbered, type DemoSource } from '../row';

const YEAR = { fr: 'Exercice', en: 'Fiscal year' } as const;

/** The challenges the objectives answer. */
export const STAKES: readonly DemoSource[] = numbered('ENJ', [
  {
    stake: {
      fr: 'Gagner de nouveaux clients sans baisser les prix',
      en: 'Win new customers without cutting prices',
    },
    why: {
      fr: 'Un importateur attire les petites entreprises, et nos devis ne sont pas relancés.',
      en: 'An importer attracts small companies, and our quotes are not chased.',
    },
    period: YEAR,
    importance: 5,
    urgency: 5,
    sponsor: director,
  },
  {
    stake: { fr: 'Retrouver de la marge', en: 'Restore margin' },
    why: {
      fr: 'Les remises ont coûté trois points de marge en deux ans.',
      en: 'Discounts have cost three points of margin in two years.',
    },
    period: YEAR,
    importance: 5,
    urgency: 4,
    sponsor: finance,
  },
  {
    stake: {
      fr: 'Garder les clients qui réduisent leurs surfaces',
      en: 'Keep customers who cut floor space',
    },
    why: {
      fr: 'Ils achètent moins de bureaux, mais plus de services et d’acoustique.',
      en: 'They buy fewer desks, but more services and acoustics.',
    },
    period: YEAR,
    importance: 4,
    urgency: 3,
    sponsor: service,
  },
  {
    stake: { fr: 'Faire du site un vrai canal de vente', en: 'Turn the site into a real sales channel' },
    why: {
      fr: 'Les petites commandes occupent un quart du temps des commerciaux.',
      en: 'Small orders take a quarter of the reps’ time.',
    },
    period: YEAR,
    importance: 4,
    urgency: 4,
    sponsor: marketing,
  },
]);

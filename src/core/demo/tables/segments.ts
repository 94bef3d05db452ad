import { fromMinor } from '../../money';
import type { DemoContext } from '../context';
import { numbered, type DemoSource } from '../row';

/** Part of last year's revenue, to the thousand. */
const part =
  (share: number) =>
  ({ lastYear }: DemoContext): number =>
    Math.round((fromMinor(lastYear.total) * share) / 1000) * 1000;

/** Groups of customers, with the offer made to each. */
export const SEGMENTS: readonly DemoSource[] = numbered('SEG', [
  {
    segment: { fr: 'PME de services', en: 'Service SMEs' },
    criterion: 'demographic',
    rule: { fr: 'De 20 à 250 salariés, activité de bureau', en: '20 to 250 people, office work' },
    revenue: part(0.52),
    attractiveness: 5,
    access: 4,
    offer: {
      fr: 'Bureaux, acoustique et montage en un seul devis',
      en: 'Desks, acoustics and assembly in one quote',
    },
    message: { fr: 'Votre plateau prêt en trois semaines', en: 'Your floor ready in three weeks' },
    channels: { fr: 'Commerciaux terrain, showrooms', en: 'Field sales, showrooms' },
    accounts: 118,
    growth: 0.06,
    margin: 0.36,
    source: { fr: 'Facturation', en: 'Invoicing' },
    reliability: 'measured',
  },
  {
    segment: { fr: 'Collectivités et écoles', en: 'Public bodies and schools' },
    criterion: 'demographic',
    rule: { fr: 'Acheteurs publics, sur marché ou sur devis', en: 'Public buyers, by tender or quote' },
    revenue: part(0.27),
    attractiveness: 3,
    access: 3,
    offer: { fr: 'Mobilier neuf et reconditionné', en: 'New and refurbished furniture' },
    message: { fr: 'Le réemploi, sans sacrifier la garantie', en: 'Reuse, with the full warranty' },
    channels: { fr: 'Commerciaux terrain, revendeurs', en: 'Field sales, resellers' },
    accounts: 47,
    growth: 0.02,
    margin: 0.29,
    source: { fr: 'Facturation', en: 'Invoicing' },
    reliability: 'measured',
  },
  {
    segment: { fr: 'Indépendants et petites structures', en: 'Freelancers and small offices' },
    criterion: 'behavioural',
    rule: {
      fr: 'Moins de 20 salariés, achat en ligne ou en showroom',
      en: 'Under 20 people, buying online or in a showroom',
    },
    revenue: part(0.21),
    attractiveness: 3,
    access: 5,
    offer: { fr: 'Packs prêts à commander', en: 'Packs ready to order' },
    message: { fr: 'Un poste complet en cinq minutes', en: 'A complete desk in five minutes' },
    channels: { fr: 'Site e-commerce, showrooms', en: 'E-commerce site, showrooms' },
    accounts: 62,
    growth: 0.11,
    margin: 0.33,
    source: { fr: 'Facturation', en: 'Invoicing' },
    reliability: 'estimated',
  },
]);

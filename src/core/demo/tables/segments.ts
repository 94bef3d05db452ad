import { fromMinor } from '../../money';
import type { Words } from '../../schema/words';
import { SEGMENT_NAMES } from '../buyers';
import type { DemoContext } from '../context';
import { numbered, type DemoSource } from '../row';

/** What a group bought last year, to the thousand. */
const bought =
  (segment: Words) =>
  ({ lastYear, language }: DemoContext): number =>
    Math.round(fromMinor(lastYear.segment.get(segment[language]) ?? 0) / 1000) * 1000;

/** Groups of customers, with the offer made to each. */
export const SEGMENTS: readonly DemoSource[] = numbered('SEG', [
  {
    segment: SEGMENT_NAMES.smes,
    criterion: 'demographic',
    rule: { fr: 'De 20 à 250 salariés, activité de bureau', en: '20 to 250 people, office work' },
    revenue: bought(SEGMENT_NAMES.smes),
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
    segment: SEGMENT_NAMES.public,
    criterion: 'demographic',
    rule: { fr: 'Acheteurs publics, sur marché ou sur devis', en: 'Public buyers, by tender or quote' },
    revenue: bought(SEGMENT_NAMES.public),
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
    segment: SEGMENT_NAMES.small,
    criterion: 'behavioural',
    rule: {
      fr: 'Moins de 20 salariés, achat en ligne ou en showroom',
      en: 'Under 20 people, buying online or in a showroom',
    },
    revenue: bought(SEGMENT_NAMES.small),
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

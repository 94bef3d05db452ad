import { on } from '../cells';
import { numbered, type DemoSource } from '../row';

/** What is known of the market, each fact with its source. */
export const MARKET: readonly DemoSource[] = numbered('MKT', [
  {
    axis: 'trend',
    topic: { fr: 'Travail hybride', en: 'Hybrid work' },
    finding: {
      fr: 'Nos clients réduisent leurs surfaces et demandent des postes partagés.',
      en: 'Our customers cut floor space and ask for shared desks.',
    },
    effect: 'opportunity',
    impact: 4,
    source: { fr: '31 entretiens clients de l’an dernier', en: '31 customer interviews last year' },
    reliability: 'measured',
    consequence: {
      fr: 'Proposer des bureaux réglables et des casiers en un seul devis.',
      en: 'Offer adjustable desks and lockers in one quote.',
    },
    observed_on: on(1, 8),
  },
  {
    axis: 'customer',
    topic: { fr: 'Bruit dans les plateaux', en: 'Noise in open spaces' },
    finding: {
      fr: 'Le bruit est la première plainte des utilisateurs, avant la température.',
      en: 'Noise is the users’ first complaint, ahead of temperature.',
    },
    effect: 'opportunity',
    impact: 5,
    source: { fr: 'Enquête de satisfaction du service client', en: 'Customer service satisfaction survey' },
    reliability: 'measured',
    consequence: {
      fr: 'Former tous les commerciaux à l’offre acoustique.',
      en: 'Train every rep on the acoustic range.',
    },
    figure: 0.42,
    unit: { fr: 'part des réponses', en: 'share of answers' },
    observed_on: on(1, 8),
  },
  {
    axis: 'competitor',
    topic: { fr: 'Importateur à bas prix', en: 'Low-price importer' },
    finding: {
      fr: 'Il affiche des bureaux 25 % moins chers, livrés en dix semaines.',
      en: 'It lists desks 25% cheaper, delivered in ten weeks.',
    },
    effect: 'threat',
    impact: 4,
    source: { fr: 'Devis perdus notés dans le CRM', en: 'Lost quotes recorded in the CRM' },
    reliability: 'measured',
    consequence: {
      fr: 'Vendre le délai et la reprise plutôt que le prix.',
      en: 'Sell lead time and take-back rather than price.',
    },
    strength: { fr: 'Prix, stock important', en: 'Price, large stock' },
    weakness: { fr: 'Délai, service après-vente absent', en: 'Lead time, no after-sales service' },
    positioning: { fr: 'Le moins cher', en: 'The cheapest' },
    observed_strategy: { fr: 'Publicité en ligne, peu de visites', en: 'Online advertising, few visits' },
    share: 0.12,
    observed_on: on(1, 15),
  },
  {
    axis: 'competitor',
    topic: { fr: 'Groupe nordique haut de gamme', en: 'High-end Nordic group' },
    finding: {
      fr: 'Il signe des contrats-cadres avec les grands comptes de plus de 500 postes.',
      en: 'It signs framework contracts with key accounts of more than 500 desks.',
    },
    effect: 'threat',
    impact: 3,
    source: { fr: 'Appels d’offres publics de l’an dernier', en: 'Last year’s public tenders' },
    reliability: 'estimated',
    consequence: {
      fr: 'Rester sur les entreprises de 20 à 250 salariés.',
      en: 'Stay with companies of 20 to 250 people.',
    },
    strength: { fr: 'Marque, design', en: 'Brand, design' },
    weakness: { fr: 'Peu souple sur les petites commandes', en: 'Inflexible on small orders' },
    share: 0.21,
    observed_on: on(1, 15),
  },
  {
    axis: 'regulation',
    topic: { fr: 'Réemploi du mobilier', en: 'Furniture reuse' },
    finding: {
      fr: 'Les acheteurs publics doivent acquérir une part de mobilier issu du réemploi.',
      en: 'Public buyers must purchase a share of reused furniture.',
    },
    effect: 'opportunity',
    impact: 3,
    source: { fr: 'Veille juridique du syndicat professionnel', en: 'Legal watch of the trade body' },
    reliability: 'estimated',
    consequence: {
      fr: 'Ouvrir une gamme reconditionnée, avec un prix affiché.',
      en: 'Open a refurbished range with a list price.',
    },
    observed_on: on(1, 22),
  },
  {
    axis: 'technology',
    topic: { fr: 'Configurateurs en ligne', en: 'Online configurators' },
    finding: {
      fr: 'Deux revendeurs perdent des ventes faute de plan d’aménagement immédiat.',
      en: 'Two resellers lose sales for want of an instant floor plan.',
    },
    effect: 'neutral',
    impact: 3,
    source: { fr: 'Visites des revendeurs', en: 'Reseller visits' },
    reliability: 'assumption',
    consequence: {
      fr: 'Tester un configurateur simple avant d’investir.',
      en: 'Test a simple configurator before investing.',
    },
    observed_on: on(2, 5),
  },
]);

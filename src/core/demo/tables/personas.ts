import { fromMinor } from '../../money';
import { director, marketing } from '../cells';
import { PERSONA_NAMES, SEGMENT_NAMES } from '../buyers';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { numbered, type DemoSource } from '../row';

const MANAGER: DemoSource = {
  segment: SEGMENT_NAMES.smes,
  role: 'decider',
  job: { fr: 'Directrice administrative', en: 'Head of administration' },
  needs: {
    fr: 'Un plateau prêt à la date du déménagement, sans gérer cinq fournisseurs',
    en: 'A floor ready on moving day, without five suppliers to manage',
  },
  motivations: { fr: 'Des équipes au calme, un budget tenu', en: 'Quiet teams, a budget that holds' },
  frustrations: {
    fr: 'Devis lents, livraisons partielles, montage à organiser',
    en: 'Slow quotes, partial deliveries, assembly to organise',
  },
  buying_process: {
    fr: 'Trois devis, une visite, accord du dirigeant sous quinze jours',
    en: 'Three quotes, a visit, the owner’s approval within two weeks',
  },
  channels: { fr: 'Commercial, showroom, LinkedIn', en: 'Rep, showroom, LinkedIn' },
  key_message: { fr: 'Votre plateau prêt en trois semaines', en: 'Your floor ready in three weeks' },
  source: { fr: '14 entretiens, devis perdus et gagnés', en: '14 interviews, quotes lost and won' },
  age_min: 38,
  age_max: 52,
  profile: { fr: 'Société de conseil, 80 salariés, Lyon', en: 'Consulting firm, 80 people, Lyon' },
  values: { fr: 'Fiabilité, parole tenue', en: 'Reliability, promises kept' },
  attitudes: { fr: 'Compare, puis reste fidèle', en: 'Compares, then stays loyal' },
  usages: { fr: 'Réaménage tous les quatre ans', en: 'Refits every four years' },
  buying_habits: { fr: 'Par plateau entier', en: 'A whole floor at a time' },
  criteria: { fr: 'Délai, acoustique, montage compris', en: 'Lead time, acoustics, assembly included' },
  objections: { fr: '« Votre concurrent est moins cher. »', en: '“Your competitor is cheaper.”' },
  budget: 38_000,
  reliability: 'measured',
  contributors: { fr: 'Commerciaux, service client', en: 'Reps, customer service' },
  validated_by: director,
};

const OFFICIAL: DemoSource = {
  segment: SEGMENT_NAMES.public,
  role: 'buyer',
  job: { fr: 'Acheteur public', en: 'Public buyer' },
  needs: {
    fr: 'Une offre conforme, chiffrée ligne par ligne, avec une part de réemploi',
    en: 'A compliant offer, priced line by line, with a share of reuse',
  },
  motivations: {
    fr: 'Une procédure sans recours, un achat durable',
    en: 'An undisputed tender, a lasting purchase',
  },
  frustrations: {
    fr: 'Réponses incomplètes, fournisseurs qui oublient les délais légaux',
    en: 'Incomplete bids, suppliers who miss legal deadlines',
  },
  buying_process: {
    fr: 'Cahier des charges, mise en concurrence, commission, notification',
    en: 'Specification, competition, committee, award notice',
  },
  channels: { fr: 'Plateforme de marchés, commercial, téléphone', en: 'Tender platform, rep, phone' },
  key_message: { fr: 'Le réemploi, sans sacrifier la garantie', en: 'Reuse, with the full warranty' },
  source: { fr: '9 entretiens, 22 marchés analysés', en: '9 interviews, 22 tenders analysed' },
  age_min: 40,
  age_max: 58,
  profile: {
    fr: 'Ville de 30 000 habitants, service achats de trois personnes',
    en: 'Town of 30,000, three-person purchasing team',
  },
  values: { fr: 'Équité, bon usage de l’argent public', en: 'Fairness, careful public spending' },
  attitudes: { fr: 'Prudent, demande des preuves', en: 'Cautious, asks for proof' },
  usages: { fr: 'Écoles l’été, bureaux le reste de l’année', en: 'Schools in summer, offices all year' },
  buying_habits: { fr: 'Deux grandes commandes par an', en: 'Two large orders a year' },
  criteria: {
    fr: 'Prix 40 %, technique 40 %, environnement 20 %',
    en: 'Price 40%, technical 40%, environment 20%',
  },
  objections: {
    fr: '« Le reconditionné tiendra-t-il dix ans ? »',
    en: '“Will refurbished furniture last ten years?”',
  },
  budget: 55_000,
  reliability: 'measured',
  contributors: { fr: 'Commerciaux, finance', en: 'Reps, finance' },
  validated_by: director,
};

const ARCHITECT: DemoSource = {
  segment: SEGMENT_NAMES.smes,
  role: 'influencer',
  job: { fr: 'Architecte d’intérieur', en: 'Interior architect' },
  needs: {
    fr: 'Des modèles 3D, des échantillons et un interlocuteur technique',
    en: '3D models, samples and a technical contact',
  },
  motivations: {
    fr: 'Un projet remarqué, livré sans réserve',
    en: 'A noticed project, delivered without defects',
  },
  frustrations: {
    fr: 'Catalogues figés, finitions indisponibles',
    en: 'Frozen catalogues, unavailable finishes',
  },
  buying_process: {
    fr: 'Prescrit au client, qui commande ou lui confie l’achat',
    en: 'Recommends to the client, who orders or leaves the purchase to him',
  },
  channels: { fr: 'Atelier, revendeurs, salon', en: 'Workshop, resellers, trade fair' },
  key_message: { fr: 'Vos plans fabriqués à l’identique', en: 'Your drawings, built as drawn' },
  source: { fr: '6 entretiens au salon de Lyon', en: '6 interviews at the Lyon fair' },
  age_min: 30,
  age_max: 45,
  profile: { fr: 'Agence de cinq personnes, 15 projets par an', en: 'Agency of five, 15 projects a year' },
  criteria: { fr: 'Sur mesure, finitions, délai de réponse', en: 'Made to measure, finishes, response time' },
  reliability: 'estimated',
  contributors: { fr: 'Atelier, commerciaux', en: 'Workshop, reps' },
  validated_by: director,
};

const FREELANCER: DemoSource = {
  segment: SEGMENT_NAMES.small,
  role: 'user',
  job: { fr: 'Avocate en cabinet', en: 'Lawyer in a small firm' },
  needs: { fr: 'Un poste complet, beau et livré vite', en: 'A complete, good-looking desk, delivered fast' },
  motivations: { fr: 'Recevoir ses clients dans un beau bureau', en: 'Receiving clients in a fine office' },
  frustrations: {
    fr: 'Site sans prix clairs, frais de livraison découverts à la fin',
    en: 'A site without clear prices, delivery costs revealed last',
  },
  buying_process: { fr: 'Choisit seule, en ligne, le soir', en: 'Chooses alone, online, in the evening' },
  channels: { fr: 'Site e-commerce, showroom, Instagram', en: 'E-commerce site, showroom, Instagram' },
  key_message: { fr: 'Un poste complet en cinq minutes', en: 'A complete desk in five minutes' },
  source: { fr: 'Mesure d’audience, 40 avis clients', en: 'Site analytics, 40 customer reviews' },
  age_min: 28,
  age_max: 44,
  profile: { fr: 'Cabinet de trois associés, centre-ville', en: 'Firm of three partners, city centre' },
  values: { fr: 'Autonomie, élégance', en: 'Independence, elegance' },
  attitudes: { fr: 'Décide vite, se méfie des vendeurs', en: 'Decides fast, wary of salespeople' },
  usages: { fr: 'Un poste, puis un autre à chaque arrivée', en: 'One desk, then another for each newcomer' },
  buying_habits: { fr: 'Petites commandes, deux fois par an', en: 'Small orders, twice a year' },
  criteria: { fr: 'Photo, prix total, délai affiché', en: 'Picture, total price, lead time shown' },
  objections: { fr: '« Et si la couleur ne va pas ? »', en: '“What if the colour does not suit?”' },
  budget: 2400,
  reliability: 'estimated',
  contributors: { fr: 'Marketing, service client', en: 'Marketing, customer service' },
  validated_by: marketing,
};

type PersonaKey = keyof typeof PERSONA_NAMES;

/** What a persona bought last year: its customers are those at the end of it. */
function bought(key: PersonaKey, { lastYear, followed, language, fiscalStart }: DemoContext): DemoSource {
  const persona = PERSONA_NAMES[key][language];
  const past = followed.filter((row) => row['persona'] === persona && Number(row['date']) < fiscalStart);
  const of = (metric: keyof typeof METRICS) =>
    past.filter((row) => row['metric'] === METRICS[metric][language]);
  return {
    revenue: Math.round(fromMinor(lastYear.persona.get(persona) ?? 0)),
    orders: of('orders').reduce((sum, row) => sum + Number(row['value'] ?? 0), 0),
    customers: Number(of('customers').at(-1)?.['value'] ?? 0),
  };
}

const ALL: readonly (readonly [PersonaKey, DemoSource])[] = [
  ['manager', MANAGER],
  ['official', OFFICIAL],
  ['architect', ARCHITECT],
  ['freelancer', FREELANCER],
];

/** One typical buyer a group of customers, and the architect who recommends us. */
export function personas(context: DemoContext): readonly DemoSource[] {
  return numbered(
    'PER',
    ALL.map(([key, persona]) => ({ name: PERSONA_NAMES[key], ...persona, ...bought(key, context) })),
  );
}

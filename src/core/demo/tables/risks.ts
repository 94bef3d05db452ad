import { director, finance, marketing, on, rep } from '../cells';
import { numbered, type DemoSource } from '../row';

/** What could help or hurt, and what is ready for it. */
export const RISKS: readonly DemoSource[] = numbered('RIS', [
  {
    kind: 'risk',
    description: {
      fr: 'Un commercial confirmé quitte l’entreprise',
      en: 'A senior rep leaves the company',
    },
    objective: 'OBJ-002',
    likelihood: 3,
    impact: 5,
    signal: {
      fr: 'Moins de visites notées, entretien difficile',
      en: 'Fewer visits recorded, difficult interview',
    },
    response: {
      fr: 'Deux interlocuteurs connus de chaque grand client',
      en: 'Two contacts known to each key account',
    },
    fallback: {
      fr: 'Reprise des comptes par le chef d’équipe',
      en: 'Accounts taken over by the team lead',
    },
    owner: director,
    status: 'doing',
    chance: 0.2,
    amount: -120_000,
    review: on(6, 27),
  },
  {
    kind: 'risk',
    description: {
      fr: 'Le prix du bois augmente de plus de 10 %',
      en: 'The price of wood rises by over 10%',
    },
    objective: 'OBJ-001',
    likelihood: 3,
    impact: 4,
    signal: { fr: 'Indice du bois deux mois de suite en hausse', en: 'Wood index up two months in a row' },
    response: {
      fr: 'Devis valables 30 jours, contrat annuel avec la scierie',
      en: 'Quotes valid 30 days, yearly contract with the sawmill',
    },
    fallback: { fr: 'Hausse de tarif de 3 % au semestre', en: 'Price rise of 3% at mid-year' },
    owner: finance,
    status: 'done',
    chance: 0.3,
    amount: -60_000,
    review: on(6, 27),
  },
  {
    kind: 'risk',
    description: { fr: 'Le configurateur ouvre en retard', en: 'The configurator opens late' },
    objective: 'OBJ-011',
    likelihood: 4,
    impact: 3,
    signal: { fr: 'Plans 3D non livrés à la date prévue', en: '3D drawings not delivered on time' },
    response: { fr: 'Point chaque semaine avec l’agence', en: 'Weekly meeting with the agency' },
    fallback: { fr: 'Formulaire de devis simplifié', en: 'Simplified quote form' },
    owner: marketing,
    status: 'doing',
    chance: 0.5,
    amount: -45_000,
    review: on(5, 27),
  },
  {
    kind: 'risk',
    description: {
      fr: 'Les clients en contrat réduisent encore leurs surfaces',
      en: 'Customers under contract cut floor space again',
    },
    objective: 'OBJ-003',
    likelihood: 3,
    impact: 3,
    signal: {
      fr: 'Commandes de bureaux en baisse trois mois de suite',
      en: 'Desk orders down three months in a row',
    },
    response: { fr: 'Offre de location et de reprise', en: 'Rental and take-back offer' },
    owner: rep(2),
    status: 'todo',
    review: on(9, 27),
  },
  {
    kind: 'opportunity',
    description: {
      fr: 'Deux régions lancent un achat groupé pour leurs lycées',
      en: 'Two regions launch a joint purchase for their schools',
    },
    objective: 'OBJ-001',
    likelihood: 2,
    impact: 5,
    signal: { fr: 'Avis de marché publié', en: 'Tender notice published' },
    response: {
      fr: 'Référencer la gamme reconditionnée avant l’été',
      en: 'List the refurbished range before the summer',
    },
    owner: director,
    status: 'doing',
    chance: 0.25,
    amount: 180_000,
    review: on(7, 27),
  },
]);

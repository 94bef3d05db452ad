import { director, marketing, on, service } from '../cells';
import { numbered, type DemoSource } from '../row';

/** What the teams work with. */
export const TOOLS: readonly DemoSource[] = numbered('OUT', [
  {
    tool: 'CRM',
    type: 'crm',
    usage: {
      fr: 'Contacts, devis, relances et motifs de refus',
      en: 'Contacts, quotes, chasing and reasons for refusal',
    },
    users: 16,
    unit_cost: 50,
    shared_with: { fr: 'Marketing, service client', en: 'Marketing, customer service' },
    owner: director,
    status: 'done',
    account: '6135',
    budget_line: 'BUD-005',
  },
  {
    tool: { fr: 'Envoi de courriels automatisés', en: 'Automated email' },
    type: 'automation',
    usage: {
      fr: 'Relance des devis en ligne et lettre mensuelle',
      en: 'Chasing of online quotes and monthly letter',
    },
    users: 3,
    unit_cost: 45,
    shared_with: { fr: 'Commerciaux', en: 'Reps' },
    owner: marketing,
    due: on(4, 1),
    status: 'doing',
  },
  {
    tool: { fr: 'Mesure d’audience du site', en: 'Site analytics' },
    type: 'tracking',
    usage: { fr: 'Visites, devis commencés, commandes', en: 'Visits, quotes started, orders' },
    users: 4,
    unit_cost: 0,
    shared_with: { fr: 'Direction commerciale', en: 'Sales management' },
    owner: marketing,
    status: 'done',
  },
  {
    tool: { fr: 'Enquête de satisfaction', en: 'Satisfaction survey' },
    type: 'data',
    usage: {
      fr: 'Cinq questions, trente jours après la livraison',
      en: 'Five questions, thirty days after delivery',
    },
    users: 2,
    unit_cost: 20,
    shared_with: { fr: 'Commerciaux, production', en: 'Reps, production' },
    owner: service,
    due: on(2, 1),
    status: 'done',
  },
]);

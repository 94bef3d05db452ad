import { director, marketing, on } from '../../cells';
import { PERSONA_NAMES } from '../../buyers';
import { CHANNEL_NAMES, PRODUCT_NAMES } from '../../offer';
import type { Job } from './job';

/** The large projects. */
export const PROJECTS: readonly Job[] = [
  {
    from: [1, 5],
    to: [3, 20],
    course: 'steady',
    row: {
      action: {
        fr: 'Refondre l’offre de bureaux en trois gammes lisibles',
        en: 'Recast the desk offer into three clear ranges',
      },
      stream: 'sales',
      objective: 'OBJ-001',
      owner: director,
      priority: 'p1',
      type: 'major',
      strategy: 'expansion',
      product: PRODUCT_NAMES.desks,
      theme: 'offer',
      how: {
        fr: 'Étudier les ventes par référence, supprimer un tiers des variantes, refaire le catalogue.',
        en: 'Study sales by item, drop a third of the variants, remake the catalogue.',
      },
      resources: {
        fr: 'Deux ateliers d’une journée avec la production',
        en: 'Two one-day workshops with production',
      },
      contributors: { fr: 'Production, marketing', en: 'Production and marketing' },
      impact: 5,
      effort: 4,
      expected_result: { fr: 'Devis faits deux fois plus vite', en: 'Quotes made twice as fast' },
      next_check: on(2, 15),
    },
  },
  {
    from: [3, 23],
    to: [4, 30],
    course: 'steady',
    row: {
      action: {
        fr: 'Fixer la nouvelle grille de remises par volume',
        en: 'Set the new volume discount grid',
      },
      stream: 'sales',
      objective: 'OBJ-001',
      owner: director,
      priority: 'p1',
      type: 'major',
      theme: 'pricing',
      predecessor: 'ACT-001',
      how: { fr: 'Trois paliers, une validation au-delà de 15 %.', en: 'Three tiers, approval above 15%.' },
      contributors: { fr: 'Finance', en: 'Finance' },
      impact: 5,
      effort: 3,
      expected_result: { fr: 'Un point de marge retrouvé', en: 'One point of margin restored' },
    },
  },
  {
    from: [2, 10],
    to: [6, 15],
    course: 'blocked',
    row: {
      action: {
        fr: 'Ouvrir un configurateur en ligne pour les petites commandes',
        en: 'Open an online configurator for small orders',
      },
      stream: 'cross',
      objective: 'OBJ-011',
      owner: marketing,
      priority: 'p2',
      type: 'major',
      strategy: 'expansion',
      persona: PERSONA_NAMES.freelancer,
      channel: CHANNEL_NAMES.online,
      theme: 'digital',
      cross: true,
      how: {
        fr: 'Partir des vingt références les plus vendues.',
        en: 'Start from the twenty best-selling items.',
      },
      resources: { fr: 'Une agence, 40 jours', en: 'An agency, 40 days' },
      obstacle: {
        fr: 'Les plans 3D de six références manquent.',
        en: 'The 3D drawings of six items are missing.',
      },
      impact: 4,
      effort: 5,
      expected_result: { fr: '15 % des ventes en ligne', en: '15% of sales online' },
    },
  },
  {
    from: [5, 2],
    to: [8, 31],
    course: 'slow',
    row: {
      action: { fr: 'Recruter un commercial pour le Grand Ouest', en: 'Hire a rep for the West' },
      stream: 'sales',
      objective: 'OBJ-008',
      owner: director,
      priority: 'p2',
      type: 'major',
      strategy: 'conquest',
      theme: 'acquisition',
      how: {
        fr: 'Annonce, cooptation, trois entretiens, une journée sur le terrain.',
        en: 'Advertisement, referrals, three interviews, a day in the field.',
      },
      impact: 4,
      effort: 3,
      expected_result: {
        fr: 'Huit nouveaux clients la première année',
        en: 'Eight new customers in the first year',
      },
    },
  },
];

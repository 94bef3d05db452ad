import { director, marketing, rep, service } from '../../cells';
import { PERSONA_NAMES, SEGMENT_NAMES } from '../../buyers';
import { CHANNEL_NAMES, PRODUCT_NAMES, TEAM_NAMES } from '../../offer';
import type { Job } from './job';

/** What makes the company known, and what keeps its customers. */
export const CAMPAIGNS: readonly Job[] = [
  {
    from: [2, 1],
    to: [5, 31],
    course: 'steady',
    row: {
      action: {
        fr: 'Mener une campagne LinkedIn auprès des responsables immobiliers',
        en: 'Run a LinkedIn campaign for facility managers',
      },
      stream: 'marketing',
      objective: 'OBJ-008',
      owner: marketing,
      priority: 'p2',
      type: 'recurring',
      strategy: 'conquest',
      tactic: 'advertising',
      persona: PERSONA_NAMES.manager,
      segment: SEGMENT_NAMES.smes,
      channel: CHANNEL_NAMES.online,
      theme: 'acquisition',
      resources: { fr: 'Ligne de budget BUD-001', en: 'Budget line BUD-001' },
      impact: 3,
      effort: 2,
      expected_result: { fr: '300 prospects, 18 clients', en: '300 leads, 18 customers' },
    },
  },
  {
    from: [4, 6],
    to: [5, 22],
    course: 'steady',
    row: {
      action: {
        fr: 'Former les commerciaux à la vente de projets acoustiques',
        en: 'Train the reps to sell acoustic projects',
      },
      stream: 'sales',
      objective: 'OBJ-010',
      owner: director,
      priority: 'p2',
      type: 'milestone',
      strategy: 'expansion',
      product: PRODUCT_NAMES.acoustics,
      theme: 'training',
      resources: { fr: 'Un formateur, deux jours par équipe', en: 'A trainer, two days per team' },
      impact: 4,
      effort: 2,
      expected_result: {
        fr: 'Une proposition acoustique dans chaque grand devis',
        en: 'An acoustic proposal in each large quote',
      },
    },
  },
  {
    from: [1, 15],
    to: [12, 15],
    course: 'steady',
    row: {
      action: {
        fr: 'Appeler chaque client 30 jours après la livraison',
        en: 'Call each customer 30 days after delivery',
      },
      stream: 'service',
      objective: 'OBJ-001',
      owner: service,
      priority: 'p3',
      type: 'recurring',
      strategy: 'retention',
      theme: 'retention',
      how: {
        fr: 'Cinq questions, note sur 10, alerte au commercial sous 7.',
        en: 'Five questions, a score out of 10, the rep alerted under 7.',
      },
      impact: 3,
      effort: 1,
      expected_result: { fr: 'Note moyenne de 8,5', en: 'Average score of 8.5' },
    },
  },
  {
    from: [8, 3],
    to: [9, 25],
    course: 'steady',
    row: {
      action: {
        fr: 'Tenir un stand au salon professionnel de Lyon',
        en: 'Hold a stand at the Lyon trade fair',
      },
      stream: 'marketing',
      objective: 'OBJ-008',
      owner: marketing,
      priority: 'p2',
      type: 'milestone',
      strategy: 'conquest',
      tactic: 'direct',
      theme: 'acquisition',
      resources: {
        fr: 'Stand de 30 m², trois commerciaux par jour',
        en: 'A 30 m² stand, three reps a day',
      },
      impact: 4,
      effort: 4,
      expected_result: { fr: '120 contacts qualifiés', en: '120 qualified contacts' },
    },
  },
  {
    from: [6, 20],
    to: [9, 15],
    course: 'steady',
    row: {
      action: {
        fr: 'Équiper dix revendeurs d’un espace de démonstration',
        en: 'Fit out a demonstration area at ten resellers',
      },
      stream: 'sales',
      objective: 'OBJ-003',
      owner: rep(2),
      priority: 'p3',
      type: 'major',
      strategy: 'penetration',
      tactic: 'partnership',
      persona: PERSONA_NAMES.architect,
      channel: CHANNEL_NAMES.resellers,
      team: TEAM_NAMES.south,
      theme: 'offer',
      impact: 3,
      effort: 3,
      expected_result: {
        fr: '+20 % de ventes chez ces revendeurs',
        en: '+20% of sales at these resellers',
      },
    },
  },
];

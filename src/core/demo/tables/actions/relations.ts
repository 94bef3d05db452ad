import { marketing, rep, service } from '../../cells';
import { PERSONA_NAMES, SEGMENT_NAMES } from '../../buyers';
import { CHANNEL_NAMES } from '../../offer';
import type { Job } from './job';

/** What brings a kind of buyer and a way to sell together. */
export const RELATIONS: readonly Job[] = [
  {
    from: [4, 1],
    to: [6, 30],
    course: 'steady',
    row: {
      action: {
        fr: 'Ouvrir la prise de rendez-vous en ligne des showrooms',
        en: 'Open online booking for the showrooms',
      },
      stream: 'cross',
      objective: 'OBJ-014',
      owner: marketing,
      priority: 'p2',
      type: 'quick_win',
      strategy: 'retention',
      tactic: 'content',
      persona: PERSONA_NAMES.freelancer,
      segment: SEGMENT_NAMES.small,
      channel: CHANNEL_NAMES.showrooms,
      theme: 'digital',
      cross: true,
      impact: 4,
      effort: 2,
      expected_result: {
        fr: 'Deux visites sur trois sur rendez-vous',
        en: 'Two visits in three by appointment',
      },
    },
  },
  {
    from: [3, 2],
    to: [9, 30],
    course: 'steady',
    row: {
      action: {
        fr: 'Écrire une offre de mobilier reconditionné pour les marchés publics',
        en: 'Write a refurbished furniture offer for public tenders',
      },
      stream: 'sales',
      objective: 'OBJ-002',
      owner: rep(1),
      priority: 'p2',
      type: 'major',
      strategy: 'diversification',
      persona: PERSONA_NAMES.official,
      segment: SEGMENT_NAMES.public,
      channel: CHANNEL_NAMES.field,
      theme: 'offer',
      how: {
        fr: 'Un dossier type : garantie, traçabilité, prix par ligne.',
        en: 'A standard file: warranty, traceability, price by line.',
      },
      impact: 4,
      effort: 3,
      expected_result: { fr: 'Trois marchés gagnés', en: 'Three tenders won' },
    },
  },
  {
    from: [10, 5],
    to: [11, 20],
    course: 'steady',
    row: {
      action: {
        fr: 'Recevoir vingt architectes à l’atelier',
        en: 'Welcome twenty architects to the workshop',
      },
      stream: 'marketing',
      objective: 'OBJ-013',
      owner: marketing,
      priority: 'p3',
      type: 'milestone',
      strategy: 'penetration',
      tactic: 'partnership',
      persona: PERSONA_NAMES.architect,
      segment: SEGMENT_NAMES.smes,
      channel: CHANNEL_NAMES.resellers,
      theme: 'acquisition',
      impact: 3,
      effort: 3,
      expected_result: { fr: 'Six projets prescrits', en: 'Six projects recommended' },
    },
  },
  {
    from: [2, 2],
    to: [3, 31],
    course: 'steady',
    row: {
      action: {
        fr: 'Afficher le prix livré sur chaque fiche du site',
        en: 'Show the delivered price on every page of the site',
      },
      stream: 'service',
      objective: 'OBJ-011',
      owner: service,
      priority: 'p1',
      type: 'quick_win',
      strategy: 'conquest',
      persona: PERSONA_NAMES.freelancer,
      segment: SEGMENT_NAMES.small,
      channel: CHANNEL_NAMES.online,
      theme: 'personal',
      impact: 4,
      effort: 1,
      expected_result: { fr: 'Un panier abandonné sur deux en moins', en: 'Half as many dropped baskets' },
    },
  },
];

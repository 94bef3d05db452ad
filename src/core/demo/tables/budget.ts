import { PERSONA_NAMES } from '../buyers';
import { director, marketing, on, rep } from '../cells';
import { CHANNEL_NAMES } from '../offer';
import { numbered, type DemoSource } from '../row';

/** A planned expense: its amount is in euros, excl. tax. */
function even(category: string, account: string, amount: number, row: DemoSource): DemoSource {
  return { category, account, amount, phasing: 'even', nature: 'direct', status: 'approved', ...row };
}

function once(category: string, account: string, amount: number, row: DemoSource): DemoSource {
  return { ...even(category, account, amount, row), phasing: 'once' };
}

/** What wins customers. */
const ACQUISITION: readonly DemoSource[] = [
  even('media', '6231', 18_000, {
    description: { fr: 'Campagne LinkedIn et mots-clés', en: 'LinkedIn campaign and keywords' },
    action: 'ACT-007',
    persona: PERSONA_NAMES.manager,
    objective: 'OBJ-008',
    strategy: 'conquest',
    tactic: 'advertising',
    channel: CHANNEL_NAMES.online,
    cost_center: 'MKT',
    supplier: { fr: 'Agence Pixélia', en: 'Agence Pixélia' },
    in_cac: true,
    expected_roi: 1.5,
    owner: marketing,
  }),
  once('event', '6233', 14_500, {
    description: { fr: 'Stand au salon de Lyon', en: 'Stand at the Lyon fair' },
    month: on(9, 1),
    action: 'ACT-010',
    objective: 'OBJ-008',
    strategy: 'conquest',
    tactic: 'direct',
    channel: CHANNEL_NAMES.field,
    cost_center: 'MKT',
    supplier: { fr: 'Salons du Rhône', en: 'Salons du Rhône' },
    in_cac: true,
    expected_roi: 0.8,
    owner: marketing,
  }),
  once('promotion', '6236', 6200, {
    description: { fr: 'Nouveau catalogue des trois gammes', en: 'New catalogue of the three ranges' },
    month: on(3, 1),
    action: 'ACT-001',
    objective: 'OBJ-001',
    cost_center: 'MKT',
    supplier: { fr: 'Imprimerie des Quais', en: 'Imprimerie des Quais' },
    in_cac: true,
    owner: marketing,
  }),
  even('travel', '6251', 21_600, {
    description: { fr: 'Déplacements des commerciaux', en: 'Travel of the reps' },
    action: 'ACT-006',
    strategy: 'retention',
    cost_center: 'COM',
    channel: CHANNEL_NAMES.field,
    in_cac: true,
    owner: director,
  }),
];

/** What the teams work with. */
const MEANS: readonly DemoSource[] = [
  even('tool', '6135', 9600, {
    description: { fr: 'Licences CRM, 16 utilisateurs', en: 'CRM licences, 16 users' },
    nature: 'indirect',
    cost_center: 'COM',
    supplier: { fr: 'Éditeur du CRM', en: 'CRM vendor' },
    in_cac: true,
    owner: director,
  }),
  once('training', '6228', 7800, {
    description: {
      fr: 'Formation à la vente de projets acoustiques',
      en: 'Training in selling acoustic projects',
    },
    month: on(5, 1),
    nature: 'indirect',
    action: 'ACT-008',
    strategy: 'expansion',
    objective: 'OBJ-010',
    cost_center: 'RH',
    supplier: { fr: 'Institut Négocia-Sud', en: 'Institut Négocia-Sud' },
    in_cac: false,
    owner: director,
  }),
  even('provider', '6226', 24_000, {
    description: { fr: 'Agence du configurateur en ligne', en: 'Agency for the online configurator' },
    action: 'ACT-003',
    strategy: 'expansion',
    persona: PERSONA_NAMES.freelancer,
    objective: 'OBJ-011',
    channel: CHANNEL_NAMES.online,
    cost_center: 'MKT',
    supplier: { fr: 'Studio Kaléos', en: 'Studio Kaléos' },
    in_cac: false,
    owner: marketing,
  }),
  once('promotion', '6232', 12_000, {
    description: {
      fr: 'Mobilier de démonstration pour dix revendeurs',
      en: 'Demonstration furniture for ten resellers',
    },
    month: on(7, 1),
    action: 'ACT-011',
    strategy: 'penetration',
    objective: 'OBJ-003',
    channel: CHANNEL_NAMES.resellers,
    cost_center: 'COM',
    in_cac: true,
    owner: rep(2),
  }),
];

/** What is planned to be spent. */
export const BUDGET: readonly DemoSource[] = numbered('BUD', [...ACQUISITION, ...MEANS]);

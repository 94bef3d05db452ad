import { rep } from '../../cells';
import { PERSONA_NAMES } from '../../buyers';
import { CHANNEL_NAMES, TEAM_NAMES } from '../../offer';
import type { Job } from './job';

/** What can be done at once. */
export const QUICK_WINS: readonly Job[] = [
  {
    from: [1, 10],
    to: [2, 28],
    course: 'slow',
    row: {
      action: {
        fr: 'Relancer tous les devis de plus de 30 jours',
        en: 'Chase every quote older than 30 days',
      },
      stream: 'sales',
      objective: 'OBJ-002',
      owner: rep(3),
      priority: 'p1',
      type: 'quick_win',
      strategy: 'conquest',
      tactic: 'prospecting',
      persona: PERSONA_NAMES.manager,
      channel: CHANNEL_NAMES.field,
      rep: rep(3),
      team: TEAM_NAMES.north,
      theme: 'acquisition',
      how: {
        fr: 'Dix appels par jour, motif de refus noté dans le CRM.',
        en: 'Ten calls a day, reason for refusal noted in the CRM.',
      },
      impact: 5,
      effort: 2,
      expected_result: { fr: '25 devis signés', en: '25 quotes signed' },
      obstacle: {
        fr: 'Un devis sur trois n’a pas de contact à jour.',
        en: 'One quote in three has no up-to-date contact.',
      },
    },
  },
  {
    from: [3, 5],
    to: [5, 29],
    course: 'slow',
    row: {
      action: {
        fr: 'Visiter les 40 clients sans commande depuis un an',
        en: 'Visit the 40 customers with no order for a year',
      },
      stream: 'sales',
      objective: 'OBJ-012',
      owner: rep(4),
      priority: 'p2',
      type: 'quick_win',
      strategy: 'retention',
      tactic: 'direct',
      persona: PERSONA_NAMES.manager,
      channel: CHANNEL_NAMES.field,
      rep: rep(4),
      team: TEAM_NAMES.south,
      theme: 'retention',
      how: { fr: 'Un bilan d’usage offert à chaque visite.', en: 'A free usage review at each visit.' },
      impact: 4,
      effort: 2,
      expected_result: { fr: 'Dix clients réactivés', en: 'Ten customers reactivated' },
    },
  },
];

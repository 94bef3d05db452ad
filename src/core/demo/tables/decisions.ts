import { director, marketing } from '../cells';
import { reviewDay, type DemoContext } from '../context';
import { CHANNEL_NAMES } from '../offer';
import { numbered, type DemoSource } from '../row';

interface Decided {
  /** Fiscal month of the review that decided. */
  readonly month: number;
  readonly row: DemoSource;
}

const DECIDED: readonly Decided[] = [
  {
    month: 2,
    row: {
      kind: 'drift',
      objective: 'OBJ-008',
      finding: { fr: 'Sept nouveaux clients au lieu de onze.', en: 'Seven new customers instead of eleven.' },
      cause: { fr: 'Trop peu de premiers rendez-vous.', en: 'Too few first meetings.' },
      lever: { fr: 'Relance des devis', en: 'Chasing quotes' },
      decision: {
        fr: 'Réserver deux demi-journées par semaine à la prospection.',
        en: 'Keep two half-days a week for prospecting.',
      },
      adjustment: 'actions',
      before: { fr: 'Une demi-journée', en: 'One half-day' },
      after: { fr: 'Deux demi-journées', en: 'Two half-days' },
      decider: director,
    },
  },
  {
    month: 4,
    row: {
      kind: 'strong',
      objective: 'OBJ-001',
      finding: {
        fr: 'Un grand devis sur deux contient de l’acoustique.',
        en: 'One large quote in two contains acoustics.',
      },
      cause: { fr: 'Argumentaire prêt, prix affichés.', en: 'Ready sales pitch, list prices.' },
      lever: { fr: 'Formation', en: 'Training' },
      decision: {
        fr: 'Avancer la formation de la seconde équipe.',
        en: 'Bring the second team’s training forward.',
      },
      adjustment: 'actions',
      before: { fr: 'Mois 6', en: 'Month 6' },
      after: { fr: 'Mois 5', en: 'Month 5' },
      decider: director,
    },
  },
  {
    month: 6,
    row: {
      kind: 'drift',
      objective: 'OBJ-011',
      finding: { fr: 'Le configurateur n’est pas ouvert.', en: 'The configurator is not open.' },
      cause: { fr: 'Plans 3D manquants.', en: 'Missing 3D drawings.' },
      lever: { fr: 'Agence', en: 'Agency' },
      decision: {
        fr: 'Ouvrir avec quatorze références, compléter ensuite.',
        en: 'Open with fourteen items, add the rest later.',
      },
      adjustment: 'channel_mix',
      before: { fr: 'Vingt références', en: 'Twenty items' },
      after: { fr: 'Quatorze références', en: 'Fourteen items' },
      decider: marketing,
      channel: CHANNEL_NAMES.online,
    },
  },
];

/** Adjustments decided in the year, at the reviews that are past. */
export function decisions(context: DemoContext): readonly DemoSource[] {
  const dated = DECIDED.map(({ month, row }) => ({ ...row, date: reviewDay(context, month) }));
  return numbered(
    'DEC',
    dated.filter(({ date }) => date < context.ref),
  );
}

import { planDay, type DemoContext } from '../context';
import { CHANNELS } from '../offer';
import { numbered, type DemoSource } from '../row';

/** Adjustments decided in the year, those whose day is past. */
export function decisions(context: DemoContext): readonly DemoSource[] {
  const { director, marketing } = context.staff;
  const rows = [
    {
      date: planDay(context, 2, 27),
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
    {
      date: planDay(context, 4, 27),
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
    {
      date: planDay(context, 6, 27),
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
      channel: CHANNELS[2]?.name ?? '',
    },
  ];
  return numbered(
    'DEC',
    rows.filter(({ date }) => date <= context.ref),
  );
}

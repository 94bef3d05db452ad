import { addMonths } from '../../calendar/month';
import { numbered, type DemoSource } from '../row';

/** Months of the year after which the first request has its answer. */
const DECIDED_AFTER = 2;

/** What is asked of those who decide, with its return. */
export const REQUESTS: readonly DemoSource[] = numbered('DEM', [
  {
    request: { fr: 'Recruter un commercial pour le Grand Ouest', en: 'Hire a rep for the West' },
    type: 'hire',
    objective: 'OBJ-008',
    amount: 62_000,
    gain: 240_000,
    margin: 0.34,
    argument: {
      fr: 'Deux régions ne sont visitées par personne. La marge attendue rembourse le poste en moins d’un an.',
      en: 'Nobody visits two regions. The expected margin pays the position back in under a year.',
    },
    decider: { fr: 'Direction générale', en: 'General management' },
    decision: ({ ref, fiscalStart }) => (ref < addMonths(fiscalStart, DECIDED_AFTER) ? 'pending' : 'granted'),
    alternatives: { fr: 'Un agent commercial payé à la commission', en: 'An agent paid on commission' },
  },
  {
    request: { fr: 'Doubler le budget du configurateur', en: 'Double the configurator’s budget' },
    type: 'budget',
    objective: 'OBJ-011',
    amount: 24_000,
    gain: 110_000,
    margin: 0.33,
    argument: {
      fr: 'Les six références sans plan 3D font un quart des ventes en ligne.',
      en: 'The six items without 3D drawings make a quarter of online sales.',
    },
    decider: { fr: 'Direction générale', en: 'General management' },
    decision: 'pending',
    alternatives: { fr: 'Ouvrir avec quatorze références', en: 'Open with fourteen items' },
  },
]);

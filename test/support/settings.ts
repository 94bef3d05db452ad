import { day } from '../../src/core/calendar/day';
import { chooseTabs } from '../../src/core/plan/choose-tabs';
import type { PlanSettings } from '../../src/core/plan/settings';

const people = (...names: string[]) => names.map((name) => ({ name, amount: null, team: null }));

/** A plan of three reps, two products and two channels, in French unless told otherwise. */
export function settings(changes: Partial<PlanSettings> = {}): PlanSettings {
  return {
    planId: 'plan-test',
    number: 1,
    language: 'fr',
    style: 'smart',
    mixed: [],
    company: 'Atelier Lumière',
    currency: 'EUR',
    fiscalStart: day(2027, 1, 1),
    today: day(2027, 3, 15),
    lastYear: 240_000_000,
    growth: 0.1,
    stretch: 0.15,
    statement: 'Porter le CA HT de 2 400 000 € à 2 640 000 € avant le 31 décembre 2027',
    axes: ['rep', 'product', 'channel'],
    mode: 'simple',
    members: {
      rep: people('Anne Roux', 'Luc Petit', 'Zoé Martin'),
      product: people('Lampes', 'Abat-jour'),
      channel: people('Boutique', 'Site'),
    },
    sharing: 'equal',
    tabs: chooseTabs('smart', 'essential'),
    demo: false,
    ...changes,
  };
}

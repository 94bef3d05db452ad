import { SEGMENT_NAMES } from '../buyers';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES } from '../offer';
import { numbered, type DemoSource } from '../row';

/** Levers, with what they cost and what they should bring. */
export const TACTICS: readonly DemoSource[] = numbered('TAC', [
  {
    strategy: 'conquest',
    tactic: 'prospecting',
    medium: 'phone',
    segment: SEGMENT_NAMES.smes,
    channel: CHANNEL_NAMES.field,
    volume: 1800,
    unit_cost: 9,
    gain: 96_000,
    frequency: 'day',
    metric: METRICS.conversion,
    resources: { fr: 'Une demi-journée par commercial et par semaine', en: 'Half a day per rep and week' },
  },
  {
    strategy: 'conquest',
    tactic: 'advertising',
    medium: 'online',
    segment: SEGMENT_NAMES.smes,
    channel: CHANNEL_NAMES.online,
    volume: 300,
    unit_cost: 60,
    gain: 84_000,
    frequency: 'month',
    metric: METRICS.new_customers,
  },
  {
    strategy: 'conquest',
    tactic: 'direct',
    medium: 'fair',
    segment: SEGMENT_NAMES.smes,
    channel: CHANNEL_NAMES.field,
    volume: 1,
    unit_cost: 14_500,
    gain: 70_000,
    frequency: 'quarter',
    metric: METRICS.new_customers,
  },
  {
    strategy: 'retention',
    tactic: 'content',
    medium: 'email',
    segment: SEGMENT_NAMES.small,
    channel: CHANNEL_NAMES.online,
    volume: 12,
    unit_cost: 350,
    gain: 26_000,
    frequency: 'month',
    metric: METRICS.orders,
  },
]);

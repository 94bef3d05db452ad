import { addMonths, endOfMonth, monthSequence } from '../../calendar/month';
import { BUYERS } from '../buyers';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES, CHANNELS } from '../offer';
import { numbered, type DemoRow, type DemoSource } from '../row';
import type { ChannelKey } from '../targets';
import { CONVERSIONS } from './channels';

/** Months of the year begun at the reference day. */
function monthsBegun({ fiscalStart, ref }: DemoContext): readonly number[] {
  return monthSequence(fiscalStart, 12).filter((start) => start <= ref);
}

function rowsOf(context: DemoContext, metric: keyof typeof METRICS, month: number): readonly DemoRow[] {
  const label = METRICS[metric][context.language];
  const next = addMonths(month, 1);
  return context.followed.filter(
    ({ metric: own, date }) => own === label && Number(date) >= month && Number(date) < next,
  );
}

/** A mark out of ten that moves a little from month to month. */
function mark(level: number, month: number, rank: number): number {
  return Math.round((level + ((month + rank) % 5) / 10) * 10) / 10;
}

const LEVERS = [
  { fr: 'Inviter au showroom', en: 'Invite to the showroom' },
  { fr: 'Relancer sous dix jours', en: 'Chase within ten days' },
  { fr: 'Envoyer des échantillons', en: 'Send samples' },
  { fr: 'Afficher le prix total', en: 'Show the total price' },
] as const;

/** Leads of the month, shared among the buyers; never fewer than those won. */
function personaMonth(context: DemoContext, month: number): readonly DemoSource[] {
  const [rate] = rowsOf(context, 'conversion', month);
  const won = rowsOf(context, 'new_customers', month);
  const isOver = endOfMonth(month) <= context.ref;
  return BUYERS.map(({ persona, leads }, rank) => {
    const gained = won.filter((row) => row['persona'] === persona[context.language]).length;
    const counted = Math.max(gained, Math.round(Number(rate?.['den'] ?? 0) * leads));
    const typed = { leads: counted, satisfaction: mark(7.5, month, rank), lever: LEVERS[rank] ?? '' };
    return { month, persona, ...(isOver ? typed : {}) };
  });
}

/** What people note of each persona, month by month. */
export function personaTracking(context: DemoContext): readonly DemoSource[] {
  return numbered(
    'SPE',
    monthsBegun(context).flatMap((month) => personaMonth(context, month)),
  );
}

/** Months are not alike: a tenth more or less. */
function swing(month: number, rank: number): number {
  return 1 + (((month + 3 * rank) % 7) - 3) / 30;
}

const KEYS: readonly ChannelKey[] = ['field', 'resellers', 'online', 'showrooms'];

function channelMonth(context: DemoContext, month: number): readonly DemoSource[] {
  const orders = rowsOf(context, 'orders', month);
  const isOver = endOfMonth(month) <= context.ref;
  return CHANNELS.map(({ name }, rank) => {
    const key = KEYS.find((candidate) => CHANNEL_NAMES[candidate] === name) ?? 'field';
    const taken = orders.filter((row) => row['channel'] === name[context.language]);
    const sum = taken.reduce((all, row) => all + Number(row['value'] ?? 0), 0);
    const typed = {
      contacts: Math.round((sum / CONVERSIONS[key]) * swing(month, rank)),
      satisfaction: mark(7.6, month, rank),
    };
    return { month, channel: name, ...(isOver ? typed : {}) };
  });
}

/** What people note of each channel, month by month. */
export function channelTracking(context: DemoContext): readonly DemoSource[] {
  return numbered(
    'SCA',
    monthsBegun(context).flatMap((month) => channelMonth(context, month)),
  );
}

interface Path {
  readonly from: ChannelKey;
  readonly to: ChannelKey;
  readonly journeys: number;
  readonly orders: number;
  readonly basket: number;
  readonly note?: DemoSource;
}

/** Journeys of a month of average season. */
const PATHS: readonly Path[] = [
  { from: 'online', to: 'online', journeys: 820, orders: 11, basket: 2100 },
  {
    from: 'online',
    to: 'field',
    journeys: 64,
    orders: 9,
    basket: 7400,
    note: {
      friction: { fr: 'Le devis en ligne est perdu à l’appel.', en: 'The online quote is lost at the call.' },
      action: 'ACT-003',
    },
  },
  { from: 'online', to: 'showrooms', journeys: 48, orders: 6, basket: 3900, note: { action: 'ACT-012' } },
  { from: 'showrooms', to: 'online', journeys: 22, orders: 4, basket: 2600 },
  { from: 'field', to: 'resellers', journeys: 15, orders: 5, basket: 4200 },
  { from: 'field', to: 'field', journeys: 130, orders: 31, basket: 6800 },
];

/** Last months counted. */
const COUNTED = 3;

function pathRow(
  { from, to, journeys, orders, basket, note }: Path,
  month: number,
  rank: number,
): DemoSource {
  const share = 1 + (rank % 3) / 10;
  const ordered = Math.round(orders * share);
  return {
    month,
    from: CHANNEL_NAMES[from],
    to: CHANNEL_NAMES[to],
    journeys: Math.round(journeys * share),
    orders: ordered,
    revenue: ordered * basket,
    ...note,
  };
}

/** Journeys from one channel to another over the last months that are over. */
export function crossChannel(context: DemoContext): readonly DemoSource[] {
  const over = monthsBegun(context).filter((month) => endOfMonth(month) <= context.ref);
  return numbered(
    'CRO',
    over.slice(-COUNTED).flatMap((month, rank) => PATHS.map((path) => pathRow(path, month, rank))),
  );
}

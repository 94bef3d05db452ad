import * as fc from 'fast-check';
import { isoDay } from '../../../src/core/calendar/iso';
import { day, parts } from '../../../src/core/calendar/day';
import type { Minor } from '../../../src/core/money';

/** A row of an export as programs and people leave it, and what it must end as. */
export interface MessyRow {
  readonly cells: readonly string[];
  readonly outcome: string;
  /** Whole amount; null where none can be read. */
  readonly amount: Minor | null;
}

export const HEADERS = [
  'N° facture',
  'Ligne',
  'Date facture',
  'Vendeur',
  'Client',
  'Article',
  'Canal',
  'Montant HT',
];
export const REPS = ['Aïcha Bœuf', 'Jean-Noël Lê', 'Zoé Müller'];
export const PRODUCTS = ['Étagère', 'Lampe à poser'];
export const CHANNELS = ['Boutique', 'Site web'];

const FIRST_DAY = day(2027, 1, 4);

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/gu, separator);

const whole = (cents: Minor): string => String(Math.trunc(Math.abs(cents) / 100));
const rest = (cents: Minor): string => String(Math.abs(cents) % 100).padStart(2, '0');
const signed = (cents: Minor, text: string): string => (cents < 0 ? `-${text}` : text);

/** Ways amounts are written; each is read back in one way. */
const AMOUNTS: readonly ((cents: Minor) => string)[] = [
  (cents) => signed(cents, `${whole(cents)},${rest(cents)}`),
  (cents) => signed(cents, `${grouped(whole(cents), '\u202f')},${rest(cents)} €`),
  (cents) => signed(cents, `${grouped(whole(cents), '.')},${rest(cents)}`),
  (cents) => `EUR ${signed(cents, `${whole(cents)}.${rest(cents)}`)}`,
  (cents) => (cents < 0 ? `(${whole(cents)},${rest(cents)} €)` : `  ${whole(cents)},${rest(cents)}`),
];

const MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

const padded = (value: number): string => String(value).padStart(2, '0');

const DATES: readonly ((serial: number) => string)[] = [
  (serial) => isoDay(serial),
  (serial) => isoDay(serial).replace(/^(\d+)-(\d+)-(\d+)$/u, '$3/$2/$1'),
  (serial) => {
    const { year, month, date } = parts(serial);
    return `${padded(date)}.${padded(month)}.${String(year).slice(2)}`;
  },
  (serial) => {
    const { year, month, date } = parts(serial);
    return `${date === 1 ? '1er' : date} ${MONTHS[month - 1]} ${year}`;
  },
];

const NAMES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `  ${name.toLowerCase()} `,
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll(' ', '\u00a0'),
];

interface Sale {
  readonly day: number;
  readonly rep: number;
  readonly product: number;
  readonly channel: number;
  readonly cents: Minor;
}

const sale: fc.Arbitrary<Sale> = fc.record({
  day: fc.nat(300),
  rep: fc.nat(REPS.length - 1),
  product: fc.nat(PRODUCTS.length - 1),
  channel: fc.nat(CHANNELS.length - 1),
  cents: fc.integer({ min: -500_000, max: 5_000_000 }),
});

const look = fc.record({ date: fc.nat(99), amount: fc.nat(99), name: fc.nat(99) });
type Look = typeof look extends fc.Arbitrary<infer L> ? L : never;

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('Nothing to pick from');
  return found;
};

function saleCells(document: string, { day: after, rep, product, channel, cents }: Sale, style: Look) {
  const named = (name: string) => pick(NAMES, style.name)(name);
  return [
    document,
    '1',
    pick(DATES, style.date)(FIRST_DAY + after),
    named(pick(REPS, rep)),
    'Maison Durand',
    named(pick(PRODUCTS, product)),
    named(pick(CHANNELS, channel)),
    pick(AMOUNTS, style.amount)(cents),
  ];
}

const without = (cells: readonly string[], changes: Readonly<Record<number, string>>): readonly string[] =>
  cells.map((cell, column) => changes[column] ?? cell);

const DATE = 2;
const AMOUNT = 7;
const BLANK = HEADERS.map(() => '');

/** Rows that are no sale, made beside one. */
const NOISE: readonly ((cells: readonly string[], cents: Minor) => MessyRow)[] = [
  () => ({ cells: BLANK, outcome: 'blank', amount: null }),
  () => ({ cells: BLANK.map(() => ' '), outcome: 'blank', amount: null }),
  () => ({ cells: HEADERS, outcome: 'header', amount: null }),
  () => ({ cells: without(BLANK, { 0: 'Édité le 05/10' }), outcome: 'title', amount: null }),
  () => ({
    cells: without(BLANK, { 3: 'Sous-total', [AMOUNT]: '1 234,50' }),
    outcome: 'total',
    amount: 123_450,
  }),
  (cells, amount) => ({ cells: without(cells, { [DATE]: '31/02/2027' }), outcome: 'no_such_day', amount }),
  (cells, amount) => ({ cells: without(cells, { [DATE]: 'T1 2027' }), outcome: 'not_a_day', amount }),
  (cells, amount) => ({ cells: without(cells, { 0: '' }), outcome: 'no_document', amount }),
  (cells) => ({ cells: without(cells, { [AMOUNT]: '#N/A' }), outcome: 'not_a_number', amount: null }),
  (cells) => ({ cells: without(cells, { [AMOUNT]: '12 34' }), outcome: 'not_a_number', amount: null }),
  (cells) => ({ cells: without(cells, { [AMOUNT]: '15 %' }), outcome: 'percent', amount: null }),
  (cells) => ({ cells: without(cells, { [AMOUNT]: '10,00 CHF' }), outcome: 'currency', amount: null }),
  (cells) => ({ cells: without(cells, { [AMOUNT]: '' }), outcome: 'no_amount', amount: null }),
];

const entry = fc.record({
  sale,
  look,
  again: fc.option(look, { freq: 4 }),
  noise: fc.array(fc.nat(NOISE.length - 1), { maxLength: 2 }),
});
type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never;

/** A sale, sometimes written twice in two ways, and what stands around it. */
function rowsOf({ sale: sold, look: style, again, noise }: Entry, index: number): readonly MessyRow[] {
  const document = `FA-${1000 + index}`;
  const cells = saleCells(document, sold, style);
  const first: MessyRow = { cells, outcome: 'accepted', amount: sold.cents };
  const twice = again && {
    cells: saleCells(document.toLowerCase(), sold, again),
    outcome: 'duplicate',
    amount: sold.cents,
  };
  return [first, ...(twice ? [twice] : []), ...noise.map((kind) => pick(NOISE, kind)(cells, sold.cents))];
}

const TOP: readonly MessyRow[] = [
  { cells: without(BLANK, { 0: 'Ventes 2027' }), outcome: 'title', amount: null },
  { cells: BLANK, outcome: 'blank', amount: null },
  { cells: HEADERS, outcome: 'header', amount: null },
];

/** An export of one sale at least, as French programs and people leave it. */
export const messyFile: fc.Arbitrary<readonly MessyRow[]> = fc
  .array(entry, { minLength: 1, maxLength: 25 })
  .map((entries) => [...TOP, ...entries.flatMap(rowsOf)]);

/** The same file each time, of some length. */
export function exampleFile(seed: number): readonly MessyRow[] {
  const [file = TOP] = fc.sample(
    fc.array(entry, { minLength: 20, maxLength: 25 }).map((entries) => [...TOP, ...entries.flatMap(rowsOf)]),
    { seed, numRuns: 1 },
  );
  return file;
}

/** The file as a text, its cells quoted where they must be. */
export function fileText(rows: readonly (readonly string[])[], separator = ';', end = '\r\n'): string {
  const quoted = (cell: string) =>
    /["\r\n]/u.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => cells.map(quoted).join(separator) + end).join('');
}

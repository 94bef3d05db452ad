import { toMinor, type Minor } from '../money';

/** What the simulator holds for its first year, as its cells show it. */
export interface CrmYear {
  readonly licences_1: number;
  readonly support: number;
  readonly storage: number;
  readonly connectors: number;
  readonly admin_fte: number;
  readonly admin_cost: number;
  readonly setup_days: number;
  readonly migration_days: number;
  readonly custom_days: number;
  readonly training_days: number;
  readonly day_rate: number;
  readonly change: number;
}

/** A cost of the first year, as the budget plans it. */
export interface CrmLine {
  readonly key: 'licences' | 'hosting' | 'support' | 'admin' | 'setup' | 'training' | 'change';
  /** Key of list `cost_category`, which gives the account. */
  readonly category: 'tool' | 'infra' | 'salary' | 'provider' | 'training';
  /** Running costs are spread over the year; the others are paid in its first month. */
  readonly phasing: 'even' | 'once';
  readonly amount: Minor;
}

type Cost = Omit<CrmLine, 'amount'> & { readonly cost: number };

/** Installing is a contractor's work; learning and accompanying are training. */
function costs(year: CrmYear): readonly Cost[] {
  const { licences_1: licences, day_rate: rate } = year;
  const setupDays = year.setup_days + year.migration_days + year.custom_days;
  return [
    { key: 'licences', category: 'tool', phasing: 'even', cost: licences },
    { key: 'hosting', category: 'tool', phasing: 'even', cost: year.storage + year.connectors },
    { key: 'support', category: 'infra', phasing: 'even', cost: licences * year.support },
    { key: 'admin', category: 'salary', phasing: 'even', cost: year.admin_fte * year.admin_cost },
    { key: 'setup', category: 'provider', phasing: 'once', cost: setupDays * rate },
    { key: 'training', category: 'training', phasing: 'once', cost: year.training_days * rate },
    { key: 'change', category: 'training', phasing: 'once', cost: year.change },
  ];
}

/** What the costs of the first year add up to, before any rounding. */
export function crmYearCost(year: CrmYear): number {
  return costs(year).reduce((sum, { cost }) => sum + cost, 0);
}

/**
 * The budget lines of the first year, those that cost nothing left out. Each amount is the rounded running total minus
 * the one before, and the first line takes what is still missing: they add up to the total, to the cent.
 * @param total cost of the year as the simulator shows it: what the costs add up to, but for its own rounding.
 */
export function crmLines(year: CrmYear, total: Minor): readonly CrmLine[] {
  let running = 0;
  const lines = costs(year).map(({ cost, ...line }) => {
    const before = toMinor(running);
    running += cost;
    return { ...line, amount: toMinor(running) - before };
  });
  const [first, ...others] = lines.filter(({ amount }) => amount !== 0);
  const missing = total - toMinor(running);
  return first ? [{ ...first, amount: first.amount + missing }, ...others] : [];
}

import type { Day } from '../calendar/day';
import { monthStart } from '../calendar/month';
import type { Language, Words } from '../schema/words';
import { saleRows } from './actual-rows';
import type { DemoContext } from './context';
import { historyOf } from './history';
import { fieldsOf, type DemoFields } from './fields';
import { followUpRows } from './follow-up';
import { lastYearOf, type LastYear } from './last-year';
import { COMPANY_NAMES } from './names';
import { CHANNELS, PRODUCTS, TEAMS } from './offer';
import { hire } from './people';
import { randomFrom } from './random';
import type { DemoRow } from './row';
import { sellTwoYears } from './sales';
import { writtenTables } from './tables';

/** A rep, a product or a channel, and what it sold last fiscal year in minor units. */
export interface DemoMember {
  readonly name: string;
  readonly team: string | null;
  readonly lastYear: number;
}

/** A company that does not exist, with everything a plan can hold. Amounts outside `tables` are minor units. */
export interface DemoCompany {
  readonly name: string;
  readonly currency: string;
  readonly teams: readonly string[];
  readonly reps: readonly DemoMember[];
  readonly products: readonly DemoMember[];
  readonly channels: readonly DemoMember[];
  readonly lastYear: LastYear;
  readonly growth: number;
  readonly stretch: number;
  /** Fields of the key-value tabs, by field key. */
  readonly fields: DemoFields;
  /** Rows by table key, then by column key. `actuals` holds last year and this one up to the reference day. */
  readonly tables: Readonly<Record<string, readonly DemoRow[]>>;
}

const GROWTH = 0.1;
const STRETCH = 0.15;

function members(
  items: readonly { readonly name: Words }[],
  sold: ReadonlyMap<string, number>,
  language: Language,
): readonly DemoMember[] {
  return items.map(({ name }) => ({
    name: name[language],
    team: null,
    lastYear: sold.get(name[language]) ?? 0,
  }));
}

/**
 * Makes the company of the demonstration: the same arguments always give the same one.
 * @param fiscalStart first day of the fiscal year of the plan; any day of its month will do.
 * @param ref day up to which things have happened.
 */
export function demoCompany(seed: number, fiscalStart: Day, ref: Day, language: Language): DemoCompany {
  const random = randomFrom(seed);
  const start = monthStart(fiscalStart);
  const name = random.pick(COMPANY_NAMES);
  const people = hire(random);
  const dates = { fiscalStart: start, ref, language, random };
  const sales = sellTwoYears({ ...dates, reps: people.reps });
  const lastYear = lastYearOf(sales, start, language);
  const followed = followUpRows(sales, dates);
  const history = historyOf(followed, start, language);
  const context: DemoContext = {
    ...people,
    ...dates,
    lastYear,
    history,
    followed,
    growth: GROWTH,
    stretch: STRETCH,
  };
  return {
    name,
    currency: 'EUR',
    teams: TEAMS.map((team) => team[language]),
    reps: people.reps.map((rep) => ({
      name: rep.name,
      team: rep.team[language],
      lastYear: lastYear.rep.get(rep.name) ?? 0,
    })),
    products: members(PRODUCTS, lastYear.product, language),
    channels: members(CHANNELS, lastYear.channel, language),
    lastYear,
    growth: GROWTH,
    stretch: STRETCH,
    fields: fieldsOf(context),
    tables: { ...writtenTables(context), actuals: [...saleRows(sales, language), ...followed] },
  };
}

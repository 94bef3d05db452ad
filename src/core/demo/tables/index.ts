import type { DemoContext } from '../context';
import { writeRow, type DemoRow, type DemoSource } from '../row';
import { actions } from './actions';
import { BUDGET } from './budget';
import { decisions } from './decisions';
import { KPIS } from './kpis';
import { MARKET } from './market';
import { objectives } from './objectives';
import { REQUESTS } from './requests';
import { reviews } from './reviews';
import { RISKS } from './risks';
import { SCENARIOS } from './scenarios';
import { SEGMENTS } from './segments';
import { spend } from './spend';
import { STAKES } from './stakes';
import { SWOT } from './swot';
import { TACTICS } from './tactics';
import { team } from './team';
import { TOOLS } from './tools';

function sources(context: DemoContext): Readonly<Record<string, readonly DemoSource[]>> {
  return {
    market: MARKET,
    swot: SWOT,
    stakes: STAKES,
    segments: SEGMENTS,
    objectives: objectives(context),
    kpis: KPIS,
    actions: actions(context),
    tactics: TACTICS,
    budget: BUDGET,
    spend: spend(context),
    team: team(context),
    tools: TOOLS,
    requests: REQUESTS,
    reviews: reviews(context),
    decisions: decisions(context),
    risks: RISKS,
    scenarios: SCENARIOS,
  };
}

/** The rows people would have typed, by table. */
export function writtenTables(context: DemoContext): Readonly<Record<string, readonly DemoRow[]>> {
  return Object.fromEntries(
    Object.entries(sources(context)).map(([table, rows]) => [
      table,
      rows.map((row) => writeRow(row, context)),
    ]),
  );
}

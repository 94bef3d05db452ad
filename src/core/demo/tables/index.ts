import type { DemoContext } from '../context';
import { inLanguage, type DemoRow, type DemoSource } from '../row';
import { actions } from './actions';
import { budget } from './budget';
import { decisions } from './decisions';
import { kpis } from './kpis';
import { market } from './market';
import { objectives } from './objectives';
import { requests } from './requests';
import { reviews } from './reviews';
import { risks } from './risks';
import { scenarios } from './scenarios';
import { segments } from './segments';
import { spend } from './spend';
import { stakes } from './stakes';
import { swot } from './swot';
import { tactics } from './tactics';
import { team } from './team';
import { tools } from './tools';

const TABLES: Readonly<Record<string, (context: DemoContext) => readonly DemoSource[]>> = {
  market,
  swot,
  stakes,
  segments,
  objectives,
  kpis,
  actions,
  tactics,
  budget,
  spend,
  team,
  tools,
  requests,
  reviews,
  decisions,
  risks,
  scenarios,
};

/** The rows people would have typed, by table. */
export function writtenTables(context: DemoContext): Readonly<Record<string, readonly DemoRow[]>> {
  return Object.fromEntries(
    Object.entries(TABLES).map(([table, rows]) => [table, inLanguage(rows(context), context.language)]),
  );
}

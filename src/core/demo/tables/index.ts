import type { DemoContext } from '../context';
import { writeRow, type DemoRow, type DemoSource } from '../row';
import { actions } from './actions';
import { BUDGET } from './budget';
import { channelAudit, channelStrategy, synergies } from './channels';
import { decisions } from './decisions';
import { journey } from './journey';
import { KPIS } from './kpis';
import { MARKET } from './market';
import { objectives } from './objectives';
import { personas } from './personas';
import { REQUESTS } from './requests';
import { reviews } from './reviews';
import { RISKS } from './risks';
import { SCENARIOS } from './scenarios';
import { SEGMENTS } from './segments';
import { spend } from './spend';
import { STAKES } from './stakes';
import { distribution, impacts, strategies } from './strategies';
import { SWOT } from './swot';
import { TACTICS } from './tactics';
import { team } from './team';
import { TOOLS } from './tools';
import { channelTracking, crossChannel, personaTracking } from './tracking';

function sources(context: DemoContext): Readonly<Record<string, readonly DemoSource[]>> {
  return {
    market: MARKET,
    swot: SWOT,
    stakes: STAKES,
    segments: SEGMENTS,
    personas: personas(context),
    journey: journey(),
    channel_audit: channelAudit(context),
    channel_strategy: channelStrategy(),
    synergies: synergies(),
    strategies: strategies(),
    distribution: distribution(),
    impacts: impacts(),
    objectives: objectives(context),
    kpis: KPIS,
    actions: actions(context),
    tactics: TACTICS,
    persona_tracking: personaTracking(context),
    channel_tracking: channelTracking(context),
    cross_channel: crossChannel(context),
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

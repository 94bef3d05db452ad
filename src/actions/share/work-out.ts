import type { SharingChoices } from '../../contract';
import { PlanError } from '../../core/errors';
import { printOf } from '../../core/plan/made/cell-print';
import type { ShareChoices } from '../../core/sharing/choices';
import type { SharingFacts } from '../../core/sharing/facts';
import { shareMetric, type SharedMetric } from '../../core/sharing/share-metric';
import { readActuals } from '../read/actual-rows';
import { sharingFacts } from './facts';
import { readSharing, type SharingTabs } from './read';
import { readChoices } from './read-choices';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A share worked out, before anything is written. */
export interface WorkedOut {
  readonly tabs: SharingTabs;
  readonly metric: string;
  readonly choices: ShareChoices;
  readonly facts: SharingFacts;
  readonly shared: SharedMetric;
  /** Print of what it was worked out from. */
  readonly print: string;
}

/** What stands in the rows of the metric and what would be written: when either differs, the preview no longer holds. */
function printFrom({ rows }: SharingFacts, { axes }: SharedMetric): string {
  const stands = rows.map((row) => Object.values(row).join('\t'));
  const comes = axes.flatMap(({ lines }) => lines.map(({ after, stretch }) => `${after}\t${stretch}`));
  return printOf([...stands, ...comes].join('\n')).toString(36);
}

/** Reads the plan and shares. @throws PlanError or Refused when the choices cannot be read, or nothing has a target. */
export function workOut(spreadsheet: Spreadsheet, planId: string, asked: SharingChoices): WorkedOut {
  const tabs = readSharing(spreadsheet, planId);
  const choices = readChoices(tabs, asked);
  const { metric } = asked;
  const facts = sharingFacts(tabs, readActuals(tabs).rows, metric);
  const shared = shareMetric(facts, choices);
  if (!shared) throw new PlanError('shareNoTarget', { value: metric });
  return { tabs, metric, choices, facts, shared, print: printFrom(facts, shared) };
}

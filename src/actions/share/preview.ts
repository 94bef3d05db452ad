import type { SharePreview, SharePreviewAxis, SharePreviewLine, SharingChoices } from '../../contract';
import { PlanError } from '../../core/errors';
import { fromMinor } from '../../core/money';
import { printOf } from '../../core/plan/made/cell-print';
import type { ShareChoices } from '../../core/sharing/choices';
import type { SharingFacts } from '../../core/sharing/facts';
import {
  shareMetric,
  type SharedAxis,
  type SharedLine,
  type SharedMetric,
} from '../../core/sharing/share-metric';
import { isTargetEdited } from '../../core/sharing/total-row';
import { userLanguage } from '../../sheets/workbook';
import { readActuals, sharingFacts } from './facts';
import { metricFacts } from './metric-facts';
import { readSharing, type SharingTabs } from './read';
import { readChoices } from './read-choices';
import { wordRefusal, wordWarning } from './word';

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

/** The rows of the metric as they stand: another amount, tick or row gives another print. */
function printFrom({ rows }: SharingFacts): string {
  const text = rows.map((row) => Object.values(row).join('\t')).join('\n');
  return printOf(text).toString(36);
}

/** Reads the plan and shares. @throws PlanError or Refused when the choices cannot be read, or nothing has a target. */
export function workOut(spreadsheet: Spreadsheet, planId: string, asked: SharingChoices): WorkedOut {
  const tabs = readSharing(spreadsheet, planId);
  const choices = readChoices(tabs, asked);
  const { metric } = asked;
  const facts = sharingFacts(tabs, readActuals(tabs), metric);
  const shared = shareMetric(facts, choices);
  if (!shared) throw new PlanError('shareNoTarget', { value: metric });
  return { tabs, metric, choices, facts, shared, print: printFrom(facts) };
}

const amount = (minor: number | null): number | null => (minor === null ? null : fromMinor(minor));

function previewLine({ member, row, before, after, stretch, held, isWritten }: SharedLine): SharePreviewLine {
  return {
    member,
    before: amount(before),
    after: amount(after),
    stretch: amount(stretch),
    held,
    isNew: row === null && isWritten,
  };
}

const previewAxis = ({ axis, sum, lines }: SharedAxis): SharePreviewAxis => ({
  axis,
  sum: fromMinor(sum),
  lines: lines.map(previewLine),
});

function editedIn({ facts, choices }: WorkedOut): number {
  const shown = facts.rows.filter(
    ({ axis, period }) => period === 'year' && choices.axes.some((one) => one === axis),
  );
  return shown.filter((row) => !row.pinned && isTargetEdited(row)).length;
}

/** What a share would write, worded in the language of the reader. Writes nothing. */
export function previewShare(spreadsheet: Spreadsheet, planId: string, asked: SharingChoices): SharePreview {
  const worked = workOut(spreadsheet, planId, asked);
  const { shared, tabs, print } = worked;
  const language = userLanguage();
  const done = shared.axes.flatMap((axis) => (axis.ok ? [axis] : []));
  const refused = shared.axes.flatMap((axis) => (axis.ok ? [] : [axis]));
  return {
    currency: metricFacts(tabs, asked.metric).unit === 'money' ? tabs.plan.mark.currency : '',
    total: fromMinor(shared.total),
    stretch: amount(shared.stretch),
    axes: done.map(previewAxis),
    edited: editedIn(worked),
    warnings: done.flatMap(({ warnings }) => warnings.map((warning) => wordWarning(warning, language))),
    refused: refused.map((one) => wordRefusal(one, language)),
    print,
  };
}

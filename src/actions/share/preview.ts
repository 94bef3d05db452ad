import type { SharePreview, SharePreviewAxis, SharePreviewLine, SharingChoices } from '../../contract';
import { fromMinor } from '../../core/money';
import type { SharingFacts } from '../../core/sharing/facts';
import type { AxisRefusal, SharedAxis } from '../../core/sharing/share-metric';
import type { SharedLine } from '../../core/sharing/shared-line';
import { isTargetEdited } from '../../core/sharing/total-row';
import { userLanguage } from '../../sheets/workbook';
import { metricFacts } from './metric-facts';
import { monthName } from './month-name';
import { wordRefusal, wordWarning } from './word';
import { workOut, type WorkedOut } from './work-out';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const amount = (minor: number | null): number | null => (minor === null ? null : fromMinor(minor));

function previewLine(line: SharedLine, hint: string): SharePreviewLine {
  const { member, row, before, after, stretch, held, isWritten } = line;
  return {
    member,
    hint,
    before: amount(before),
    after: amount(after),
    stretch: amount(stretch),
    held,
    isNew: row === null && isWritten,
  };
}

/** What an axis adds to; of one that cannot be shared, what is held. */
const sumOf = ({ lines }: Pick<SharedAxis, 'lines'>): number =>
  lines.reduce((sum, { after }) => sum + (after ?? 0), 0);

const previewAxis = (shared: SharedAxis | AxisRefusal, facts: SharingFacts): SharePreviewAxis => ({
  axis: shared.axis,
  sum: fromMinor(sumOf(shared)),
  lines: shared.lines.map((line) =>
    previewLine(line, monthName(facts, shared.axis, line.member, userLanguage())),
  ),
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
    axes: shared.axes.map((axis) => previewAxis(axis, worked.facts)),
    edited: editedIn(worked),
    warnings: done.flatMap(({ warnings }) => warnings.map((warning) => wordWarning(warning, language))),
    refused: refused.map((one) => wordRefusal(one, language)),
    print,
  };
}

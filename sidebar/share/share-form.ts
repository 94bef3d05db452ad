import type { PlanSummary, SharingMetric, SharingReport } from '../../src/contract';
import type { App } from '../app';
import { type Child, element, submit } from '../dom/element';
import { type Field, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import { formTask } from '../upkeep/form-task';
import type { Kept } from '../upkeep/kept';
import type { TaskParts } from '../upkeep/task-screen';
import { axesField } from './axes-field';
import { catchUpLink } from './catch-up';
import { showCrossPreview } from './cross-preview';
import { draftFor, type ShareDraft } from './draft';
import { editsField, heldLine } from './edits-field';
import { modeField } from './mode-field';
import { profileFields } from './profile-fields';
import { redrawn } from './redrawn';
import { showSharePreview } from './share-preview';
import { stepField } from './step-field';
import { weightsFields } from './weights-fields';

/** What the fields of a share are about. */
interface Asked {
  readonly app: App;
  readonly plan: PlanSummary;
  readonly metric: SharingMetric;
  readonly draft: Kept<ShareDraft>;
  /** Shows the form again. */
  readonly again: () => void;
}

/** How the target is to be shared; what a choice makes useless is not asked. */
export function shareForm(
  app: App,
  plan: PlanSummary,
  { metrics }: SharingReport,
  draft: Kept<ShareDraft>,
  again: () => void,
): TaskParts {
  let axes: Field | null = null;
  const fields = redrawn(() => {
    const metric = metrics.find((one) => one.metric === draft.now.metric);
    return metric ? modeAndBelow({ app, plan, metric, draft, again }, (field) => (axes = field)) : [];
  });
  const metric = metricField(app, metrics, draft, fields.redraw);
  return formTask(app, submit(app.speech.say('seePreview')), [metric, fields.node], () => {
    if (draft.now.axes.some((axis) => draft.now.mode === 'simple' || axis !== 'month'))
      return () => preview(app, plan, draft, again);
    axes?.complain(app.speech.say('axisMissing'));
    axes?.input.focus();
    return null;
  });
}

function modeAndBelow(asked: Asked, keepAxes: (field: Field) => void): readonly Child[] {
  const { app, plan, metric, draft } = asked;
  const below = redrawn(() => axesAndBelow(asked, keepAxes));
  return [totalLine(app, metric), modeField(app, plan, draft, below.redraw), below.node];
}

function axesAndBelow(asked: Asked, keepAxes: (field: Field) => void): readonly Child[] {
  const below = redrawn(() => waysOf(asked));
  const axes = axesField(asked.app, asked.metric, asked.draft, below.redraw);
  keepAxes(axes);
  return [axes.node, below.node];
}

/** How the axes ticked are shared. */
function waysOf({ app, plan, metric, draft, again }: Asked): readonly Child[] {
  const { axes, mode } = draft.now;
  const isSimple = mode === 'simple';
  return [
    isSimple && axes.some((axis) => axis !== 'month') ? weightsFields(app, metric, draft) : null,
    isSimple && axes.includes('month') ? profileFields(app, metric, draft) : null,
    stepField(app, draft).node,
    isSimple ? heldLine(app, metric, draft.now) : null,
    editsField(app, metric, draft),
    isSimple ? catchUpLink(app, plan, metric, draft, again) : null,
  ];
}

function metricField(
  app: App,
  metrics: readonly SharingMetric[],
  draft: Kept<ShareDraft>,
  redraw: () => void,
): HTMLElement | null {
  if (metrics.length < 2) return null;
  const options = metrics.map(({ metric }) => ({ value: metric, label: metric }));
  const input = selectInput(options, draft.now.metric, (chosen) => {
    const metric = metrics.find((one) => one.metric === chosen);
    if (metric) draft.change(draftFor(metric, draft.now.mode));
    redraw();
  });
  return textField({ path: 'metric', label: app.speech.say('shareMetric'), input }).node;
}

/** The total is that of the main objective: it is told, and never asked. */
function totalLine(
  { speech: { say, money } }: App,
  { total, stretch, currency }: SharingMetric,
): HTMLElement {
  const reach = stretch === null ? null : say('shareStretch', { stretch: money(stretch, currency) });
  const aim = element('strong', {}, say('shareTotal', { total: money(total, currency) }));
  return element('p', { class: 'to-share' }, aim, reach && element('span', {}, reach));
}

async function preview(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  back: () => void,
): Promise<void> {
  const show = draft.now.mode === 'crossed' ? showCrossPreview : showSharePreview;
  await show(app, plan, draft, back);
}

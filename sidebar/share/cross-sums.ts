import type { AxisSumAnswer, CrossPreview, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { radioField } from '../dom/choice';
import { element } from '../dom/element';
import { heading } from '../dom/notice';
import type { Kept } from '../upkeep/kept';
import type { WordKey } from '../words/en';
import { axisWords } from './axis-words';
import type { Repairs, ShareDraft } from './draft';

type How = AxisSumAnswer['repairs'][number];

const WORDS: Readonly<Record<How, WordKey>> = {
  scale: 'repairScale',
  unassigned: 'repairUnassigned',
  edit: 'repairEdit',
};

/** The sum of each axis beside what it must be; one that disagrees asks what to do. */
export function crossSums(
  app: App,
  plan: PlanSummary,
  { sums, currency }: CrossPreview,
  draft: Kept<ShareDraft>,
  onRepair: () => void,
): HTMLElement {
  const { say, money } = app.speech;
  const parts = sums.map((one) => {
    const values = { sum: money(one.sum, currency), total: money(one.required, currency) };
    const state = one.agrees ? say('crossAgrees') : say('crossSum', values);
    const name = element(
      'div',
      { class: 'sum' },
      element('span', {}, say(axisWords[one.axis])),
      element('span', {}, state),
    );
    return element('li', {}, name, one.agrees ? null : repairField(app, plan, one, draft, onRepair));
  });
  return element('section', { class: 'sums' }, heading(say('crossSums')), element('ul', {}, ...parts));
}

function repairField(
  app: App,
  plan: PlanSummary,
  { axis, repairs }: AxisSumAnswer,
  draft: Kept<ShareDraft>,
  onRepair: () => void,
): HTMLElement {
  const { say } = app.speech;
  const options = repairs.map((how) => ({ value: how, label: say(WORDS[how]) }));
  const legend = say('repairQuestion', { name: say(axisWords[axis]) });
  const place = element('div');
  const chosen = draft.now.repairs.find((one) => one.axis === axis)?.how ?? '';
  const { node } = radioField({ path: 'repair.' + axis, legend, options }, chosen, (value) => {
    const how = repairs.find((one) => one === value);
    draft.change({ repairs: repairing(draft.now.repairs, axis, how) });
    place.replaceChildren(...(how === 'edit' ? [editLink(app, plan)] : []));
    onRepair();
  });
  return element('div', {}, node, place);
}

/** Correcting in the tab is no repair of the server's: it only takes people there. */
function repairing(repairs: Repairs, axis: AxisSumAnswer['axis'], how: How | undefined): Repairs {
  const others = repairs.filter((one) => one.axis !== axis);
  return how === undefined || how === 'edit' ? others : [...others, { axis, how }];
}

function editLink(app: App, { planId }: PlanSummary): HTMLElement {
  return action(app, app.speech.say('openTotals'), 'link', async () => {
    const { name } = await app.server.ask('open', { planId, table: 'fixed_totals' });
    app.announce(app.speech.say('opened', { name }));
  });
}

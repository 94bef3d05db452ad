import type { MonthProfile, SharingMetric } from '../../src/contract';
import type { App } from '../app';
import { compactField } from '../dom/compact-field';
import { element } from '../dom/element';
import { lineInput, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Kept } from '../upkeep/kept';
import type { WordKey } from '../words/en';
import { redrawn } from './redrawn';
import type { ShareDraft } from './draft';

const WORDS: Readonly<Record<MonthProfile, WordKey>> = {
  history: 'profileHistory',
  working_days: 'profileWorkingDays',
  even: 'profileEven',
  custom: 'profileCustom',
};
const PROFILES: readonly MonthProfile[] = ['history', 'working_days', 'even', 'custom'];

/** How the year is spread over its months: as in past years only where one of them is full. */
export function profileFields(app: App, metric: SharingMetric, draft: Kept<ShareDraft>): HTMLElement {
  const indices = redrawn(() => (draft.now.profile === 'custom' ? [indexFields(app, metric, draft)] : []));
  const offered = PROFILES.filter((profile) => profile !== 'history' || metric.hasMonths);
  const options = offered.map((value) => ({ value, label: app.speech.say(WORDS[value]) }));
  const input = selectInput(options, draft.now.profile, (value) => {
    const profile = offered.find((one) => one === value);
    if (profile) draft.change({ profile });
    indices.redraw();
  });
  const field = textField({ path: 'profile', label: app.speech.say('profileQuestion'), input });
  return element('div', {}, field.node, indices.node);
}

/** Twelve indices, under the names the plan gives its months. */
function indexFields(app: App, metric: SharingMetric, draft: Kept<ShareDraft>): HTMLElement {
  const months = metric.axes.find(({ axis }) => axis === 'month')?.members ?? [];
  const fields = months.map(({ member, hint }, rank) => {
    const input = lineInput(draft.now.indices[rank] ?? '', (text) =>
      draft.change({ indices: draft.now.indices.map((index, at) => (at === rank ? text : index)) }),
    );
    return compactField({ path: 'indices.' + rank, label: member + ' · ' + hint, input }).node;
  });
  const hint = element('p', { class: 'hint' }, app.speech.say('indexHint'));
  return element('div', { class: 'indices' }, ...fields, hint);
}

import type { SharingMember, SharingMetric } from '../../src/contract';
import type { App } from '../app';
import { radioField } from '../dom/choice';
import { element } from '../dom/element';
import type { Kept } from '../upkeep/kept';
import type { ShareDraft } from './draft';

/** Names told at most: beyond, a count says enough. */
const MOST_NAMES = 6;

function chosen(metric: SharingMetric, draft: ShareDraft): readonly SharingMember[] {
  return metric.axes.filter(({ axis }) => draft.axes.includes(axis)).flatMap(({ members }) => members);
}

/** How many amounts do not move because they are pinned. */
export function heldLine(app: App, metric: SharingMetric, draft: ShareDraft): HTMLElement | null {
  const pins = chosen(metric, draft).filter(({ pinned }) => pinned).length;
  return pins === 0 ? null : element('p', { class: 'hint' }, app.speech.count('heldCount', pins));
}

function editedWords(app: App, metric: SharingMetric, draft: ShareDraft): string | null {
  if (draft.mode === 'crossed') return app.speech.say('editsCrossed');
  const names = chosen(metric, draft)
    .filter(({ edited, pinned }) => edited && !pinned)
    .map(({ member }) => member);
  if (names.length === 0) return null;
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
  return app.speech.count('editsQuestion', names.length, { names: told.join(', ') });
}

/** Amounts typed since the last share: they stay, unless people say otherwise. Null where there is none. */
export function editsField(app: App, metric: SharingMetric, draft: Kept<ShareDraft>): HTMLElement | null {
  const { say } = app.speech;
  const legend = editedWords(app, metric, draft.now);
  if (legend === null) return null;
  const options = [
    { value: 'keep', label: say('editsKeep') },
    { value: 'again', label: say('editsAgain') },
  ];
  return radioField({ path: 'edits', legend, options }, draft.now.keepEdits ? 'keep' : 'again', (value) =>
    draft.change({ keepEdits: value === 'keep' }),
  ).node;
}

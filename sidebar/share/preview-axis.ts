import type { SharePreview, SharePreviewAxis } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import type { Kept } from '../upkeep/kept';
import { axisWords } from './axis-words';
import type { ShareDraft } from './draft';
import { previewRows } from './preview-row';

/** The members of one axis, before and after; their sum is told beside the total. */
export function previewAxis(
  app: App,
  { total, currency }: SharePreview,
  { axis, sum, lines }: SharePreviewAxis,
  draft: Kept<ShareDraft>,
  onHold: () => void,
): HTMLElement {
  const { say, money } = app.speech;
  const values = { sum: money(sum, currency), total: money(total, currency) };
  const rows = lines.flatMap((line) => previewRows(app, axis, line, draft, onHold));
  return element(
    'section',
    { class: 'shares' },
    element(
      'table',
      { class: 'figures' },
      element('caption', {}, say(axisWords[axis])),
      element(
        'thead',
        {},
        element('tr', {}, element('td'), amounts(app), element('th', { scope: 'col' }, say('columnPin'))),
      ),
      element('tbody', {}, ...rows),
    ),
    element('p', { class: 'hint' }, say(sum === total ? 'sumEqual' : 'sumOther', values)),
  );
}

function amounts({ speech: { say } }: App): HTMLElement {
  const before = element('span', { class: 'below' }, say('columnBefore'));
  return element('th', { scope: 'col' }, element('span', {}, say('columnAfter')), before);
}

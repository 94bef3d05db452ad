import type { ShareAxis, SharePreviewLine } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { lineInput } from '../dom/field';
import type { Kept } from '../upkeep/kept';
import { heldWords } from './axis-words';
import { holding, type ShareDraft } from './draft';

/** Reasons to stay that a tick does not lift. */
const FIXED: ReadonlySet<string> = new Set(['past', 'imposed', 'unlisted']);

/** An amount as it is typed: no sign of currency, no space. */
const asTyped = ({ language }: App['speech'], amount: number | null): string => {
  const text = String(amount ?? 0);
  return language === 'fr' ? text.replace('.', ',') : text;
};

/** A member: its amounts, and a tick that holds one; ticked, the amount can be typed. */
export function previewRows(
  app: App,
  axis: ShareAxis,
  line: SharePreviewLine,
  draft: Kept<ShareDraft>,
  onHold: () => void,
): readonly HTMLElement[] {
  const { member, held, after, before } = line;
  const decide = (amount: string | null | undefined): void => {
    draft.change({ holds: holding(draft.now.holds, axis, member, amount) });
    onHold();
  };
  // A tick of the tab that is taken off lets the member move; one just put is as if it never was.
  const untick = held === 'pin' ? null : undefined;
  const input = lineInput(asTyped(app.speech, after ?? before), decide);
  input.inputMode = 'decimal';
  input.setAttribute('aria-label', app.speech.say('amountOf', { name: member }));
  const entry = element(
    'tr',
    { class: 'hold', hidden: held !== 'new_pin' },
    element('td', { colspan: '3' }, input),
  );
  const tick = FIXED.has(held ?? '')
    ? null
    : pinBox(app, line, (on) => {
        entry.hidden = !on;
        decide(on ? input.value : untick);
        if (on) input.select();
      });
  return [figures(app, line, tick), entry];
}

function pinBox(
  app: App,
  { member, held }: SharePreviewLine,
  onTick: (on: boolean) => void,
): HTMLInputElement {
  const checked = held === 'pin' || held === 'new_pin';
  const box = element('input', {
    type: 'checkbox',
    checked,
    'aria-label': app.speech.say('pinOf', { name: member }),
  });
  box.addEventListener('change', () => onTick(box.checked));
  return box;
}

function figures(app: App, line: SharePreviewLine, tick: HTMLElement | null): HTMLElement {
  const { member, hint, before, after } = line;
  const amounts = element(
    'td',
    {},
    element('span', { class: before === after ? 'same' : 'changed' }, shown(app, after)),
    element('span', { class: 'below' }, shown(app, before)),
  );
  const note = noteOf(app, line);
  const who = element(
    'th',
    { scope: 'row' },
    member,
    hint && element('span', { class: 'hint' }, ' ', hint),
    note && element('span', { class: 'status' }, note),
  );
  return element('tr', {}, who, amounts, element('td', { class: 'tick' }, tick));
}

/** A missing figure is never shown as 0; cents show where there are some. */
const shown = ({ speech }: App, amount: number | null): string =>
  amount === null ? speech.say('nothing') : speech.money(amount, '');

function noteOf({ speech: { say } }: App, { held, isNew }: SharePreviewLine): string | null {
  if (held !== null) return say(heldWords[held]);
  return isNew ? say('newRow') : null;
}

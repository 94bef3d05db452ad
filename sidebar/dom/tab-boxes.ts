import type { Speech } from '../words/speech';
import { checkField } from './choice';
import { button, element } from './element';

interface BoxGroup {
  readonly name: string;
  /** Unfolded at first. */
  readonly open?: boolean;
  readonly tabs: readonly { readonly table: string; readonly name: string; readonly purpose: string }[];
}

/** Tabs to tick, a fold a section, each fold saying how many of its tabs are ticked. */
export function tabBoxes(
  speech: Speech,
  groups: readonly BoxGroup[],
  ticked: readonly string[],
  onTick: (table: string, on: boolean) => void,
): readonly HTMLElement[] {
  return groups.map((group, index) => fold(speech, 'tabs-' + index, group, ticked, onTick));
}

function fold(
  speech: Speech,
  path: string,
  { name, tabs, open = false }: BoxGroup,
  ticked: readonly string[],
  onTick: (table: string, on: boolean) => void,
): HTMLElement {
  const count = element('span', { class: 'tag' });
  const options = tabs.map((tab) => ({ value: tab.table, label: tab.name, hint: tab.purpose }));
  const { node } = checkField({ path, legend: name, options }, ticked, (table, on) => {
    onTick(table, on);
    recount();
  });
  const boxes = [...node.querySelectorAll('input')];
  const recount = (): void => {
    const on = boxes.filter((box) => box.checked).length;
    count.textContent = speech.say('someOf', { n: on, all: boxes.length });
  };
  recount();
  node.querySelector('legend')?.classList.add('unseen');
  if (boxes.length > 1) node.prepend(button(speech.say('tickAll'), 'link', () => tickAll(boxes)));
  return element('details', { class: 'fold', open }, element('summary', {}, name, ' ', count), node);
}

/** Ticks what is not; when all are ticked, unticks all. */
function tickAll(boxes: readonly HTMLInputElement[]): void {
  const all = boxes.every((box) => box.checked);
  for (const box of boxes.filter((one) => one.checked === all)) box.click();
}

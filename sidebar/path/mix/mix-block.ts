import type { App } from '../../app';
import { element } from '../../dom/element';
import type { Field } from '../../dom/field';
import type { Path } from '../path';
import { forgetMix } from './forget-mix';
import { savedMixOf } from './mix-tabs';
import { sectionBoxes } from './section-boxes';
import { startField } from './start-field';

export interface MixBlock {
  readonly node: HTMLElement;
  readonly fields: () => readonly Field[];
  /** Drawn anew: another way of selling was chosen. */
  readonly redraw: () => void;
}

/** What a plan people compose is made of; nothing for the other styles. */
export function mixBlock(app: App, path: Path, onChange: () => void): MixBlock {
  const start = element('div');
  const content = element('div');
  const node = element('div', { class: 'mix' }, start, content);
  let fields: readonly Field[] = [];
  const drawContent = (): void => {
    const saved = savedMixOf(path.draft);
    const boxes = saved ? null : sectionBoxes(app, path, onChange);
    fields = boxes ? [boxes] : [];
    const forgotten = (): void => {
      redraw();
      onChange();
    };
    content.replaceChildren(saved ? forgetMix(app, path, saved.name, forgotten) : (boxes?.node ?? ''));
  };
  const drawStart = (): void => {
    const field = startField(app, path, () => {
      drawContent();
      onChange();
    });
    start.replaceChildren(field.node);
  };
  const redraw = (): void => {
    node.hidden = !path.draft.composed;
    fields = [];
    if (node.hidden) return;
    drawStart();
    drawContent();
  };
  redraw();
  return { node, fields: () => fields, redraw };
}

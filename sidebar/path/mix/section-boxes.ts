import type { StyleSummary } from '../../../src/contract';
import type { App } from '../../app';
import { element } from '../../dom/element';
import { complainer, errorLine, type Field, idOf } from '../../dom/field';
import { tabBoxes } from '../../dom/tab-boxes';
import type { Path } from '../path';
import { tickSection } from './edit-mix';
import { mixableStyles, sectionsOf } from './sections';

const PATH = 'sections';

/** The sections of every style to tick, a fold a style, each section with the names of its tabs. */
export function sectionBoxes(app: App, path: Path, onTick: () => void): Field {
  const { sections, start } = path.draft.mix;
  const styles = mixableStyles(app.state);
  const groups = styles.map((style) => groupOf(app, style, style.key === start));
  const folds = tabBoxes(app.speech, groups, sections, (key, on) => {
    path.edit((draft) => tickSection(draft, key, on));
    onTick();
  });
  const error = errorLine(idOf(PATH));
  const legend = element('legend', {}, app.speech.say('mixSections'));
  const node = element('fieldset', { class: 'field', 'aria-describedby': error.id }, legend, ...folds, error);
  const first = node.querySelector('summary') ?? node;
  return { node, path: PATH, input: first, complain: complainer(node, node, error) };
}

function groupOf({ state, speech }: App, style: StyleSummary, open: boolean) {
  const nameOf = (table: string): string => {
    const tab = state.tabs.find((one) => one.table === table);
    return tab ? speech.words(tab.name) : table;
  };
  const boxes = sectionsOf(style).map(({ key, name, tabs }) => ({
    table: key,
    name: speech.words(name),
    purpose: tabs.map(nameOf).join(', '),
  }));
  return { name: speech.words(style.name), tabs: boxes, open };
}

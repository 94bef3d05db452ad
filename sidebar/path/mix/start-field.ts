import type { App } from '../../app';
import { element } from '../../dom/element';
import { type Field, textField } from '../../dom/field';
import type { Path } from '../path';
import { pickSaved, startFrom } from './edit-mix';
import { savedMixOf } from './mix-tabs';
import { mixableStyles } from './sections';

interface Start {
  readonly label: string;
  readonly chosen: boolean;
  readonly take: () => void;
}

/** « De quel plan partez-vous ? »: a style, whose sections are then ticked, or a choice saved before. */
export function startField(app: App, path: Path, onChange: () => void): Field {
  const { say } = app.speech;
  const styles = stylesToStart(app, path);
  const saved = savedToTake(path);
  const groups = [group(say('mixStyles'), styles, 0), group(say('mixSaved'), saved, styles.length)];
  const input = element('select', {}, ...groups.slice(0, saved.length === 0 ? 1 : 2));
  input.addEventListener('change', () => {
    [...styles, ...saved][Number(input.value)]?.take();
    onChange();
  });
  return textField({ path: 'start', label: say('mixStart'), input });
}

function stylesToStart({ state, speech }: App, path: Path): readonly Start[] {
  const isSaved = savedMixOf(path.draft) !== null;
  return mixableStyles(state).map((style) => ({
    label: speech.words(style.name),
    chosen: !isSaved && style.key === path.draft.mix.start,
    take: () => path.edit((draft) => startFrom(draft, style)),
  }));
}

function savedToTake(path: Path): readonly Start[] {
  return path.draft.mixes.map((mix) => ({
    label: mix.name,
    chosen: mix.name === path.draft.mix.saved,
    take: () => path.edit((draft) => pickSaved(draft, mix)),
  }));
}

/** Options are numbered: a name may be written like a style's. */
function group(label: string, starts: readonly Start[], first: number): HTMLElement {
  const options = starts.map((start, index) =>
    element('option', { value: String(first + index), selected: start.chosen }, start.label),
  );
  return element('optgroup', { label }, ...options);
}

import type { Axis } from '../../../src/contract';
import type { App } from '../../app';
import { element } from '../../dom/element';
import { type Field, lineInput } from '../../dom/field';
import { compactField } from '../../dom/compact-field';
import { setAmount } from '../draft/edit';
import { membersOf } from '../draft/names';
import { groupWords } from '../group-words';
import type { Path } from '../path';

export interface AmountGroup {
  readonly node: HTMLElement;
  readonly fields: readonly Field[];
}

/** One amount a name, for each group followed; nothing when the target is shared equally. */
export function amountFields(app: App, path: Path, onChange: () => void): readonly AmountGroup[] {
  if (path.draft.sharing === 'equal') return [];
  return path.draft.followed
    .filter((axis) => membersOf(path.draft, axis).length > 0)
    .map((axis) => amountGroup(app, path, axis, onChange));
}

function amountGroup(app: App, path: Path, axis: Axis, onChange: () => void): AmountGroup {
  const { say } = app.speech;
  const key = path.draft.sharing === 'typed' ? 'amountsTyped' : 'amountsLastYear';
  const legend = element('legend', {}, say(key, { group: say(groupWords[axis].title) }));
  const fields = membersOf(path.draft, axis).map(({ name, amount }, index) => {
    const input = lineInput(amount, (text) => {
      path.edit((draft) => setAmount(draft, axis, name, text));
      onChange();
    });
    return compactField({ path: ['members', axis, index].join('.'), label: name, input });
  });
  return { node: element('fieldset', { class: 'field' }, legend, ...fields.map(({ node }) => node)), fields };
}

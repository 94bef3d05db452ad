import type { Axis, Sharing } from '../../../src/contract';
import type { App } from '../../app';
import { radioField } from '../../dom/choice';
import { element } from '../../dom/element';
import type { Field } from '../../dom/field';
import { share } from '../draft/edit';
import type { Part } from '../part';
import type { Path } from '../path';
import { leftSentence, sharesSentence } from '../preview/shares-sentence';
import { amountFields } from './amount-fields';
import { namesField } from './names-field';

/** Who carries the target, and how it is shared among them. */
export function sharingPart(app: App, path: Path): Part {
  const { say } = app.speech;
  const amounts = element('div');
  const preview = element('div', { class: 'preview', 'aria-live': 'polite' });
  let amountList: readonly Field[] = [];
  const redrawPreview = (): void => preview.replaceChildren(...sentences(app, path));
  const redraw = (): void => {
    const groups = amountFields(app, path, redrawPreview);
    amountList = groups.flatMap(({ fields }) => fields);
    amounts.replaceChildren(...groups.map(({ node }) => node));
    redrawPreview();
  };
  const names = path.draft.followed.map((axis) => namesField(app, path, axis, redraw));
  names[0]?.input.setAttribute('data-first', '');
  const sharing = sharingField(app, path, redraw);
  redraw();
  return {
    title: say('shareTitle'),
    body: [...names.map(({ node }) => node), sharing.node, preview, amounts],
    fields: () => [...names, sharing, ...amountList],
    primary: say('next'),
    onward: async () => path.goTo(5),
  };
}

const SHARINGS: readonly {
  readonly value: Sharing;
  readonly key: 'shareEqual' | 'shareLastYear' | 'shareTyped';
}[] = [
  { value: 'equal', key: 'shareEqual' },
  { value: 'last_year', key: 'shareLastYear' },
  { value: 'typed', key: 'shareTyped' },
];

function sharingField(app: App, path: Path, onChange: () => void): Field {
  const { say } = app.speech;
  const options = SHARINGS.map(({ value, key }) => ({ value, label: say(key) }));
  const choose = (chosen: string): void => {
    const sharing = SHARINGS.find(({ value }) => value === chosen)?.value ?? 'equal';
    path.edit((draft) => share(draft, sharing));
    onChange();
  };
  return radioField({ path: 'sharing', legend: say('shareQuestion'), options }, path.draft.sharing, choose);
}

function sentences(app: App, path: Path): HTMLElement[] {
  const say = (axis: Axis): (string | null)[] => [
    sharesSentence(app.speech, path.draft, axis),
    leftSentence(app.speech, path.draft, axis),
  ];
  return path.draft.followed
    .flatMap(say)
    .filter((sentence) => sentence !== null)
    .map((sentence) => element('p', {}, sentence));
}

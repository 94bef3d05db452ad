import type { SharingMetric } from '../../src/contract';
import type { App } from '../app';
import { checkField } from '../dom/choice';
import type { Field } from '../dom/field';
import type { Kept } from '../upkeep/kept';
import { axisWords } from './axis-words';
import type { ShareDraft } from './draft';

/** What the target is shared between. Crossed, months are always part of it and need no tick. */
export function axesField(
  app: App,
  metric: SharingMetric,
  draft: Kept<ShareDraft>,
  again: () => void,
): Field {
  const { say } = app.speech;
  const isCrossed = draft.now.mode === 'crossed';
  const offered = metric.axes.map(({ axis }) => axis).filter((axis) => !isCrossed || axis !== 'month');
  const options = offered.map((axis) => ({
    value: axis,
    label: say(axis === 'month' ? 'monthsWhole' : axisWords[axis]),
  }));
  const legend = say(isCrossed ? 'axesCrossed' : 'axesQuestion');
  return checkField({ path: 'axes', legend, options }, draft.now.axes, (value, on) => {
    const chosen = metric.axes
      .map(({ axis }) => axis)
      .filter((axis) => (axis === value ? on : draft.now.axes.includes(axis)));
    draft.change({ axes: chosen });
    again();
  });
}

import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { title } from '../dom/title';
import { figuresPanel } from '../figures/figures-panel';

/** The first actuals against their targets, then on. */
export function showFigures(app: App, plan: PlanSummary, onward: () => void): void {
  app.show(() => {
    const { say } = app.speech;
    const next = button(say('next'), 'primary', onward);
    const footer = element('div', { class: 'footer' }, next);
    return element(
      'div',
      { class: 'screen' },
      title(say('figuresTitle')),
      figuresPanel(app, plan, null),
      footer,
    );
  });
}

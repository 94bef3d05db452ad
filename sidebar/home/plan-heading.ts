import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { textField } from '../dom/field';
import { selectInput } from '../dom/select';
import { title } from '../dom/title';

/** The name of the plan, and the list to choose from when there are several. */
export function planHeading(
  app: App,
  plan: PlanSummary,
  plans: readonly PlanSummary[],
  choose: (planId: string) => void,
): HTMLElement {
  const heading = title(nameOf(app, plan));
  if (plans.length < 2) return heading;
  const options = plans.map((one) => ({ value: one.planId, label: nameOf(app, one) }));
  const input = selectInput(options, plan.planId, choose);
  const field = textField({ path: 'plan', label: app.speech.say('planLabel'), input });
  return element('div', {}, heading, field.node);
}

const nameOf = (app: App, { company, demo }: PlanSummary): string =>
  demo ? app.speech.say('examplePlan', { company }) : company;

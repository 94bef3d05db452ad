import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { button, element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { showBuild } from '../making/build-screen';
import { sayRemoved } from '../removal/say-removed';

/** A creation that stopped before its end: finish it, or take it away after a second press. */
export function unfinishedCard(app: App, plan: PlanSummary): HTMLElement {
  const { say } = app.speech;
  const resume = action(app, say('resume'), 'primary', () => finish(app, plan));
  const sure = action(app, say('removeConfirm'), 'plain', () => remove(app, plan));
  sure.hidden = true;
  const first = button(say('remove'), 'plain', () => {
    first.hidden = true;
    sure.hidden = false;
    sure.querySelector('button')?.focus();
  });
  const text = line(say('unfinishedText', { company: plan.company }));
  return notice(
    'warning',
    heading(say('unfinishedTitle')),
    text,
    element('div', { class: 'choices' }, resume, first, sure),
  );
}

async function finish(app: App, { planId, demo }: PlanSummary): Promise<void> {
  const rest = await app.server.ask('resume', { planId });
  showBuild(app, rest, { demo, fiscalStart: app.state.fiscalStart, restart: () => app.home() });
}

async function remove(app: App, { planId }: PlanSummary): Promise<void> {
  const answer = await app.server.ask('remove', { planId, confirmed: [] });
  app.home();
  app.announce(sayRemoved(app.speech, answer).join(' '));
}

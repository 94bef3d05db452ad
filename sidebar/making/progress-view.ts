import type { BuildPlan } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import type { BuildRun, Progress } from './build-run';

/** A bar, the tab being built, and the list of tabs as they come. */
export function progressView(app: App, plan: BuildPlan, build: BuildRun): HTMLElement {
  const bar = element('progress', {
    max: String(plan.steps.length + 1),
    'aria-label': app.speech.say('buildingTitle'),
  });
  const sentence = element('p', { class: 'now', 'aria-live': 'polite' });
  const rows = plan.steps.map(({ name }) => element('li', {}, name));
  const update = (progress: Progress): void => {
    bar.value = progress.done;
    sentence.textContent = sentenceOf(app, plan, progress);
    for (const [index, row] of rows.entries()) row.className = rowClass(index, progress);
    rows[progress.done]?.scrollIntoView({ block: 'nearest' });
  };
  build.watch(update);
  update(build.progress);
  return element('div', {}, bar, sentence, element('ol', { class: 'making' }, ...rows));
}

function sentenceOf(app: App, { steps }: BuildPlan, { phase, done }: Progress): string {
  const { say } = app.speech;
  if (phase === 'cancelling') return say('cancelling');
  if (phase === 'checking') return say('checking');
  const next = steps[done];
  if (phase === 'finishing' || !next) return say('finishing');
  return say('buildingStep', { step: done + 1, steps: steps.length, name: next.name });
}

function rowClass(index: number, { done, phase }: Progress): string {
  if (index < done) return 'made';
  return index === done && phase === 'building' ? 'current' : '';
}

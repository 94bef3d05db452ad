import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element, submit } from '../dom/element';
import { complain, type Complaint } from '../dom/fields';
import { line, notice } from '../dom/notice';
import { title } from '../dom/title';
import { SCREENS } from './draft/draft';
import type { DrawPart, Part } from './part';
import type { Path } from './path';
import { problemsOf } from './problems';
import { companyPart } from './screens/company';
import { goalPart } from './screens/goal';
import { sellingPart } from './screens/selling';
import { sharingPart } from './screens/sharing';
import { summaryPart } from './screens/summary';

const PARTS: readonly DrawPart[] = [sellingPart, companyPart, goalPart, sharingPart, summaryPart];

export interface Frame {
  readonly node: HTMLElement;
  readonly complain: (complaints: readonly Complaint[]) => void;
}

/** A screen of the path: where we are, the questions, and one blue button. */
export function drawFrame(app: App, path: Path): Frame {
  const part = (PARTS[path.draft.screen - 1] ?? sellingPart)(app, path);
  const trouble = element('div', { class: 'trouble' });
  const onward = submit(part.primary);
  const complainHere = (complaints: readonly Complaint[]): void => showComplaints(part, trouble, complaints);
  const form = element('form', { novalidate: true }, ...part.body, trouble, footer(app, path, onward));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const complaints = complaintsOf(app, path);
    complainHere(complaints);
    if (complaints.length === 0) void busy(app, onward, trouble, () => part.onward());
  });
  const node = element('div', { class: 'screen' }, progress(app, path), title(part.title), form);
  return { node, complain: complainHere };
}

function complaintsOf(app: App, path: Path): readonly Complaint[] {
  const problems = problemsOf(path.draft, path.draft.screen, app.speech.language);
  return problems.map(({ field, key, values }) => ({ field, message: app.speech.say(key, values) }));
}

function showComplaints(part: Part, trouble: HTMLElement, complaints: readonly Complaint[]): void {
  const homeless = complain(part.fields(), complaints);
  trouble.replaceChildren(...(homeless.length > 0 ? [notice('bad', ...homeless.map(line))] : []));
}

function progress(app: App, path: Path): HTMLElement {
  const { screen } = path.draft;
  const text = app.speech.say('step', { step: screen, steps: SCREENS });
  const dots = Array.from({ length: SCREENS }, (_, index) =>
    element('span', { class: index < screen ? 'dot reached' : 'dot' }),
  );
  return element(
    'p',
    { class: 'steps' },
    element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots),
    text,
  );
}

function footer(app: App, path: Path, onward: HTMLElement): HTMLElement {
  return element('div', { class: 'footer' }, wayBack(app, path), onward);
}

/** To the screen before; from the first one, to the plans there are. */
function wayBack(app: App, path: Path): HTMLElement | null {
  const { say } = app.speech;
  const { screen } = path.draft;
  if (screen > 1) return button(say('back'), 'plain', () => path.goTo(screen - 1));
  return app.state.plans.length > 0 ? button(say('toPlans'), 'plain', () => app.home()) : null;
}

import type { Axis, MemberAnswer, PlanSummary, RollUpLine, RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { besideFields } from '../dom/beside-fields';
import { compactField } from '../dom/compact-field';
import { button, element, submit } from '../dom/element';
import { type Field, lineInput } from '../dom/field';
import { line, notice } from '../dom/notice';
import { title } from '../dom/title';
import { waiting } from '../dom/waiting';
import { showFigures } from './figures-screen';

/** One amount a rep (or whatever the plan follows first): the shortest way to first figures. */
export async function showTotals(app: App, plan: PlanSummary, onward: () => void): Promise<void> {
  const axis = plan.axes[0] ?? 'rep';
  const typed = new Map<string, string>();
  app.show(() => {
    const { say } = app.speech;
    const ask = (): Promise<RollUpReport> => app.server.ask('roll-up', { planId: plan.planId, axis });
    const form = waiting(app, ask, (report) =>
      totalsForm(app, plan, { axis, lines: report.lines }, typed, onward),
    );
    return element('div', { class: 'screen' }, title(say('totalsTitle')), line(say('totalsIntro')), form);
  });
}

function totalsForm(
  app: App,
  plan: PlanSummary,
  { axis, lines }: { readonly axis: Axis; readonly lines: readonly RollUpLine[] },
  typed: Map<string, string>,
  onward: () => void,
): HTMLElement {
  const fields = namesToFill(lines).map((member) => totalField(member, typed));
  const later = button(app.speech.say('later'), 'plain', onward);
  const save = submit(app.speech.say('totalsSave'));
  const trouble = element('div', { class: 'trouble' });
  const rows = fields.map(({ node }) => node);
  const form = element(
    'form',
    { novalidate: true },
    ...rows,
    trouble,
    element('div', { class: 'footer' }, later, save),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const totals = [...typed]
      .map(([name, amount]) => ({ name, amount }))
      .filter(({ amount }) => amount.trim());
    if (totals.length === 0) trouble.replaceChildren(notice('bad', line(app.speech.say('totalsMissing'))));
    else void busy(app, save, trouble, () => saveTotals(app, plan, axis, totals, fields, onward));
  });
  return form;
}

/** The line of sales credited to nobody has neither target nor past: no total is asked for it. */
function namesToFill(lines: readonly RollUpLine[]): readonly string[] {
  const named = lines.filter(({ target, lastYear }) => target !== null || lastYear !== null);
  return (named.length > 0 ? named : lines).map(({ member }) => member);
}

function totalField(member: string, typed: Map<string, string>): Field {
  const input = lineInput(typed.get(member) ?? '', (text) => typed.set(member, text));
  return compactField({ path: 'totals.' + member, label: member, input });
}

async function saveTotals(
  app: App,
  plan: PlanSummary,
  axis: Axis,
  totals: readonly MemberAnswer[],
  fields: readonly Field[],
  onward: () => void,
): Promise<void> {
  await besideFields(fields, async () => {
    const { rows } = await app.server.ask('type-totals', { planId: plan.planId, totals, axis });
    showFigures(app, plan, onward);
    app.announce(app.speech.count('totalsSaved', rows));
  });
}

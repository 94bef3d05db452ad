import type { ImportSource, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { button, element, submit } from '../dom/element';
import { linesInput, textField } from '../dom/field';
import { line } from '../dom/notice';
import { formTask } from '../upkeep/form-task';
import { keep } from '../upkeep/kept';
import type { Back } from '../upkeep/task-link';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { showColumns } from './columns-screen';
import { EMPTY_DRAFT, type Import } from './draft';
import { fileField } from './file-field';
import { showLastAside } from './last-aside';

const ROWS = 4;

/** Begins to import sales: a file, lines pasted, or the cells selected. */
export function startImport(app: App, plan: PlanSummary, back: Back, onward: () => void): void {
  showSource({ app, plan, back, onward, typed: keep(EMPTY_DRAFT) });
}

/** The first screen of an import, as it was left. */
export function showSource(of: Import): void {
  const { app, back } = of;
  app.show(() => taskScreen(app, app.speech.say('importSales'), back, sourceForm(of)));
}

function sourceForm(of: Import): TaskParts {
  const { app, typed } = of;
  const { say } = app.speech;
  const file = fileField(of);
  const input = linesInput(typed.now.pasted, ROWS, (pasted) => {
    typed.change({ pasted, source: null });
    file.forget();
  });
  input.style.maxHeight = '180px';
  const paste = textField({ path: 'pasted', label: say('importPaste'), input });
  const ways = [file.field.node, paste.node, takeSelection(of)];
  const children = [line(say('importIntro')), ...ways, lastAsideLink(of)];
  return formTask(app, submit(say('next')), children, () => async () => {
    await file.read();
    const source = givenSource(of);
    if (source) return proposeColumns(of, source);
    if (file.isRefused()) return undefined;
    paste.complain(say('importNothingPasted'));
    return paste.input.focus();
  });
}

/** A file was chosen last, or lines were pasted. */
function givenSource({ app, typed }: Import): ImportSource | null {
  const { source, pasted } = typed.now;
  if (source) return source;
  return pasted.trim() === '' ? null : { name: app.speech.say('importPasted'), text: pasted };
}

function takeSelection(of: Import): HTMLElement {
  const { app, typed } = of;
  return action(app, app.speech.say('importSelection'), 'link', async () => {
    const { source } = await app.server.ask('import-selection', {});
    typed.change({ source });
    await proposeColumns(of, source);
  });
}

async function proposeColumns(of: Import, source: ImportSource): Promise<void> {
  const { app, plan, typed } = of;
  const columns = await app.server.ask('import-columns', { planId: plan.planId, source });
  typed.change({ columns, reading: columns.reading, answers: new Map() });
  showColumns(of, { source, columns, reading: columns.reading });
}

function lastAsideLink(of: Import): HTMLElement {
  const see = button(of.app.speech.say('importLast'), 'link', () => showLastAside(of, () => showSource(of)));
  return element('p', { class: 'again' }, see);
}

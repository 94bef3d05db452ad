import type { ImportPreview, ImportReading } from '../../src/contract';
import { action, heldButton } from '../dom/action';
import { element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import type { WordKey } from '../words/en';
import { asideView } from './aside-view';
import { showColumns } from './columns-screen';
import type { Import, ReadImport } from './draft';
import { answerTo, choicesOf } from './name-answers';
import { hasOpenQuestion, showNames } from './names-screen';
import { previewFigures } from './preview-figures';
import { writeSales } from './write-sales';

/** Dates that do not exist, as people mistype them. */
const SLIPS = 3;

/** Asks what would become of each row, then who the names are, unless it is known. Nothing is written. */
export async function preview(of: Import, read: ReadImport): Promise<void> {
  const seen = await ask(of, read, null);
  const { answers } = of.typed.now;
  if (hasOpenQuestion(seen, answers)) showNames(of, read, seen);
  else showPreview(of, read, seen);
}

/** The same once names were answered: what they mean may tell that a line is there already. */
export async function previewNamed(of: Import, read: ReadImport, asked: ImportPreview): Promise<void> {
  showPreview(of, read, await ask(of, read, asked));
}

function ask(
  { app, plan, typed }: Import,
  read: ReadImport,
  asked: ImportPreview | null,
): Promise<ImportPreview> {
  const names = asked ? choicesOf(asked, typed.now.answers) : [];
  const { source, reading } = read;
  return app.server.ask('import-preview', { planId: plan.planId, source, reading, names });
}

function showPreview(of: Import, read: ReadImport, seen: ImportPreview): void {
  const { app } = of;
  const isAsked = seen.questions.some((question) => answerTo(question, of.typed.now.answers));
  const back = (): void => (isAsked ? showNames(of, read, seen) : showColumns(of, read));
  app.show(() => taskScreen(app, app.speech.say('importPreviewTitle'), back, previewParts(of, read, seen)));
}

function previewParts(of: Import, read: ReadImport, seen: ImportPreview): TaskParts {
  const { app } = of;
  const { say, count } = app.speech;
  const progress = element('p', { class: 'hint', role: 'status' });
  const { trigger, trouble } = heldButton(app, count('importGo', seen.accepted.rows), 'primary', () =>
    writeSales(of, read, seen, (sentence) => {
      progress.textContent = sentence;
    }),
  );
  const isEmpty = seen.accepted.rows === 0;
  const body = [
    openAmountNotice(of, read, seen),
    isMonthFirst(seen) ? notice('warning', line(say('importMonthFirst'))) : null,
    previewFigures(app, seen),
    isEmpty ? notice('warning', line(say('importNoLine'))) : firstSales(of, seen),
    asideView(app, read.source.name, seen),
    line(say('notYetWritten')),
    progress,
    trouble,
  ];
  return { body, buttons: isEmpty ? [] : [trigger] };
}

/** One date in ten that does not exist is no slip: the month may come first. */
function isMonthFirst({ accepted, reasons }: ImportPreview): boolean {
  const impossible = reasons.find(({ reason }) => reason === 'no_such_day')?.rows ?? 0;
  return impossible >= SLIPS && impossible * 10 >= accepted.rows + impossible;
}

function firstSales({ app }: Import, { first, currency }: ImportPreview): HTMLElement {
  const { say, day, money } = app.speech;
  const rows = first.map((sale) => {
    const said = [day(sale.day), ...sale.names, sale.document].filter(Boolean).join(' · ');
    return element('div', {}, element('dt', {}, said), element('dd', {}, money(sale.amount, currency)));
  });
  return element('section', {}, heading(say('importFirst')), element('dl', { class: 'summary' }, ...rows));
}

/** `1,234` is never guessed: people say, and every row is looked at anew. */
function openAmountNotice(of: Import, read: ReadImport, { openAmount }: ImportPreview): HTMLElement | null {
  const { app, typed } = of;
  if (openAmount === null) return null;
  const { say } = app.speech;
  const settle = (label: WordKey, decimalMark: ImportReading['decimalMark']): HTMLElement =>
    action(app, say(label), 'plain', () => {
      const reading = { ...read.reading, decimalMark };
      typed.change({ reading });
      return preview(of, { ...read, reading });
    });
  return notice(
    'warning',
    line(say('importOpenAmount', { amount: openAmount })),
    settle('importComma', ','),
    settle('importDot', '.'),
  );
}

import { OPEN_SIDEBAR, START_DEMO } from './addon-names';
import { ask } from './dialogs/dialog';
import { answerInPage } from './dialogs/questions';
import { Toasts } from './dialogs/toasts';
import { editHooks } from './edit-hooks';
import { EditorView } from './editor-view';
import { fillHeader, type HeaderActions } from './header';
import { layOut, type Layout } from './layout';
import { MenuBar } from './menu/menu-bar';
import { fileActions, menusOf } from './menus';
import { OpenDocument } from './open-document';
import { openLast, tellUnread, type Opened } from './opening';
import { attemptAtLength, attemptIn } from './running';
import { SaveStateLine } from './save-state';
import { fetchScripts } from './scripts';
import { keepSettings, readSettings, type Settings } from './settings';
import { listenToShortcuts } from './shortcuts';
import { SidePanel } from './side-panel';
import type { Stage } from './stage';
import { claimWorkbook } from './storage/only-tab';
import { followActiveSheet } from './viewer/active-sheet';
import { isEmptyWorkbook } from './viewer/empty-workbook';
import { translateEngine } from './viewer/engine';
import { watchEdits } from './viewer/person-edits';
import { mountViewer } from './viewer/viewer';
import { voiceOf } from './voice';
import { showWelcome } from './welcome';
import { sayIn, type Say } from './words';
import { engineWordsIn } from './words/engine-words';

/** Opens the workbench: the workbook of last time, or an empty one with a word of welcome. */
export async function openWorkbench(): Promise<void> {
  const settings = readSettings();
  const say = sayIn(settings.language);
  document.documentElement.lang = settings.language;
  translateEngine(engineWordsIn(settings.language));
  if (!(await claimWorkbook())) return tellTaken(say);
  await openIn(layOut(), settings, say);
}

/** Nothing else is drawn: there is nothing safe to do here but to try again. */
async function tellTaken(say: Say): Promise<void> {
  await ask(say('takenTitle'), say('takenText'), [{ id: 'retry', label: say('takenRetry') }]);
  location.reload();
}

async function openIn(layout: Layout, settings: Settings, say: Say): Promise<void> {
  const toasts = new Toasts(say('close'));
  layout.sheet.append(toasts.root);
  const view = new EditorView({
    panel: new SidePanel(layout.side, say('closePanel')),
    toasts,
    closeLabel: say('close'),
  });
  const opened = await openLast({
    settings,
    scripts: await fetchScripts(),
    audience: {
      answer: (question) => answerInPage(question, say),
      changed: (change) => view.show(change),
    },
  });
  const state = new SaveStateLine(say);
  const open = new OpenDocument(opened, (change) => state.show(change));
  const stage = await setStage(layout, open, settings, toasts);
  const menuBar = drawHeader(layout, stage, state);
  const { backstage, viewer } = stage;
  view.attach({
    backstage,
    menusChanged: () => menuBar.show(menusOf(stage)),
    focusSheet: () => viewer.focus(),
  });
  stage.attempt(() => backstage.start());
  await greet(layout, stage, opened);
}

async function setStage(
  layout: Layout,
  open: OpenDocument,
  settings: Settings,
  toasts: Toasts,
): Promise<Stage> {
  const { backstage } = open;
  const { model } = backstage;
  const say = sayIn(settings.language);
  const words = engineWordsIn(settings.language);
  const viewer = await mountViewer(model, layout.sheet, voiceOf(toasts, say), words);
  followActiveSheet(model);
  const attempt = attemptIn(say);
  watchEdits(model, editHooks(backstage, attempt, say));
  const atLength = attemptAtLength(attempt, say);
  const run = (name: string) => atLength(() => backstage.run(name));
  return { backstage, document: open, settings, say, viewer, attempt, run };
}

function drawHeader(layout: Layout, stage: Stage, state: SaveStateLine): MenuBar {
  const { backstage, document: open, settings, say, viewer } = stage;
  const menuBar = new MenuBar(say('menuBar'), () => viewer.focus());
  const parts = {
    name: open.name,
    language: settings.language,
    locale: backstage.locale,
    state: state.root,
    menuBar: menuBar.root,
  };
  fillHeader(layout.header, parts, headerActions(stage), say);
  menuBar.show(menusOf(stage));
  listenToShortcuts({ save: () => void open.flush(), open: fileActions(stage).open });
  return menuBar;
}

function headerActions({ document: open, backstage, settings, attempt, run }: Stage): HeaderActions {
  return {
    rename: (name) => open.rename(name),
    tryExample: () => run(START_DEMO),
    changeLanguage: (language) => {
      keepSettings({ ...settings, language });
      void open.flush().then(() => location.reload());
    },
    changeLocale: (locale) => {
      keepSettings({ ...settings, locale });
      attempt(() => backstage.changeLocale(locale));
    },
  };
}

async function greet(layout: Layout, { backstage, run, say }: Stage, { unread }: Opened): Promise<void> {
  const firstSteps = { createPlan: () => run(OPEN_SIDEBAR), tryExample: () => run(START_DEMO) };
  if (unread) await tellUnread(unread, say);
  else if (isEmptyWorkbook(backstage.model)) showWelcome(layout.sheet, firstSteps, say);
}

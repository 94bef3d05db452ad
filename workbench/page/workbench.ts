import { OPEN_SIDEBAR, START_DEMO } from './addon-names';
import { answerInPage } from './dialogs/questions';
import { Toasts } from './dialogs/toasts';
import { editHooks } from './edit-hooks';
import { EditorView } from './editor-view';
import { fillHeader, type HeaderActions } from './header';
import { layOut, type Layout } from './layout';
import { MenuBar } from './menu/menu-bar';
import { menusOf } from './menus';
import { OpenDocument } from './open-document';
import { openLast, tellUnread } from './opening';
import { runnerOf } from './running';
import { SaveStateLine } from './save-state';
import { fetchScripts } from './scripts';
import { keepSettings, readSettings, type Settings } from './settings';
import { SidePanel } from './side-panel';
import type { Stage } from './stage';
import { isEmptyWorkbook } from './viewer/empty-workbook';
import { translateEngine } from './viewer/engine';
import { watchEdits } from './viewer/person-edits';
import { mountViewer } from './viewer/viewer';
import { voiceOf } from './voice';
import { showWelcome } from './welcome';
import { sayIn } from './words';
import { engineWordsIn } from './words/engine-words';

/** Opens the workbench: the workbook of last time, or an empty one with a word of welcome. */
export async function openWorkbench(): Promise<void> {
  const settings = readSettings();
  const say = sayIn(settings.language);
  document.documentElement.lang = settings.language;
  translateEngine(engineWordsIn(settings.language));
  const layout = layOut();
  const state = new SaveStateLine(say);
  const opened = await openLast(settings);
  const stage = await setStage(layout, new OpenDocument(opened, (change) => state.show(change)), settings);
  const menuBar = drawHeader(layout, stage, state);
  await startAddon(layout, stage, menuBar);
  if (opened.unread) await tellUnread(opened.unread, say);
  else if (isEmptyWorkbook(stage.backstage.model)) showWelcome(layout.sheet, firstSteps(stage), say);
}

async function setStage(layout: Layout, open: OpenDocument, settings: Settings): Promise<Stage> {
  const { backstage } = open;
  const { model } = backstage;
  const say = sayIn(settings.language);
  const toasts = new Toasts(say('close'));
  document.body.append(toasts.root);
  const words = engineWordsIn(settings.language);
  const viewer = await mountViewer(model, layout.sheet, voiceOf(toasts, say), words);
  watchEdits(model, editHooks(backstage, say));
  return { backstage, document: open, settings, say, toasts, viewer, run: runnerOf(backstage, say) };
}

function drawHeader(layout: Layout, stage: Stage, state: SaveStateLine): MenuBar {
  const { backstage, document: open, settings, say, viewer } = stage;
  const menuBar = new MenuBar(say('menuBar'), () => viewer.focus());
  const parts = {
    name: open.name,
    language: settings.language,
    locale: backstage.locale(),
    state: state.root,
    menuBar: menuBar.root,
  };
  fillHeader(layout.header, parts, headerActions(stage), say);
  return menuBar;
}

function headerActions({ document: open, backstage, settings, run }: Stage): HeaderActions {
  return {
    rename: (name) => open.rename(name),
    tryExample: () => run(START_DEMO),
    changeLanguage: (language) => {
      keepSettings({ ...settings, language });
      void open.flush().then(() => location.reload());
    },
    changeLocale: (locale) => {
      keepSettings({ ...settings, locale });
      backstage.changeLocale(locale);
    },
  };
}

async function startAddon(layout: Layout, stage: Stage, menuBar: MenuBar): Promise<void> {
  const { backstage, toasts, say } = stage;
  const view = new EditorView(backstage.window, {
    panel: new SidePanel(layout.side, say),
    toasts,
    connect: (onClose) => backstage.connect(onClose),
    menusChanged: () => menuBar.show(menusOf(stage)),
  });
  menuBar.show(menusOf(stage));
  backstage.start(await fetchScripts(), {
    answer: (question) => answerInPage(question, say),
    changed: (change) => view.show(change),
  });
}

function firstSteps({ run }: Stage) {
  return { createPlan: () => run(OPEN_SIDEBAR), tryExample: () => run(START_DEMO) };
}

import { addonEntries } from './addon-menu';
import { tell } from './dialogs/dialog';
import type { MenuEntry, TopMenu } from './menu/entry';
import { extensionsMenu, fileMenu, helpMenu } from './menu/page-menus';
import { openFile, startNew } from './replacing';
import type { Stage } from './stage';
import { engineFileAction, engineMenus } from './viewer/engine-menus';

/** The whole menu bar: File, the engine's own menus, Extensions, Help. */
export function menusOf(stage: Stage): TopMenu[] {
  const { say, viewer, backstage, run } = stage;
  return [
    fileMenu(fileActions(stage), printing(stage), say),
    ...engineMenus(viewer.environment),
    extensionsMenu(() => addonEntries(backstage.window.menus, run), say),
    helpMenu((title, text) => void tell(title, text, say('close')), say),
  ];
}

/** What the File menu does. */
export function fileActions({ document, say }: Stage) {
  return {
    startNew: () => void startNew(document, say),
    open: () => void openFile(document, say),
    saveToFile: () => document.saveToFile(),
    downloadCsv: () => document.downloadCsv(),
  };
}

function printing({ viewer }: Stage): MenuEntry[] {
  const print = engineFileAction('print', viewer.environment);
  return print ? [print] : [];
}

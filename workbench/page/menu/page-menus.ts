import type { Say } from '../words';
import type { MenuEntry, TopMenu } from './entry';

/** What the File menu can do. */
export interface FileActions {
  startNew: () => void;
  open: () => void;
  saveToFile: () => void;
  downloadCsv: () => void;
}

/** The File menu: workbooks as files, and the engine's own printing. */
export function fileMenu(actions: FileActions, print: MenuEntry[], say: Say): TopMenu {
  const entries: MenuEntry[] = [
    { kind: 'action', label: say('fileNew'), run: actions.startNew },
    { kind: 'action', label: say('fileOpen'), run: actions.open },
    { kind: 'separator' },
    { kind: 'action', label: say('fileSave'), run: actions.saveToFile },
    { kind: 'action', label: say('fileCsv'), run: actions.downloadCsv },
    { kind: 'separator' },
    ...print,
  ];
  return { id: 'file', label: say('menuFile'), entries: () => entries };
}

/** The Extensions menu: whatever the add-on's own scripts have added. */
export function extensionsMenu(added: () => MenuEntry[], say: Say): TopMenu {
  const none: MenuEntry = {
    kind: 'action',
    label: say('extensionsEmpty'),
    enabled: false,
    run: () => undefined,
  };
  return {
    id: 'extensions',
    label: say('menuExtensions'),
    entries: () => {
      const entries = added();
      return entries.length > 0 ? entries : [none];
    },
  };
}

/** The Help menu: three short texts. */
export function helpMenu(tell: (title: string, text: string) => void, say: Say): TopMenu {
  const entry = (label: string, title: string, text: string): MenuEntry => ({
    kind: 'action',
    label,
    run: () => tell(title, text),
  });
  const entries = [
    entry(say('helpStart'), say('startTitle'), say('startText')),
    entry(say('helpPrivacy'), say('privacyTitle'), say('privacyText')),
    entry(say('helpAbout'), say('aboutTitle'), say('aboutText')),
  ];
  return { id: 'help', label: say('menuHelp'), entries: () => entries };
}

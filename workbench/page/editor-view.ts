import type { DialogWindow, EditorWindow, WindowChange } from '../runtime/services/ui/window';
import { openPageDialog } from './dialogs/page-dialog';
import type { Toasts } from './dialogs/toasts';
import { scriptFrame, type Connect } from './script-frame';
import type { SidePanel } from './side-panel';

/** Where the add-on's windows appear on the page. */
export interface EditorPlaces {
  panel: SidePanel;
  toasts: Toasts;
  /** Connects a frame to the add-on; `onClose` is the frame's own wish to close. */
  connect: (onClose: () => void) => Connect;
  menusChanged: () => void;
}

/** Draws what the add-on puts before the person's eyes, change by change. */
export class EditorView {
  private readonly window: EditorWindow;
  private readonly places: EditorPlaces;

  constructor(window: EditorWindow, places: EditorPlaces) {
    this.window = window;
    this.places = places;
  }

  show(change: WindowChange): void {
    if (change === 'menus') this.places.menusChanged();
    else if (change === 'sidebar') this.showSidebar();
    else if (change === 'toasts') this.showToast();
    else this.showDialog(this.window.dialogs.at(-1));
  }

  private showSidebar(): void {
    const { sidebar } = this.window;
    const { panel, connect } = this.places;
    if (!sidebar) return panel.close();
    panel.open(
      sidebar.title,
      scriptFrame(
        sidebar.content,
        connect(() => panel.close()),
      ),
    );
  }

  private showToast(): void {
    const toast = this.window.toasts.at(-1);
    if (toast) this.places.toasts.show(toast.message, toast.title);
  }

  private showDialog(dialog: DialogWindow | undefined): void {
    if (dialog) openPageDialog(dialog, this.places.connect);
  }
}

import type { WindowChange } from '../runtime/services/ui/window';
import type { Backstage } from './backstage';
import { openPageDialog } from './dialogs/page-dialog';
import type { Toasts } from './dialogs/toasts';
import { scriptFrame, type Connect } from './script-frame';
import type { SidePanel } from './side-panel';

/** Where the add-on's windows appear on the page. */
export interface EditorPlaces {
  panel: SidePanel;
  toasts: Toasts;
  closeLabel: string;
}

/** What the drawn windows need of the rest of the page. */
export interface EditorBehind {
  backstage: Backstage;
  menusChanged: () => void;
  focusSheet: () => void;
}

/** Draws what the add-on puts before the person's eyes, change by change. */
export class EditorView {
  private readonly places: EditorPlaces;
  private behind: EditorBehind | undefined;

  constructor(places: EditorPlaces) {
    this.places = places;
  }

  /** Begins to draw: the add-on may have nothing to show before. */
  attach(behind: EditorBehind): void {
    this.behind = behind;
  }

  show(change: WindowChange): void {
    if (!this.behind) return;
    if (change === 'menus') this.behind.menusChanged();
    else if (change === 'sidebar') this.showSidebar(this.behind);
    else if (change === 'toasts') this.showToast(this.behind);
    else this.showDialog(this.behind);
  }

  private showSidebar({ backstage, focusSheet }: EditorBehind): void {
    const { sidebar } = backstage.window;
    // What the card of welcome offers is now at the right; it would cover the sheet.
    if (sidebar) document.querySelector('.welcome')?.remove();
    if (!sidebar) {
      this.places.panel.close();
      return focusSheet();
    }
    const close = () => backstage.closeSidebar();
    this.places.panel.open(
      sidebar.title,
      scriptFrame(sidebar.content, backstage.connect(close, focusSheet)),
      close,
    );
  }

  private showToast({ backstage }: EditorBehind): void {
    const toast = backstage.window.toasts.at(-1);
    if (toast) this.places.toasts.show(toast.message, toast.title, toast.timeoutSeconds ?? undefined);
  }

  private showDialog({ backstage, focusSheet }: EditorBehind): void {
    const dialog = backstage.window.dialogs.at(-1);
    const connect = (close: () => void): Connect => backstage.connect(close, focusSheet);
    if (dialog) openPageDialog(dialog, this.places.closeLabel, connect);
  }
}

import type { WindowChange } from '../runtime/services/ui/window';
import type { Backstage } from './backstage';
import { openPageDialog } from './dialogs/page-dialog';
import type { Toasts } from './dialogs/toasts';
import { scriptFrame } from './script-frame';
import type { SidePanel } from './side-panel';

/** Where the add-on's windows appear on the page. */
export interface EditorPlaces {
  panel: SidePanel;
  toasts: Toasts;
  closeLabel: string;
}

/** Draws what the add-on puts before the person's eyes, change by change. */
export class EditorView {
  private readonly places: EditorPlaces;
  private backstage: Backstage | undefined;
  private menusChanged: () => void = () => undefined;

  constructor(places: EditorPlaces) {
    this.places = places;
  }

  /** Begins to draw the windows of this add-on. */
  attach(backstage: Backstage, menusChanged: () => void): void {
    this.backstage = backstage;
    this.menusChanged = menusChanged;
  }

  show(change: WindowChange): void {
    if (!this.backstage) return;
    if (change === 'menus') this.menusChanged();
    else if (change === 'sidebar') this.showSidebar(this.backstage);
    else if (change === 'toasts') this.showToast(this.backstage);
    else this.showDialog(this.backstage);
  }

  private showSidebar({ window, connect }: Backstage): void {
    const { panel } = this.places;
    const { sidebar } = window;
    if (!sidebar) return panel.close();
    const frame = scriptFrame(
      sidebar.content,
      connect(() => panel.close()),
    );
    panel.open(sidebar.title, frame);
  }

  private showToast({ window }: Backstage): void {
    const toast = window.toasts.at(-1);
    if (toast) this.places.toasts.show(toast.message, toast.title);
  }

  private showDialog({ window, connect }: Backstage): void {
    const dialog = window.dialogs.at(-1);
    if (dialog) openPageDialog(dialog, this.places.closeLabel, connect);
  }
}

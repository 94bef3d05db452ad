import type { Backstage } from './backstage';
import type { Opened } from './opening';
import { AutoSave, type SaveState } from './storage/auto-save';
import { csvOf } from './storage/csv';
import { documentFileOf } from './storage/document-file';
import { download, fileNameOf } from './storage/files';
import { keep, type KeptBook } from './storage/shelf';
import { shownCells } from './viewer/shown-cells';
import { onChange } from './viewer/change-watch';

/** The workbook on screen: its name, and how it is kept. */
export class OpenDocument {
  readonly backstage: Backstage;
  name: string;
  /** Whether it holds changes that no file has. */
  changedSinceFile: boolean;
  private readonly autoSave: AutoSave;
  private isLetGo = false;

  constructor(opened: Opened, onState: (state: SaveState) => void) {
    this.backstage = opened.backstage;
    this.name = opened.name;
    this.changedSinceFile = opened.changedSinceFile;
    this.autoSave = new AutoSave(() => this.write(), onState);
    onChange(this.backstage.model, () => this.touch());
    addEventListener('pagehide', () => this.backstage.savePerson());
  }

  /** Gives the workbook another name. */
  rename(name: string): void {
    this.name = name;
    this.touch();
  }

  /** Hands the workbook over as a file. */
  saveToFile(): void {
    this.changedSinceFile = false;
    download(fileNameOf(this.name, 'json'), documentFileOf(this.kept()), 'application/json');
    this.autoSave.touch();
  }

  /** Hands the tab on screen over as CSV, with the separator its locale expects. */
  downloadCsv(): void {
    const { getters } = this.backstage.model;
    const separator = getters.getLocale().decimalSeparator === ',' ? ';' : ',';
    const name = `${this.name} ${getters.getActiveSheetName()}`;
    download(fileNameOf(name, 'csv'), csvOf(shownCells(this.backstage.model), separator), 'text/csv');
  }

  /** Resolves once everything is kept. */
  flush(): Promise<void> {
    return this.autoSave.flush();
  }

  /** Keeps everything, then writes no more: another workbook takes the place. */
  async letGo(): Promise<void> {
    await this.flush();
    this.isLetGo = true;
  }

  private touch(): void {
    this.changedSinceFile = true;
    this.autoSave.touch();
  }

  private async write(): Promise<void> {
    if (!this.isLetGo) await keep('open', this.kept());
  }

  private kept(): KeptBook {
    return { name: this.name, content: this.backstage.save(), changedSinceFile: this.changedSinceFile };
  }
}

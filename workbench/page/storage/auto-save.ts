export type SaveState = 'saving' | 'saved' | 'notSaved';

/** How long the workbook must stay still before it is written, in milliseconds. */
const STILL = 600;

/** Writes the workbook soon after each change, never twice at once. */
export class AutoSave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly write: () => Promise<void>;
  private readonly onState: (state: SaveState) => void;

  constructor(write: () => Promise<void>, onState: (state: SaveState) => void) {
    this.write = write;
    this.onState = onState;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
  }

  /** Something changed. */
  touch(): void {
    this.onState('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), STILL);
  }

  /** Writes now what is not written yet; resolves once it is. */
  flush(): Promise<void> {
    if (this.timer === undefined) return this.writing;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.attempt());
    return this.writing;
  }

  private async attempt(): Promise<void> {
    try {
      await this.write();
      if (this.timer === undefined) this.onState('saved');
    } catch {
      this.onState('notSaved');
    }
  }
}

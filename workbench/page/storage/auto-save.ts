export type SaveState = 'saving' | 'saved' | 'notSaved';

/** How long the workbook must stay still before it is written, in milliseconds. */
const STILL = 600;

/** Writing stops the page for a moment: a workbook that takes long to write waits this many times longer. */
const STILL_PER_WRITING = 5;

/** Writes the workbook soon after each change, never twice at once. */
export class AutoSave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private still = STILL;
  private readonly write: () => Promise<void>;
  private readonly onState: (state: SaveState) => void;

  constructor(write: () => Promise<void>, onState: (state: SaveState) => void) {
    this.write = write;
    this.onState = onState;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
    window.addEventListener('beforeunload', (event) => this.holdUnwritten(event));
  }

  /** Something changed. */
  touch(): void {
    this.onState('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.still);
  }

  /** Writes now what is not written yet; resolves once it is. */
  flush(): Promise<void> {
    if (this.timer === undefined) return this.writing;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.attempt());
    return this.writing;
  }

  /** Asks before the page is left with something unwritten, and writes it meanwhile. */
  private holdUnwritten(event: BeforeUnloadEvent): void {
    if (this.timer === undefined) return;
    event.preventDefault();
    void this.flush();
  }

  private async attempt(): Promise<void> {
    const start = performance.now();
    try {
      await this.write();
      if (this.timer === undefined) this.onState('saved');
    } catch {
      this.onState('notSaved');
    }
    this.still = Math.max(STILL, STILL_PER_WRITING * (performance.now() - start));
  }
}

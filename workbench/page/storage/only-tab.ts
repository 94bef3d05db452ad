const LOCK = 'pac-workbench';

/** A page being reloaded lets go a moment after its successor has started, in milliseconds. */
const PATIENCE = 1500;

/**
 * Claims the workbook for this browser tab, until it is closed: two tabs would overwrite each other.
 *
 * @returns False when another tab holds it.
 */
export function claimWorkbook(): Promise<boolean> {
  return new Promise((resolve) => {
    const untilClosed = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks
      .request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, untilClosed)
      .catch(() => resolve(false));
  });
}

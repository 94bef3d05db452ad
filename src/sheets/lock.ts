import { PlanError } from '../core/errors';

const WAIT_MS = 10_000;

/**
 * Runs a change while nobody else makes one; what was written is flushed before others may go on.
 * @throws PlanError when the document stays busy.
 */
export function alone<T>(change: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) return change();
  if (!lock.tryLock(WAIT_MS)) throw new PlanError('busy');
  try {
    return change();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

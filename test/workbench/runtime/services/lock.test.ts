import { VirtualClock } from '../../../../workbench/runtime/boundary/clock';
import { createLocks, LockService, releaseAll } from '../../../../workbench/runtime/services/lock';

const START = 5000;

function openLocks(inDocument = true) {
  const clock = new VirtualClock(() => new Date(START));
  const locks = createLocks();
  return { clock, locks, service: new LockService(locks, clock, inDocument) };
}

test('a free lock is taken at once, and again', () => {
  const lock = openLocks().service.getScriptLock();
  expect([lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(0)]).toStrictEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('a released lock is not held', () => {
  const lock = openLocks().service.getScriptLock();
  lock.waitLock(0);
  lock.releaseLock();
  expect(lock.hasLock()).toBe(false);
});

test.each([
  ['shorter than the wait', 500, false, 500],
  ['as long as the wait', 1000, true, 1000],
  ['longer than the wait', 5000, true, 1000],
])('held elsewhere for a second, a patience %s', (_, patience, taken, waited) => {
  const { clock, locks, service } = openLocks();
  locks('document').elsewhereUntil = START + 1000;
  expect(service.getDocumentLock()?.tryLock(patience)).toBe(taken);
  expect(clock.now() - START).toBe(waited);
});

test('waiting in vain throws', () => {
  const { locks, service } = openLocks();
  locks('user').elsewhereUntil = START + 1000;
  expect(() => service.getUserLock().waitLock(10)).toThrow(/Lock timeout/u);
});

test('all locks are released at once', () => {
  const { locks, service } = openLocks();
  service.getScriptLock().tryLock(0);
  releaseAll(locks);
  expect(service.getScriptLock().hasLock()).toBe(false);
});

test('outside a document there is no document lock', () => {
  expect(openLocks(false).service.getDocumentLock()).toBeNull();
});

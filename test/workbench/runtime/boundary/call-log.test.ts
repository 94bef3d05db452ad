import { CallLog, type CallKind } from '../../../../workbench/runtime/boundary/call-log';

function logOf(...calls: [method: string, kind: CallKind, action: number][]): CallLog {
  const log = new CallLog();
  for (const [method, kind, action] of calls) log.record({ method, kind, action });
  return log;
}

const WRITE_THEN_READ = logOf(
  ['Range.getValues', 'read', 1],
  ['Range.setValues', 'write', 1],
  ['Sheet.getRange', 'local', 1],
  ['Range.getValue', 'read', 1],
);

test.each([
  ['all', undefined, 4],
  ['of a method', 'Range.setValues', 1],
  ['of a kind', 'read', 2],
  ['of a method never called', 'Range.clear', 0],
])('count: %s', (_, filter, expected) => {
  expect(WRITE_THEN_READ.count(filter)).toBe(expected);
});

test('counts by method', () => {
  const log = logOf(
    ['Range.getValues', 'read', 1],
    ['Range.getValues', 'read', 2],
    ['Lock.tryLock', 'other', 2],
  );
  expect(log.byMethod()).toStrictEqual({ 'Range.getValues': 2, 'Lock.tryLock': 1 });
});

test('a read after a write of the same action is an offender', () => {
  expect(WRITE_THEN_READ.noReadAfterWrite()).toStrictEqual([
    { method: 'Range.getValue', kind: 'read', action: 1 },
  ]);
});

test('a read in an action of its own is none', () => {
  const log = logOf(['Range.setValues', 'write', 1], ['Range.getValues', 'read', 2]);
  expect(log.noReadAfterWrite()).toStrictEqual([]);
});

test('a reset forgets the calls, not the list handed out before', () => {
  const log = logOf(['Range.getValues', 'read', 1]);
  const before = log.list;
  log.reset();
  expect([before.length, log.count()]).toStrictEqual([1, 0]);
});

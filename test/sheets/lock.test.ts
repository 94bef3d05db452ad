import { openEdge } from './open-script';

test('a change is made alone, and what it wrote is flushed', () => {
  expect(openEdge().run('runAlone')).toBe('done');
});

test('a document that stays busy refuses', () => {
  const runtime = openEdge();
  runtime.holdLockElsewhere('document', 60_000);
  expect(() => runtime.run('runAlone')).toThrow('busy');
});

test('one that frees itself in time does not', () => {
  const runtime = openEdge();
  runtime.holdLockElsewhere('document', 5_000);
  expect(runtime.run('runAlone')).toBe('done');
});

test('without a document there is nobody to wait for', () => {
  expect(openEdge({ inEditor: false }).run('runAlone')).toBe('done');
});

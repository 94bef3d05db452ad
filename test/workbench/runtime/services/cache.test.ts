import { VirtualClock } from '../../../../workbench/runtime/boundary/clock';
import { CacheService, createCaches } from '../../../../workbench/runtime/services/cache';

function openCache() {
  const clock = new VirtualClock(() => new Date(0));
  return { clock, cache: new CacheService(createCaches(clock)).getScriptCache() };
}

test.each([
  ['600 s unless said otherwise', undefined, 599, 'x'],
  ['no longer', undefined, 600, null],
  ['as long as asked', 30, 29, 'x'],
  ['no longer than asked', 30, 30, null],
])('a text is kept %s', (_, expiration, seconds, expected) => {
  const { clock, cache } = openCache();
  cache.put('key', 'x', expiration);
  clock.advance(seconds * 1000);
  expect(cache.get('key')).toBe(expected);
});

test.each([
  ['key', 'k'.repeat(251), 'x', 600],
  ['value', 'k', 'x'.repeat(100 * 1024 + 1), 600],
  ['expirationInSeconds', 'k', 'x', 21_601],
])('Argument too large: %s', (argument, key, value, seconds) => {
  expect(() => openCache().cache.put(key, value, seconds)).toThrow(`Argument too large: ${argument}`);
});

test('the limits themselves fit', () => {
  expect(() => openCache().cache.put('k'.repeat(250), 'x'.repeat(100 * 1024), 21_600)).not.toThrow();
});

test('only the keys found are answered, and removed keys are not', () => {
  const { cache } = openCache();
  cache.putAll({ a: '1', b: '2', c: '3' });
  cache.remove('a');
  cache.removeAll(['b']);
  expect(cache.getAll(['a', 'b', 'c', 'd'])).toStrictEqual({ c: '3' });
});

test('above 1 000 texts, the 900 that stay longest are kept', () => {
  const { cache } = openCache();
  for (let index = 1; index <= 1001; index += 1) cache.put(`${index}`, 'x', index);
  expect([cache.get('101'), cache.get('102')]).toStrictEqual([null, 'x']);
});

test('each holder has its own cache, always the same', () => {
  const service = new CacheService(createCaches(new VirtualClock(() => new Date(0))));
  service.getUserCache().put('a', '1');
  expect([service.getUserCache().get('a'), service.getDocumentCache().get('a')]).toStrictEqual(['1', null]);
});

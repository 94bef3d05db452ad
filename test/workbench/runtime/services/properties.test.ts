import {
  createPropertyStores,
  PropertiesService,
  saveProperties,
} from '../../../../workbench/runtime/services/properties';

const KILOBYTE = 1024;
const QUOTA = /^You have exceeded the property storage quota/u;

/** What came of a write: `stored`, or the refusal. */
function outcomeOf(write: () => unknown): string {
  try {
    write();
    return 'stored';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

const service = () => new PropertiesService(createPropertyStores());

test('a missing property is null', () => {
  expect(service().getDocumentProperties().getProperty('none')).toBeNull();
});

test('each holder has its own store, always the same', () => {
  const properties = service();
  properties.getDocumentProperties().setProperty('a', '1');
  expect(properties.getDocumentProperties().getProperties()).toStrictEqual({ a: '1' });
  expect(properties.getUserProperties().getKeys()).toStrictEqual([]);
  expect(properties.getScriptProperties().getKeys()).toStrictEqual([]);
});

test('setters and deleters answer the store', () => {
  const store = service().getUserProperties();
  expect(store.setProperty('a', '1')).toBe(store);
  expect(store.setProperties({ b: '2' })).toBe(store);
  expect(store.deleteProperty('a')).toBe(store);
  expect(store.getKeys()).toStrictEqual(['b']);
  expect(store.deleteAllProperties()).toBe(store);
  expect(store.getKeys()).toStrictEqual([]);
});

test.each([
  ['are kept', false, { a: '1', b: '2' }],
  ['are deleted when asked', true, { b: '2' }],
])('others %s by setProperties', (_, deleteAllOthers, expected) => {
  const store = service().getUserProperties().setProperty('a', '1');
  expect(store.setProperties({ b: '2' }, deleteAllOthers).getProperties()).toStrictEqual(expected);
});

describe('quotas', () => {
  test.each([
    ['9 KB a value is the most', 'x'.repeat(9 * KILOBYTE), true],
    ['one byte more is refused', 'x'.repeat(9 * KILOBYTE + 1), false],
    ['accents count as the bytes they take', 'é'.repeat(5 * KILOBYTE), false],
  ])('%s', (_, value, fits) => {
    const put = () => service().getUserProperties().setProperty('a', value);
    expect(outcomeOf(put)).toMatch(fits ? 'stored' : QUOTA);
  });

  test('500 KB a store', () => {
    const store = service().getUserProperties();
    const fill = (count: number) => {
      for (let index = 0; index < count; index += 1) store.setProperty(`${index}`, 'x'.repeat(9000));
    };
    expect(() => fill(56)).not.toThrow();
    expect(() => fill(57)).toThrow(QUOTA);
    expect(store.getKeys()).toHaveLength(56);
  });

  test('keys count too', () => {
    const store = service().getUserProperties();
    const put = (index: number) => store.setProperty(`${index}`.padEnd(512, 'k'), 'x'.repeat(8 * KILOBYTE));
    for (let index = 0; index < 58; index += 1) put(index);
    expect(() => put(58)).toThrow(QUOTA);
  });

  test('a set refused stores none of its properties', () => {
    const store = service().getUserProperties();
    expect(() => store.setProperties({ a: '1', b: 'x'.repeat(10_000) })).toThrow(QUOTA);
    expect(store.getKeys()).toStrictEqual([]);
  });
});

test('what is saved opens as it was', () => {
  const stores = createPropertyStores();
  new PropertiesService(stores).getDocumentProperties().setProperty('plan', 'PAC 2026');
  const again = new PropertiesService(createPropertyStores(saveProperties(stores)));
  expect(again.getDocumentProperties().getProperty('plan')).toBe('PAC 2026');
  expect(again.getUserProperties().getKeys()).toStrictEqual([]);
});

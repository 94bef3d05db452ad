import * as fc from 'fast-check';
import { VirtualClock } from '../../../../workbench/runtime/boundary/clock';
import { Utilities } from '../../../../workbench/runtime/services/utilities';
import { bytesOf } from '../../../../workbench/runtime/services/utilities/base64';

const clock = new VirtualClock(() => new Date(0));
const utilities = new Utilities(clock);

describe('sleep', () => {
  test('passes on the virtual clock', () => {
    const before = clock.now();
    utilities.sleep(300_000);
    expect(clock.now() - before).toBe(300_000);
  });

  test('lasts five minutes at most', () => {
    expect(() => utilities.sleep(300_001)).toThrow('Invalid argument');
  });
});

test('each uuid is another', () => {
  const [one, two] = [utilities.getUuid(), utilities.getUuid()];
  expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
  expect(two).not.toBe(one);
});

describe('base64', () => {
  test.each([
    ['Élan ✓', 'w4lsYW4g4pyT'],
    ['', ''],
  ])('%s', (text, encoded) => {
    expect(utilities.base64Encode(text)).toBe(encoded);
    expect(utilities.base64Decode(encoded)).toStrictEqual(bytesOf(text));
  });

  test('bytes are signed', () => {
    expect(utilities.base64Decode('/w==')).toStrictEqual([-1]);
    expect(utilities.base64Encode([-1])).toBe('/w==');
  });

  test('is also written for addresses', () => {
    expect(utilities.base64EncodeWebSafe([-1, -17, -2])).toBe('_-_-');
    expect(utilities.base64DecodeWebSafe('_-_-')).toStrictEqual([-1, -17, -2]);
  });

  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = utilities.base64Decode(utilities.base64Encode(text));
        expect(utilities.newBlob(bytes).getDataAsString()).toBe(text);
      }),
    );
  });
});

test('a blob is read as it was made', () => {
  const blob = utilities.newBlob('é', 'text/plain', 'note.txt');
  expect([blob.getBytes(), blob.getDataAsString(), blob.getContentType(), blob.getName()]).toStrictEqual([
    [-61, -87],
    'é',
    'text/plain',
    'note.txt',
  ]);
  expect(utilities.newBlob('x').getContentType()).toBeNull();
});

import { createContext, runInContext } from 'node:vm';
import { errorInto, hostRealm, shapeOf } from '../../../../workbench/runtime/boundary/realm';
import { evaluateInNode } from '../../../../workbench/runtime/evaluate-node';

const elsewhere = (expression: string): unknown => runInContext(expression, createContext({}));

class Person {
  readonly name = 'Léa';
}

describe('the shape of a value, in whatever realm it was born', () => {
  test.each([
    ['null', null, 'primitive'],
    ['nothing', undefined, 'primitive'],
    ['a text', 'x', 'primitive'],
    ['a function', () => 0, 'other'],
    ['a list', elsewhere('[]'), 'array'],
    ['a date', elsewhere('new Date(0)'), 'date'],
    ['an error', elsewhere('new RangeError("x")'), 'error'],
    ['an object', elsewhere('({})'), 'plain'],
    ['an object without prototype', Object.create(null), 'plain'],
    ['an instance', new Person(), 'other'],
    ['a map', elsewhere('new Map()'), 'other'],
  ])('%s', (_, value, expected) => {
    expect(shapeOf(value)).toBe(expected);
  });
});

describe('errors', () => {
  test('at home stay themselves', () => {
    const error = new Error('x');
    expect(errorInto(hostRealm, error)).toBe(error);
  });

  test('from elsewhere keep name, text, stack and fields', () => {
    const { realm } = evaluateInNode(() => 0);
    const error = Object.assign(new TypeError('x'), { key: 'tooFar' });
    const copy = errorInto(realm, error);
    expect(copy).toBeInstanceOf(realm.Error);
    expect(copy).toMatchObject({ name: 'TypeError', message: 'x', stack: error.stack, key: 'tooFar' });
  });

  test.each([['a text'], [null], [{ message: 'x' }]])('%j is none, and is left alone', (thrown) => {
    expect(errorInto(hostRealm, thrown)).toBe(thrown);
  });
});

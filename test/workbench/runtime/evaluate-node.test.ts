import { evaluateInNode } from '../../../workbench/runtime/evaluate-node';

const NOW = Date.UTC(2026, 0, 15, 9);

/** What an expression is worth in a fresh world where it is 15 January 2026, 9 o'clock. */
function valueOf(expression: string): unknown {
  const world = evaluateInNode(() => NOW);
  world.run('test.js', `var answer = ${expression};`);
  return world.read('answer');
}

describe('the clock', () => {
  test.each([
    ['new Date().getTime()', NOW],
    ['Date.now()', NOW],
    ['new Date(5).getTime()', 5],
    ['new Date(2026, 5, 1).getMonth()', 5],
    ['Date.UTC(1970, 0, 1)', 0],
    ['Date().slice(11, 15)', '2026'],
    ['new Date() instanceof Date', true],
    ['new Date().constructor === Date', true],
    ['(class extends Date {}).now()', NOW],
    ['new (class Day extends Date { year() { return this.getFullYear(); } })().year()', 2026],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });
});

describe('the world', () => {
  test.each([
    ['has no timers', 'typeof setTimeout', 'undefined'],
    ['has no modules', 'typeof require', 'undefined'],
    ['is its own global object', 'this === globalThis', true],
    ['has constructors of its own', '[].constructor === Array', true],
  ])('%s', (_, expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test('is apart from ours and from any other', () => {
    const [one, other] = [evaluateInNode(() => 0), evaluateInNode(() => 0)];
    one.define({ mine: 1 });
    expect([one.read('mine'), other.read('mine')]).toStrictEqual([1, undefined]);
    expect(one.realm.Array).not.toBe(other.realm.Array);
  });

  test('throws what its script throws', () => {
    expect(() => evaluateInNode(() => 0).run('test.js', 'throw new Error("broken")')).toThrow('broken');
  });
});

import { latestOnly } from '../../../sidebar/path/latest-only';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('asks once typing pauses', async () => {
  let asked = 0;
  const type = latestOnly(
    async () => (asked += 1),
    () => {},
    100,
  );
  type();
  await jest.advanceTimersByTimeAsync(60);
  type();
  await jest.advanceTimersByTimeAsync(60);
  expect(asked).toBe(0);
  await jest.advanceTimersByTimeAsync(60);
  expect(asked).toBe(1);
});

test('an answer that comes after a newer question is dropped', async () => {
  const shown: string[] = [];
  const delays = [500, 10];
  const type = latestOnly(
    async () => {
      const delay = delays.shift() ?? 0;
      await new Promise((resolve) => setTimeout(resolve, delay));
      return `after ${delay}`;
    },
    (answer) => shown.push(answer),
    100,
  );
  type();
  await jest.advanceTimersByTimeAsync(150);
  type();
  await jest.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['after 10']);
});

import { createQueue } from '../../../sidebar/server/queue';

/** A job that ends when told to. */
function held() {
  const ends: (() => void)[] = [];
  const ended = new Promise<void>((resolve) => ends.push(resolve));
  return { ended, end: () => ends[0]?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('never more jobs at once than the limit, in the order received', async () => {
  const queue = createQueue(2);
  const jobs = [held(), held(), held(), held()];
  const started: number[] = [];
  const results = jobs.map(({ ended }, index) =>
    queue(async () => {
      started.push(index);
      await ended;
      return index;
    }),
  );
  await settled();
  expect(started).toEqual([0, 1]);
  jobs[1]?.end();
  await settled();
  expect(started).toEqual([0, 1, 2]);
  for (const job of jobs) job.end();
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

test('a newcomer does not slip in while a place changes hands', async () => {
  const queue = createQueue(1);
  let running = 0;
  let most = 0;
  const job = async () => {
    running += 1;
    most = Math.max(most, running);
    await settled();
    running -= 1;
  };
  const first = queue(job);
  const second = queue(job);
  await first;
  await Promise.all([second, queue(job)]);
  expect(most).toBe(1);
});

test('a job that fails leaves its place', async () => {
  const queue = createQueue(1);
  await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue(async () => 'yes')).resolves.toBe('yes');
});

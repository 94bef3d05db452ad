export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs jobs in the order received, at most `limit` at once: Apps Script refuses more than ten. */
export function createQueue(limit: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = (): Promise<void> => {
    if (running >= limit) return new Promise((resolve) => waiting.push(resolve));
    running += 1;
    return Promise.resolve();
  };

  /** The place goes straight to the next in line, so that a newcomer cannot slip in between. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return async (job) => {
    await enter();
    try {
      return await job();
    } finally {
      leave();
    }
  };
}

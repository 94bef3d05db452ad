/** Milliseconds of the fastest of some runs: what the machine does beside only adds to it. */
export function fastest(run, times = 5) {
  const durations = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...durations);
}

import type { Runner } from '../../../sidebar/server/runner';

type Handler = (value: unknown) => void;

const ignore: Handler = () => {};

/** What a `serve` gives back to google.script.run: an answer, or an error for the failure handler. */
export type Serve = (text: string) => unknown;

/**
 * google.script.run by its rules: each chain keeps its own handlers, answers come later, and an exception goes
 * to the failure handler.
 */
export function fakeRunner(serve: Serve, delay = 0): Runner {
  return chain(serve, delay, ignore, ignore);
}

function chain(serve: Serve, delay: number, succeed: Handler, fail: Handler): Runner {
  return {
    withSuccessHandler: (handler) => chain(serve, delay, handler, fail),
    withFailureHandler: (handler) => chain(serve, delay, succeed, handler),
    serve: (text) => void setTimeout(() => settle(() => serve(text), succeed, fail), delay),
  };
}

function settle(run: () => unknown, succeed: Handler, fail: Handler): void {
  let answer: unknown;
  try {
    answer = run();
  } catch (error) {
    fail(error);
    return;
  }
  succeed(answer);
}

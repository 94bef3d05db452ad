const TYPING_PAUSE_MS = 450;

/**
 * A question asked once typing pauses; an answer that comes after a newer question is dropped.
 *
 * @returns what to call at each keystroke.
 */
export function latestOnly<T>(
  ask: () => Promise<T>,
  show: (answer: T) => void,
  pause = TYPING_PAUSE_MS,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const run = async (mine: number): Promise<void> => {
    const answer = await ask();
    if (mine === latest) show(answer);
  };
  return () => {
    latest += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void run(latest), pause);
  };
}

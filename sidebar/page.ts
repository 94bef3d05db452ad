const SHOWN_FOR_MS = 6000;

const byId = (id: string): HTMLElement | null => document.getElementById(id);

let hiding = 0;
let inUse = false;

/** The focus stays in the cells until the reader comes to the sidebar. */
for (const sign of ['pointerdown', 'keydown']) {
  document.addEventListener(sign, () => (inUse = true), { once: true });
}

/** What was said is about what was done before. */
document.addEventListener('click', () => say(''), { capture: true });

function say(sentence: string): void {
  const place = byId('live');
  if (place) place.textContent = sentence;
}

/** The one page of the sidebar: what it shows, and what it says aloud. */
export const page = {
  /** Replaces everything; the focus goes to the first field asked for, else to the title. */
  fill: (...content: readonly HTMLElement[]): void => {
    byId('main')?.replaceChildren(...content);
    window.scrollTo(0, 0);
    if (inUse) focusFirst();
  },

  announce: (sentence: string): void => {
    say(sentence);
    clearTimeout(hiding);
    hiding = setTimeout(() => say(''), SHOWN_FOR_MS);
  },
};

function focusFirst(): void {
  const main = byId('main');
  const target = main?.querySelector<HTMLElement>('[data-first]') ?? main?.querySelector('h1');
  target?.focus({ preventScroll: true });
}

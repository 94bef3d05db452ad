import type { Evaluate } from './evaluate';

/** A browser window with its constructors: the page's own, or a hidden frame's. */
export type ScriptWindow = Window & typeof globalThis;

/** Runs scripts as `<script>` elements of a window; its clock and console stay the browser's. */
export function evaluateInPage(page: ScriptWindow): Evaluate {
  return () => ({
    realm: page,
    define: (globals) => Object.assign(page, { ...globals, console: page.console }),
    run: (fileName, source) => runScript(page, `${source}\n//# sourceURL=${fileName}`),
    read: (name) => Reflect.get(page, name) as unknown,
  });
}

/** An inline script runs at once, but tells its errors to the window alone. */
function runScript(page: ScriptWindow, source: string): void {
  const failures: unknown[] = [];
  const listen = (event: ErrorEvent) => {
    failures.push(event.error);
    event.preventDefault();
  };
  page.addEventListener('error', listen);
  const element = page.document.createElement('script');
  element.textContent = source;
  page.document.head.append(element);
  element.remove();
  page.removeEventListener('error', listen);
  if (failures.length > 0) throw failures[0];
}

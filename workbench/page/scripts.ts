import type { Scripts } from './backstage';

/** Fetches the add-on as it is built: its code, and the page of its sidebar. */
export async function fetchScripts(): Promise<Scripts> {
  const names = ['Code.js', 'Sidebar.html'];
  const texts = await Promise.all(names.map(async (name) => (await fetch(`/${name}`)).text()));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

import type { Scripts } from './backstage';

/** Fetches the add-on as it is built: its code, and the page of its sidebar. */
export async function fetchScripts(): Promise<Scripts> {
  const [code, sidebar] = await Promise.all([textOf('/Code.js'), textOf('/Sidebar.html')]);
  return { code, files: { 'Sidebar.html': sidebar } };
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  return response.text();
}

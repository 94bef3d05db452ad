import type { ImportPreview } from '../../src/contract';
import type { App } from '../app';
import type { Back } from '../upkeep/task-link';
import { taskScreen } from '../upkeep/task-screen';
import { asideView } from './aside-view';

/** What the last import set aside, seen again. */
export function showLastAside(
  app: App,
  { name, preview }: { readonly name: string; readonly preview: ImportPreview },
  back: Back,
): void {
  app.show(() =>
    taskScreen(app, app.speech.say('importLastTitle'), back, {
      body: [asideView(app, name, preview)],
      buttons: [],
    }),
  );
}

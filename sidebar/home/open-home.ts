import type { App } from '../app';
import { startPath } from '../path/path';
import { homeScreen } from './home-screen';
import type { HomeStart } from './views';

/** No plan yet: the path that makes one. Else the plans. */
export function openHome(app: App, start: HomeStart | null): void {
  if (app.state.plans.length === 0) startPath(app);
  else app.show(homeScreen(start));
}

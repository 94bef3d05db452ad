import type { Backstage } from './backstage';
import type { OpenDocument } from './open-document';
import type { Attempt } from './running';
import type { Settings } from './settings';
import type { Viewer } from './viewer/viewer';
import type { Say } from './words';

/** Everything on screen, once the workbench is open. */
export interface Stage {
  readonly backstage: Backstage;
  readonly document: OpenDocument;
  readonly settings: Settings;
  readonly say: Say;
  readonly viewer: Viewer;
  readonly attempt: Attempt;
  /** Runs a function of the add-on, as choosing it in a menu does. */
  readonly run: (functionName: string) => void;
}

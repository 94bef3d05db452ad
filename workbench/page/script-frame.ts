import type { ScriptWindow } from '../runtime/evaluate-page';
import type { GoogleClient } from '../runtime/script-run';
import { element } from './dom';

/** What Apps Script grants its own frames, but for leaving the page. */
const GRANTED = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

/** Fetches `google` for the frame's window; first of all scripts, so that the page finds it there. */
const CONNECT = '<script>window.google = frameElement.connect(window);</script>';

/** Makes the `google` global of a frame's window. */
export type Connect = (frame: ScriptWindow) => GoogleClient;

/** A frame that shows a page of the add-on, as a sidebar or a dialog does. */
export function scriptFrame(content: string, connect: Connect): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: GRANTED, srcdoc: withConnection(content) });
  return Object.assign(frame, { connect });
}

/** The script goes into the head, after the doctype: before it, the page would be laid out in quirks mode. */
function withConnection(content: string): string {
  const head = /<head[^>]*>/iu.exec(content);
  if (!head) return CONNECT + content;
  const end = head.index + head[0].length;
  return content.slice(0, end) + CONNECT + content.slice(end);
}

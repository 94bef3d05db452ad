import type { DialogWindow } from '../../runtime/services/ui/window';
import { button, element } from '../dom';
import { scriptFrame, type Connect } from '../script-frame';

/** Size of a dialog for which the script set none, in pixels. */
const USUAL_WIDTH = 600;
const USUAL_HEIGHT = 400;

/** Shows a page of the add-on in a dialog, until it or the person closes it. */
export function openPageDialog(
  page: DialogWindow,
  closeLabel: string,
  connect: (onClose: () => void) => Connect,
): void {
  const dialog = element('dialog', { class: 'dialog wide', 'aria-label': page.title });
  const frame = scriptFrame(
    page.content,
    connect(() => dialog.close()),
  );
  frame.title = page.title;
  frame.className = 'dialog-frame';
  frame.width = String(page.width || USUAL_WIDTH);
  frame.height = String(page.height || USUAL_HEIGHT);
  const close = button('×', 'icon-button', () => dialog.close());
  close.setAttribute('aria-label', closeLabel);
  dialog.append(element('div', { class: 'dialog-title' }, element('h2', {}, page.title), close), frame);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  if (page.modal) dialog.showModal();
  else dialog.show();
}

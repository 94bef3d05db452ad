import { Component, xml } from '@odoo/owl';
import { UIPlugin, registries, type CellPosition, type Getters } from '../../runtime/engine';
import { recordsOf } from './records';

/** Side of the corner mark, in pixels. */
const MARK = 7;
const MARK_COLOR = '#f9ab00';

type GridRendering = Parameters<UIPlugin['drawLayer']>[0];

/** Marks each cell that has a note, as Sheets does: a small corner at the top right. */
class NoteMarks extends UIPlugin {
  static override readonly layers = ['Highlights'] as const;

  override drawLayer({ ctx, viewports, sheetId }: GridRendering): void {
    ctx.fillStyle = MARK_COLOR;
    for (const { sheetId: noted, ranges } of recordsOf(this.getters).getRecords('note')) {
      const zone = noted === sheetId ? ranges[0]?.zone : undefined;
      if (zone) drawCorner(ctx, viewports.getVisibleRect(sheetId, zone));
    }
  }
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell scrolled out of sight has no size. */
function drawCorner(context: CanvasRenderingContext2D, { x, y, width, height }: Rectangle): void {
  if (width < MARK || height < MARK) return;
  const right = x + width;
  context.beginPath();
  context.moveTo(right - MARK, y);
  context.lineTo(right, y);
  context.lineTo(right, y + MARK);
  context.fill();
}

/** The note itself, beside the cell the pointer is on. */
class NotePopover extends Component<{ text: string }> {
  static override template = xml`<div class="note" t-esc="props.text" />`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxWidth: 320 };
}

function noteAt(getters: Getters, { sheetId, row, col }: CellPosition): string {
  const note = recordsOf(getters)
    .getRecords('note')
    .find(({ sheetId: noted, ranges: [range] }) => {
      return noted === sheetId && range?.zone.top === row && range.zone.left === col;
    });
  return typeof note?.data === 'string' ? note.data : '';
}

registries.featurePluginRegistry.add('pacNoteMarks', NoteMarks);
registries.cellPopoverRegistry.add('PacNote', {
  onHover: (position, getters) => {
    const text = noteAt(getters, position);
    if (text === '') return { isOpen: false };
    return { isOpen: true, Component: NotePopover, props: { text }, cellCorner: 'top-right' };
  },
});

import type { CrossingNote } from '../../core/crossing/crossing-result';
import { fromMinor } from '../../core/money';
import type { Axis } from '../../core/objectives/axis';
import { MONTH_KEYS } from '../../core/plan/rows/axis-members';
import type { Language } from '../../core/schema/words';
import { say, type MessageValues } from '../../locales';
import type { ReadLists } from '../../sheets/read-lists';

/** Names told one by one before the others are counted. */
const TOLD = 3;

/** What words a note: the language of the plan, and the labels of its lists. */
export interface NoteWords {
  readonly language: Language;
  readonly lists: ReadLists;
}

/** A month is told by its label. */
function memberName({ lists }: NoteWords, axis: Axis | null, member: string): string {
  if (axis === null) return lists.label('all', 'ALL');
  return axis === 'month' ? lists.label('period', MONTH_KEYS[Number(member)] ?? '') : member;
}

function namesIn(words: NoteWords, axis: Axis, members: readonly string[]): string {
  const told = members.slice(0, TOLD).map((member) => memberName(words, axis, member));
  const more = members.length - told.length;
  return more > 0 ? say(words.language, 'crossNamesMore', { names: told.join(', '), more }) : told.join(', ');
}

const axisName = ({ lists }: NoteWords, axis: Axis): string => lists.label('axis', axis);

function valuesOf(note: CrossingNote, words: NoteWords): MessageValues {
  switch (note.key) {
    case 'crossAxis': {
      const { axis, sum, required } = note.sum;
      return { axis: axisName(words, axis), sum: fromMinor(sum), required: fromMinor(required) };
    }
    case 'crossUnknownMember':
    case 'crossReseeded':
      return { axis: axisName(words, note.axis), names: namesIn(words, note.axis, note.members) };
    case 'crossRepairImpossible':
    case 'crossNotShared':
    case 'crossLeftOut':
      return {
        axis: axisName(words, note.axis),
        unassigned: words.lists.label('rep', 'UNASSIGNED'),
      };
    case 'crossPinElsewhere':
      return { count: note.count };
    case 'crossStep':
      return { step: fromMinor(note.step) };
    case 'crossAssignedRounded':
      return { count: note.count, amount: fromMinor(note.amount) };
    case 'crossOverHigh':
      return { share: Math.round(note.share * 1000) / 10 };
    case 'crossPinsExceed':
    case 'crossNoCell':
    case 'crossNotConverged':
      return {
        member: memberName(words, note.axis, note.member),
        amount: fromMinor(note.amount),
        pinned: fromMinor(note.pinned),
        pins: note.pins,
      };
    case 'crossNoTotal':
    case 'crossNegative':
    case 'crossNoHistory':
    case 'crossStretchLeft':
      return {};
    default:
      return note satisfies never;
  }
}

/** Words what a computation has to tell. */
export function wordNotes(notes: readonly CrossingNote[], words: NoteWords): readonly string[] {
  return notes.map((note) => say(words.language, note.key, valuesOf(note, words)));
}

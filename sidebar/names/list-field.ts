import type { MemberList } from '../../src/contract';
import { type Field, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { WordKey } from '../words/en';
import type { Speech } from '../words/speech';

/** The lists people add names to. */
const listWords: Readonly<Record<MemberList, WordKey>> = {
  rep: 'reps',
  product: 'products',
  channel: 'channels',
  team: 'teams',
};

const LISTS: readonly MemberList[] = ['rep', 'product', 'channel', 'team'];

/** Which list a name is, or will be, in. */
export function listField(
  { say }: Speech,
  label: WordKey,
  chosen: MemberList,
  onChoose: (list: MemberList) => void,
): Field {
  const options = LISTS.map((value) => ({ value, label: say(listWords[value]) }));
  const input = selectInput(options, chosen, (value) => {
    const list = LISTS.find((one) => one === value);
    if (list) onChoose(list);
  });
  return textField({ path: 'list', label: say(label), input });
}

import type { App } from '../../app';
import { radioField } from '../../dom/choice';
import type { Field } from '../../dom/field';
import type { TabChoice } from '../draft/draft';
import { chooseTabs } from '../draft/edit';
import type { Path } from '../path';
import { readyTabs } from '../tabs-to-come';

const CHOICES: readonly TabChoice[] = ['essential', 'complete', 'own'];

/** « Onglets essentiels ou plan complet ? », or one's own. */
export function tabsField(app: App, path: Path, onChange: () => void): Field {
  const { say, count } = app.speech;
  const essential = readyTabs(app.state, path.draft, 'essential');
  const all = say(path.draft.composed ? 'mixComplete' : 'tabsCompleteHint');
  const options = [
    { value: 'essential', label: say('tabsEssential'), hint: count('tabsEssentialHint', essential.length) },
    { value: 'complete', label: say('tabsComplete'), hint: all },
    { value: 'own', label: say('tabsOwn') },
  ];
  const choose = (value: string): void => {
    const choice = CHOICES.find((one) => one === value) ?? 'essential';
    path.edit((draft) => chooseTabs(draft, choice, essential));
    onChange();
  };
  return radioField({ path: 'tabs', legend: say('tabsQuestion'), options }, path.draft.tabChoice, choose);
}

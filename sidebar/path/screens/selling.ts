import type { App } from '../../app';
import { action } from '../../dom/action';
import { checkField, radioField } from '../../dom/choice';
import { button, element } from '../../dom/element';
import type { Field } from '../../dom/field';
import { line } from '../../dom/notice';
import { helpScreen } from '../../help/help-screen';
import { AXES } from '../draft/draft';
import { demoAnswers } from '../draft/answers';
import { chooseStyle, follow } from '../draft/edit';
import { groupWords } from '../group-words';
import { makePlan } from '../make-plan';
import { mixBlock } from '../mix/mix-block';
import type { Part } from '../part';
import type { Path } from '../path';
import { tabsToCome } from '../preview/tabs-to-come-view';
import { styleOf } from '../style-of';

/** « Comment vendez-vous ? », « Que voulez-vous suivre ? ». */
export function sellingPart(app: App, path: Path): Part {
  const { say } = app.speech;
  const preview = element('div');
  const boxes = element('div');
  const mix = mixBlock(app, path, () => redraw());
  let followed = followField(app, path);
  const redraw = (): void => {
    followed = followField(app, path);
    boxes.replaceChildren(followed.node);
    preview.replaceChildren(tabsToCome(app, path.draft));
  };
  redraw();
  const style = styleField(app, path, () => {
    mix.redraw();
    redraw();
  });
  return {
    title: say('startTitle'),
    body: [
      line(say('startIntro')),
      style.node,
      mix.node,
      boxes,
      tryExample(app, path),
      preview,
      functionsAlone(app, path),
    ],
    fields: () => [style, ...mix.fields(), followed],
    primary: say('next'),
    onward: async () => path.goTo(2),
  };
}

function styleField(app: App, path: Path, onChange: () => void): Field {
  const { language, say } = app.speech;
  const options = app.state.styles.map(({ key, pitch }) => ({ value: key, label: pitch[language] }));
  return radioField({ path: 'style', legend: say('sellQuestion'), options }, path.draft.style, (key) => {
    const style = styleOf(app.state, key);
    if (style) path.edit((draft) => chooseStyle(draft, style));
    onChange();
  });
}

function followField(app: App, path: Path): Field {
  const { say } = app.speech;
  const options = AXES.map((axis) => ({ value: axis, label: say(groupWords[axis].title) }));
  const tickAxis = (value: string, on: boolean): void => {
    const axis = AXES.find((one) => one === value);
    if (axis) path.edit((draft) => follow(draft, axis, on));
  };
  return checkField(
    { path: 'followed', legend: say('followQuestion'), options },
    path.draft.followed,
    tickAxis,
  );
}

/** The functions serve without a plan too. */
function functionsAlone(app: App, path: Path): HTMLElement {
  return button(app.speech.say('helpTitle'), 'link', () => app.show(helpScreen(() => path.goTo(1))));
}

/** Under the question, because the example is made in the style chosen. */
function tryExample(app: App, path: Path): HTMLElement {
  return action(app, app.speech.say('tryExample'), 'link', () =>
    makePlan(app, path, demoAnswers(app.state, path.draft, app.speech.language)),
  );
}

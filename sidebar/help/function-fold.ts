import type { App } from '../app';
import { type CopyBox, copyBox } from '../dom/copy-box';
import { element } from '../dom/element';
import type { FunctionHelp, ParameterHelp } from './described';
import { exampleCall, spellNumbers, type Spelling } from './spelling';

/** A function: its name and purpose, then on demand its parameters and its examples. */
export function functionFold(app: App, described: FunctionHelp, spelling: Spelling): HTMLElement {
  const { name, says, parameters } = described;
  const purpose = element('span', { class: 'hint' }, app.speech.words(says) + '.');
  return element(
    'details',
    { class: 'fold' },
    element('summary', {}, element('span', { class: 'code' }, name), purpose),
    element('dl', { class: 'parameters' }, ...parameters.flatMap((one) => parameterLines(app, one))),
    ...examples(app, described, spelling),
  );
}

function parameterLines({ speech }: App, { name, says, optional }: ParameterHelp): readonly HTMLElement[] {
  const tag = optional ? element('span', { class: 'tag' }, speech.say('helpOptional')) : null;
  const code = element('span', { class: 'code' }, name);
  return [element('dt', {}, code, tag), element('dd', {}, speech.words(says))];
}

/** The plain example with what it gives; then the one with every option, when there are any. */
function examples(app: App, described: FunctionHelp, spelling: Spelling): readonly HTMLElement[] {
  const { say, language } = app.speech;
  const { name, plain, parameters } = described;
  const box = (label: string, count: number): CopyBox => ({
    path: 'example-' + name + '-' + count,
    label,
    text: exampleCall(described, count, language, spelling),
  });
  const first = { ...box(say('helpExample'), plain), hint: resultOf(app, described, spelling) };
  const full = box(say('helpEveryOption'), parameters.length);
  return (parameters.length > plain ? [first, full] : [first]).map((one) => copyBox(app, one));
}

function resultOf({ speech }: App, { result }: FunctionHelp, spelling: Spelling): string {
  const value = spellNumbers(result.value, spelling);
  return speech.say('helpResult', { value, unit: speech.words(result.says) });
}

import type { App } from '../../app';
import { element } from '../../dom/element';
import { complainer, errorLine, type Field, idOf } from '../../dom/field';
import { selectInput } from '../../dom/select';

const PATH = 'fiscalStart';
const YEARS_BACK = 10;
const YEARS_AHEAD = 3;

/** A month and a year: a fiscal year always begins on the first of a month, so nothing wrong can be typed. */
export function startField(app: App, start: string, onChange: (day: string) => void): Field {
  let [year = '', month = ''] = start.split('-');
  const tell = (): void => onChange([year, month, '01'].join('-'));
  const months = selectInput(monthOptions(app), month, (value) => {
    month = value;
    tell();
  });
  const years = selectInput(yearOptions(app), year, (value) => {
    year = value;
    tell();
  });
  months.setAttribute('aria-label', app.speech.say('month'));
  years.setAttribute('aria-label', app.speech.say('year'));
  return pairField(app.speech.say('fiscalQuestion'), months, years);
}

function pairField(label: string, months: HTMLElement, years: HTMLElement): Field {
  const error = errorLine(idOf(PATH));
  const pair = element('div', { class: 'pair' }, months, years);
  const node = element('fieldset', { class: 'field' }, element('legend', {}, label), pair, error);
  return { node, path: PATH, input: months, complain: complainer(node, months, error) };
}

function monthOptions(app: App) {
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: app.speech.month(index),
  }));
}

function yearOptions(app: App) {
  const today = Number(app.state.today.slice(0, 4));
  return Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, index) => {
    const year = String(today + YEARS_AHEAD - index);
    return { value: year, label: year };
  });
}

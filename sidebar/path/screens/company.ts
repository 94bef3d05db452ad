import type { App } from '../../app';
import { element } from '../../dom/element';
import { lineInput, textField } from '../../dom/field';
import { selectInput } from '../../dom/select';
import { setText } from '../draft/edit';
import type { Part } from '../part';
import type { Path } from '../path';
import { periodOf } from '../preview/period';
import { startField } from './start-field';

/** The usual currencies of French-speaking and neighbouring companies; the spreadsheet's own is added if not here. */
const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'MAD', 'TND', 'XOF', 'XAF'];

/** Company, fiscal year, currency. */
export function companyPart(app: App, path: Path): Part {
  const { say } = app.speech;
  const preview = element('p', { class: 'preview', 'aria-live': 'polite' });
  const redraw = (): void => {
    preview.textContent = say('periodPreview', { period: periodOf(app.speech, path.draft.fiscalStart) });
  };
  const company = companyField(app, path);
  const start = startField(app, path.draft.fiscalStart, (day) => {
    path.edit((draft) => setText(draft, 'fiscalStart', day));
    redraw();
  });
  const currency = currencyField(app, path);
  redraw();
  return {
    title: say('companyTitle'),
    body: [company.node, start.node, preview, currency.node],
    fields: () => [company, start, currency],
    primary: say('next'),
    onward: async () => path.goTo(3),
  };
}

function companyField(app: App, path: Path) {
  const input = lineInput(path.draft.company, (value) =>
    path.edit((draft) => setText(draft, 'company', value)),
  );
  input.setAttribute('data-first', '');
  input.setAttribute('autocomplete', 'organization');
  return textField({ path: 'company', label: app.speech.say('companyQuestion'), input });
}

function currencyField(app: App, path: Path) {
  const options = CURRENCIES.map((code) => ({
    value: code,
    label: `${code} – ${app.speech.currencyName(code)}`,
  }));
  const choose = (code: string): void => path.edit((draft) => setText(draft, 'currency', code));
  const input = selectInput(options, path.draft.currency, choose);
  return textField({ path: 'currency', label: app.speech.say('currencyQuestion'), input });
}

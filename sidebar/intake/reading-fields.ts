import type { ImportReading } from '../../src/contract';
import { checkField, radioField } from '../dom/choice';
import { type Field, lineInput, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { Import, ReadImport } from './draft';

type Change = (part: Partial<ImportReading>) => void;
type Now = () => ImportReading;

/** What the columns do not say: what is measured, with or without tax, whole months. */
export function readingFields(of: Import, read: ReadImport, now: Now, change: Change): readonly Field[] {
  const rate = rateField(of, now, change);
  const months = read.columns.hasMonths ? [monthsField(of, now, change)] : [];
  return [measureField(of, read, now, change), taxField(of, now, change, rate), rate, ...months];
}

function measureField({ app }: Import, { columns }: ReadImport, now: Now, change: Change): Field {
  const options = columns.metrics.map((metric) => ({ value: metric, label: metric }));
  const input = selectInput(options, now().metric, (metric) => change({ metric }));
  return textField({ path: 'metric', label: app.speech.say('importMeasure'), input });
}

/** The rate is asked for amounts that include tax only. */
function taxField({ app }: Import, now: Now, change: Change, rate: Field): Field {
  const { say } = app.speech;
  const options = [
    { value: 'excluded', label: say('importWithoutTax') },
    { value: 'included', label: say('importWithTax') },
  ];
  const show = (taxIncluded: boolean): void => {
    rate.node.hidden = !taxIncluded;
  };
  show(now().taxIncluded);
  return radioField(
    { path: 'tax', legend: say('importTax'), options },
    now().taxIncluded ? 'included' : 'excluded',
    (value) => {
      change({ taxIncluded: value === 'included' });
      show(value === 'included');
    },
  );
}

function rateField({ app }: Import, now: Now, change: Change): Field {
  const { say } = app.speech;
  const input = lineInput(now().vatRate, (vatRate) => change({ vatRate }));
  input.inputMode = 'decimal';
  return textField({ path: 'vatRate', label: say('importVat'), input, hint: say('importVatHint') });
}

function monthsField({ app }: Import, now: Now, change: Change): Field {
  const options = [{ value: 'monthly', label: app.speech.say('importMonthly') }];
  return checkField(
    { path: 'monthly', legend: app.speech.say('fieldDate'), options },
    now().monthly ? ['monthly'] : [],
    (_, monthly) => change({ monthly }),
  );
}

import { readIsoDay } from '../../../src/core/calendar/iso';
import { minorText, readMinor } from '../../../src/core/money';
import type { ActualRow } from '../../../src/core/objectives/actual-row';
import type { Axis } from '../../../src/core/objectives/axis';
import { crossRollUp } from '../../../src/core/objectives/cross';
import { rollUp } from '../../../src/core/objectives/roll-up';
import { csvRows } from '../shared-csv';
import { sharedJson, sharedText } from '../shared-data';
import { input, row } from './rows';

interface Group {
  readonly key: string;
  readonly amount: string;
}

interface Expected {
  readonly total: {
    readonly amount: string;
    readonly count: number;
    readonly first_date: string;
    readonly last_date: string;
  };
  readonly by: Readonly<Record<string, readonly Group[]>>;
}

const AXES = ['rep', 'product', 'channel', 'month'] as const satisfies readonly Axis[];

type Columns = Readonly<Record<'day' | 'rep' | 'product' | 'channel' | 'value', string>>;

const SETS = [
  {
    name: 'demo-aw-complet-fr',
    expected: 'expected-demo-aw-complet-fr',
    columns: { day: 'Mois', rep: 'Commercial', product: 'Famille', channel: 'Canal', value: 'Montant' },
  },
  {
    name: 'clean-usreg',
    expected: 'expected-usreg',
    columns: { day: 'date', rep: 'rep', product: 'product', channel: 'channel', value: 'amount' },
  },
] as const;

function actualsOf(text: string, columns: Columns): readonly ActualRow[] {
  return csvRows(text).map((cells) =>
    row({
      day: readIsoDay(cells[columns.day] ?? '') ?? Number.NaN,
      rep: cells[columns.rep] ?? null,
      product: cells[columns.product] ?? null,
      channel: cells[columns.channel] ?? null,
      value: readMinor(cells[columns.value] ?? ''),
    }),
  );
}

const amounts = (groups: readonly Group[] | undefined) =>
  Object.fromEntries((groups ?? []).map(({ key, amount }) => [key, amount]));

describe.each(SETS)('$name', ({ name, expected, columns }) => {
  const text = sharedText(`sales/${name}.csv`);
  const answers = sharedJson<Expected>(`sales/${expected}.json`);
  if (text === null || answers === null) {
    test.todo('needs the shared sales sets');
    return;
  }
  const rows = actualsOf(text, columns);
  const whole = {
    start: readIsoDay(answers.total.first_date) ?? 0,
    end: readIsoDay(answers.total.last_date) ?? 0,
  };

  test.each(AXES)('by %s, to the cent', (axis) => {
    const result = rollUp(input({ rows, axis, period: whole, ref: whole.end, members: [] }));
    const lines = result.lines.flatMap(({ member, actual }) =>
      actual === null ? [] : [[member, minorText(actual)]],
    );
    expect(Object.fromEntries(lines)).toEqual(amounts(answers.by[axis]));
    expect(minorText(result.global.actual ?? 0)).toBe(answers.total.amount);
    expect(rows).toHaveLength(answers.total.count);
  });

  const crossed = Object.keys(answers.by).filter((cut) =>
    /^(?:rep|product|channel|month)\*(?:rep|product|channel|month)$/u.test(cut),
  );
  test.each(crossed)('by %s, to the cent', (cut) => {
    const [axis = 'rep', across = 'month'] = cut
      .split('*')
      .flatMap((part) => AXES.find((one) => one === part) ?? []);
    const over = { rows, period: whole, ref: whole.end, members: [] };
    const [one, other] = [input({ ...over, axis }), input({ ...over, axis: across })];
    const crossing = crossRollUp(one, other, () => undefined);
    const met = crossing.rows.lines.flatMap(({ member }) =>
      crossing.columns.lines.flatMap(({ member: column }) => {
        const actual = crossing.at(member, column)?.actual ?? null;
        return actual === null ? [] : [[`${member} | ${column}`, minorText(actual)]];
      }),
    );
    expect(Object.fromEntries(met)).toEqual(amounts(answers.by[cut]));
  });
});

/**
 * The words of the formula language that stand for longer formulas, expanded in place.
 * A parameter ending in `...` takes all the remaining arguments. `§` never occurs in a cell.
 */
export const MACROS: Readonly<Record<string, string>> = {
  ref: 'setting:ref_date',
  holidays: 'lists:holiday[start]',
  'any(x)': 'IF(x="";"<>§";x)',
  'kpi(m;f)': 'INDEX(kpis[f];MATCH(m;kpis[label];0))',
  'months(f;m;x;y;a;b)':
    'SUMIFS(actuals_month[f];actuals_month[metric];m;actuals_month[axis];x;actuals_month[member];y;' +
    'actuals_month[month];">="&a;actuals_month[month];"<="&b)',
  'last_month(m;b)':
    'MAXIFS(actuals_month[month];actuals_month[metric];m;actuals_month[axis];"global";' +
    'actuals_month[n];">0";actuals_month[month];"<="&b)',
  /* A flow or a ratio sums the months; a stock is what its last month with data says. */
  'actual(m;x;y;a;b)':
    'IFERROR(IF(kpi(m;kind)=list:kind.stock;level_at(m;x;y;last_month(m;b));' +
    'IF(months(n;m;x;y;a;b)=0;"";IF(kpi(m;kind)=list:kind.ratio;' +
    'months(value;m;x;y;a;b)/months(den;m;x;y;a;b);months(value;m;x;y;a;b))));"")',
  'level_at(m;x;y;p)': 'IF(months(n;m;x;y;p;p)=0;"";months(value;m;x;y;p;p))',
  'of_objective(f;i)': 'SUMIFS(actuals_month[f];actuals_month[axis];"objective";actuals_month[member];i)',
  'actual_of(i)':
    'IFERROR(IF(of_objective(n;i)=0;"";' +
    'IF(kpi(INDEX(objectives[metric];MATCH(i;objectives[id];0));kind)=list:kind.ratio;' +
    'of_objective(value;i)/of_objective(den;i);of_objective(value;i)));"")',
  'lines(c;m;a;b;dims...)':
    'SUMIFS(actuals[c];actuals[metric];m;actuals[date];">="&a;actuals[date];"<"&b+1;' +
    'actuals[credit_type];"<>"&list:credit.overlay;dims)',
  'last_day(m;b)': 'INT(MAXIFS(actuals[date];actuals[metric];m;actuals[date];"<"&b+1))',
  'elapsed(a;b)':
    'IF(OR(a="";b="");"";IF(ref<a;0;IF(ref>=b;1;IF(setting:pacing=list:pacing.calendar;(ref-a+1)/(b-a+1);' +
    'IFERROR(NETWORKDAYS(a;ref;holidays)/NETWORKDAYS(a;b;holidays);0)))))',
  /* `month_end` ends the last finished month, `month_open` starts the first unfinished one. */
  month_end: 'EOMONTH(ref+1;-1)',
  month_open: 'EOMONTH(ref+1;-1)+1',
  'pace(m;x;y;a;b)':
    'IF(OR(a="";b="");"";IF(ref<a;0;IF(ref>=b;1;' +
    'IF(OR(a<>EOMONTH(a;-1)+1;b<>EOMONTH(b;0);months(target;m;x;y;a;b)=0);elapsed(a;b);' +
    '(months(target;m;x;y;a;month_end)+months(target;m;x;y;month_open;month_open)*' +
    'elapsed(month_open;EOMONTH(month_open;0)))/months(target;m;x;y;a;b)))))',
  /* Rounded at a millionth so that 2 400 000 × (1 + 10 %) is 2 640 000 and shares add up to it. */
  'evolve(base;type;x)':
    'IF(x="";"";IF(type=list:change.level;x;IF(base="";"";' +
    'IF(OR(type=list:change.points;type=list:change.absolute);ROUND(base+x;6);ROUND(base*(1+x);6)))))',
};

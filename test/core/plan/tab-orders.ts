/** The visible tabs of each plan, in the order people read them, as the product's specification gives it. */
export const TAB_ORDERS = {
  smart: {
    essential: 'home swot objectives fixed_totals actions budget actuals rollup dashboard reviews',
    complete:
      'home market swot stakes objectives fixed_totals rollup kpis actions budget spend budget_export team tools ' +
      'requests actuals dashboard reviews decisions risks settings checks',
  },
  personas: {
    essential: 'home personas journey objectives actions budget actuals persona_tracking dashboard reviews',
    complete:
      'home segments personas journey objectives kpis actions reviews actuals persona_tracking dashboard ' +
      'decisions budget settings checks',
  },
  channels: {
    essential:
      'home channel_audit channel_strategy synergies objectives actions budget actuals rollup dashboard',
    complete:
      'home channel_audit channel_strategy objectives fixed_totals rollup synergies actions budget spend ' +
      'budget_export team kpis actuals tools channel_tracking cross_channel dashboard reviews decisions settings ' +
      'checks',
  },
  five_steps: {
    essential: 'home objectives swot personas tactics actions budget actuals rollup dashboard',
    complete:
      'home objectives fixed_totals rollup market swot personas segments strategies tactics distribution budget ' +
      'spend budget_export team actions kpis actuals dashboard reviews decisions impacts tools settings checks',
  },
  mix: {
    essential: 'home swot objectives fixed_totals actions budget actuals rollup dashboard reviews',
    complete:
      'home market swot stakes channel_audit segments personas journey objectives fixed_totals rollup kpis impacts ' +
      'strategies channel_strategy synergies tactics distribution actions budget spend budget_export team tools ' +
      'requests crm_simulator actuals dashboard persona_tracking channel_tracking cross_channel reviews decisions ' +
      'risks scenarios settings checks',
  },
} as const;

/** Every plan there is to walk through. */
export const PLANS = Object.entries(TAB_ORDERS).flatMap(([style, orders]) =>
  (['essential', 'complete'] as const).flatMap((choice) =>
    (['fr', 'en'] as const).map((language) => ({
      style,
      choice,
      language,
      order: orders[choice].split(' '),
    })),
  ),
);

import * as parts from 'chart.js';
import Chart from 'chart.js/auto';
// oxlint-disable-next-line import/no-unassigned-import -- it adds itself to the chart library
import 'chartjs-adapter-luxon';

/** The engine looks its chart library up on the window, with every element and controller class upon it. */
export function installChartLibrary(): void {
  const missing = Object.entries(parts).filter(([name]) => !(name in Chart));
  Object.assign(window, { Chart: Object.assign(Chart, Object.fromEntries(missing)) });
}

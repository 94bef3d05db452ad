import { style as styleTemplate } from '../schema/catalogue';
import type { PlanSettings } from './settings';

/** The style whose columns come forward in a plan: its own, or the one a composed plan starts from. */
export function leadingStyle({ style, mixed }: Pick<PlanSettings, 'style' | 'mixed'>): string {
  return styleTemplate(style).composed ? (mixed[0] ?? style) : style;
}

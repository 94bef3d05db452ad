import { PERSONA_NAMES } from '../../buyers';
import { CHANNEL_NAMES } from '../../offer';
import { numbered, type DemoSource } from '../../row';
import { architectSteps } from './architect';
import { freelancerSteps } from './freelancer';
import { managerSteps } from './manager';
import { officialSteps } from './official';
import type { Step } from './step';

function stepRow(persona: keyof typeof PERSONA_NAMES, step: Step): DemoSource {
  const { touchpoint, friction, more, ...row } = step;
  const hurts = friction === null ? {} : { friction };
  return {
    persona: PERSONA_NAMES[persona],
    ...row,
    touchpoint: CHANNEL_NAMES[touchpoint],
    ...hurts,
    ...more,
  };
}

/** What each persona expects and meets, from first contact to loyalty. */
export function journey(): readonly DemoSource[] {
  return numbered('PAR', [
    ...managerSteps().map((step) => stepRow('manager', step)),
    ...officialSteps().map((step) => stepRow('official', step)),
    ...architectSteps().map((step) => stepRow('architect', step)),
    ...freelancerSteps().map((step) => stepRow('freelancer', step)),
  ]);
}

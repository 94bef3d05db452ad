import { planDay, type DemoContext } from '../../context';
import { jobState } from '../../progress';
import { numbered, type DemoSource } from '../../row';
import { CAMPAIGNS } from './campaigns';
import type { Job } from './job';
import { PROJECTS } from './projects';
import { QUICK_WINS } from './quick-wins';
import { RELATIONS } from './relations';

function dated({ from, to, course, row }: Job, context: DemoContext): DemoSource {
  const start = planDay(context, ...from);
  const end = planDay(context, ...to);
  return { ...row, start, end, ...jobState(start, end, context.ref, course) };
}

/** Who does what, by when: some jobs are done, some late, one is stopped. */
export function actions(context: DemoContext): readonly DemoSource[] {
  const jobs = [...PROJECTS, ...QUICK_WINS, ...CAMPAIGNS, ...RELATIONS];
  return numbered(
    'ACT',
    jobs.map((job) => dated(job, context)),
  );
}

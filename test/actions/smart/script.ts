export { onPlanEdit as onEdit } from '../../../src/actions/on-edit';
export { checkAll as checkSmart } from '../../../src/actions/menu';
export { serve } from '../../../src/actions/serve';

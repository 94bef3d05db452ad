export { cac } from './cac';
export { cacPayback } from './cac-payback';
export { gapToTarget } from './gap-to-target';
export { ltv } from './ltv';
export { ltvCac } from './ltv-cac';
export { pipelineCoverage } from './pipeline-coverage';
export { roi } from './roi';
export { workingDays } from './working-days';

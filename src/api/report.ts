/** `romtool/report`: what files are, and what each consumer does with a ROM, as plain objects. */

export { type CheckOptions, type CheckReport, check } from '../report/check.js';
export type { ExecutableReport } from '../report/executable-report.js';
export type { ImageReport } from '../report/image-report.js';
export { type FileReport, inspect, type TableDevice } from '../report/inspect.js';
export type { MeasuredReport } from '../report/measured-report.js';
export type { Region } from '../report/regions.js';
export { reportVfct, type VfctImageReport, type VfctReport } from '../report/vfct-report.js';

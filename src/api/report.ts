/** `romtool/report`: what files are, and what each consumer does with a ROM, as plain objects. */

export { type CheckOptions, type CheckReport, check, checkFile } from '../report/check.js';
export type { ExecutableReport } from '../report/executable-report.js';
export type { FileReport, TableDevice } from '../report/file-report.js';
export type { FieldReport, HeaderReport, ImageRegion } from '../report/image-regions.js';
export type { GraphicsReport, ImageReport, RomEfiReport, RomImageReport } from '../report/image-report.js';
export { type InspectOptions, inspect, inspectFile } from '../report/inspect.js';
export type { MeasuredReport } from '../report/measured-report.js';
export type { Region } from '../report/regions.js';
export { type OptionRomReport, reportOptionRom } from '../report/rom-report.js';
export { reportVfct, type VfctImageReport, type VfctReport } from '../report/vfct-report.js';

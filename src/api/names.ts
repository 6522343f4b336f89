/** `romtool/names`: drivers known by their digest, and what they answered when they were asked. */

export type { KnownDriver } from '../names/known-drivers.js';
export { type MeasuredAnswer, type MeasuredDriver, measuredAnswer } from '../names/measured-driver.js';
export { measuredDriver } from '../names/measured-drivers.js';

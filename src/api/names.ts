/** `romtool/names`: drivers known by their digest, and what they answered when they were asked. */

export type { KnownDriver } from '../names/known-drivers.js';
export {
	type GivenVbios,
	type MeasuredAnswer,
	type MeasuredDriver,
	measuredAnswer,
	type VbiosAnswer,
} from '../names/measured-driver.js';
export { measuredDriver } from '../names/measured-drivers.js';

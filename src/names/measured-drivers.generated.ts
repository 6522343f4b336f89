/** Written by test/generate/measured-drivers.js: what GOP drivers said when they were asked in OVMF. */
import type { MeasuredDriver } from './measured-driver.js';

export const MEASURED_DRIVERS: Readonly<Record<string, MeasuredDriver>> = {};

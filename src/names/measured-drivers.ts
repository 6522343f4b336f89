/** GOP drivers that were asked, by the SHA-256 of their payload. */
import type { MeasuredDriver } from './measured-driver.js';
import { MEASURED_DRIVERS } from './measured-drivers.generated.js';

/** `sha256` as hex, in lower case. */
export function measuredDriver(sha256: string): MeasuredDriver | undefined {
	return Object.hasOwn(MEASURED_DRIVERS, sha256) ? MEASURED_DRIVERS[sha256]?.() : undefined;
}

/** romtool's own IGD helper: the driver itself, and how it is recognised in the ROMs of this release and of others. */
import { fromBase64 } from '../bytes/base64.js';
import { IGD_DRIVER, IGD_DRIVER_SHA256 } from './driver.generated.js';
import { IGD_HELPER_VERSION } from './driver-data.js';

export { type IgdHelperRecord, readIgdHelper } from './driver-record.js';
export { type KnownIgpu, knownIgpu, knownIgpus } from './known-igpus.js';

let driver: Uint8Array | undefined;

export const IGD_HELPER = {
	version: IGD_HELPER_VERSION,
	/** Digest of the driver, lower-case hex: a payload with it is the one of this release, byte for byte. */
	sha256: IGD_DRIVER_SHA256,
	/** The UEFI driver, a PE image for X64; a copy for the caller. */
	driver(): Uint8Array {
		driver ??= fromBase64(IGD_DRIVER);
		return driver.slice();
	},
} as const;

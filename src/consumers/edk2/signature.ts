/** What Secure Boot makes of a driver out of a ROM (SecurityPkg DxeImageVerificationLib.c `DxeImageVerificationHandler`). */
import { type Finding, finder } from '../../bytes/finding.js';
import { readExecutable } from '../../executable/executable.js';
import type { AAVMF_FINDINGS } from '../aavmf/findings.js';
import type { OvmfMachine } from './machine.js';

const found = finder<typeof AAVMF_FINDINGS>('aavmf');

/** An error where it is refused. Whose keys a VM has, the ROM does not say. */
export function askSignature(
	driver: Uint8Array,
	image: number,
	{ secureBoot, firmware }: OvmfMachine,
): Finding | undefined {
	if (!secureBoot || !firmware.asksForSignatures) return undefined;
	return readExecutable(driver)?.signed === true
		? found('aavmf-signer', 'note', { image }, image)
		: found('aavmf-unsigned', 'error', { image }, image);
}

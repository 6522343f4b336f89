/** The header that ACPI tables begin with (ACPI 6.5 §5.2.6). */
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { sum8 } from '../bytes/sums.js';
import { latin1 } from '../bytes/text.js';

export const acpiTableHeader = record('ACPI table header', {
	signature: 'u32',
	/** Of the whole table, this header included. */
	length: 'u32',
	revision: 'u8',
	checksum: 'u8',
	oemId: { bytes: 6 },
	oemTableId: { bytes: 8 },
	oemRevision: 'u32',
	creatorId: 'u32',
	creatorRevision: 'u32',
});

/** `SSDT`, by the header and the sum; `undefined` for what is no table, or one that is truncated. */
export function acpiSignature(bytes: Uint8Array): string | undefined {
	if (bytes.length < acpiTableHeader.size) return undefined;
	const signature = latin1(bytes, 0, 4);
	if (!/^[A-Z][A-Z0-9!_]{3}$/.test(signature)) return undefined;
	const length = u32At(bytes, acpiTableHeader.offsets.length);
	if (length < acpiTableHeader.size || length > bytes.length || sum8(bytes.subarray(0, length)) !== 0) return undefined;
	return signature;
}

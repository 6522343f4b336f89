/** ACPI tables other than VFCT, told by their header and sum (ACPI 6.5 §5.2.6): SSDT, DSDT and whatever else the folder has. */
import { u32At } from '../../bytes/integers.js';
import { sum8 } from '../../bytes/sums.js';
import { latin1 } from '../../bytes/text.js';

const HEADER = 36;

/** `SSDT`; `undefined` for what is no table, or one that is truncated. */
export function acpiSignature(bytes: Uint8Array): string | undefined {
	if (bytes.length < HEADER) return undefined;
	const signature = latin1(bytes, 0, 4);
	if (!/^[A-Z][A-Z0-9!_]{3}$/.test(signature)) return undefined;
	const length = u32At(bytes, 4);
	if (length < HEADER || length > bytes.length || sum8(bytes.subarray(0, length)) !== 0) return undefined;
	return signature;
}

/** What a file is that is no VFCT table, and what to do with it. */
import { identifyContent } from '../../bytes/content.js';
import { u32At } from '../../bytes/integers.js';
import { latin1 } from '../../bytes/text.js';

const ACPI_HEADER = 36;
/** acpidump without -b prints `VFCT @ 0x…` and a hex dump below. */
const HEX_DUMP = /^[A-Z0-9_!]{4} @ 0x/m;

/** `undefined` for what begins like a VFCT table. */
export function notATable(bytes: Uint8Array): string | undefined {
	const start = latin1(bytes, 0, 512);
	if (HEX_DUMP.test(start)) {
		return "this is acpidump's text, not the table itself: acpixtract -s VFCT FILE makes the table of it, vfct.dat";
	}
	const content = identifyContent(bytes);
	switch (content?.kind) {
		case 'vfct':
			return undefined;
		case 'option-rom':
			return 'this is an option ROM, as a VBIOS is: it needs not be taken out of anything; romtool check says what it is fit for';
		case 'uefi-image':
		case 'capsule':
		case 'pfat':
			return `this is ${content.name}, not a VFCT table: romtool extract takes the VBIOS out of it`;
	}
	const signature = start.slice(0, 4);
	if (bytes.length >= ACPI_HEADER && /^[A-Z0-9_]{4}$/.test(signature) && u32At(bytes, 4) === bytes.length) {
		return `this is the ACPI table ${signature.replace(/_+$/, '')}: a VBIOS is only in VFCT, beside it in /sys/firmware/acpi/tables`;
	}
	if (content === undefined) return 'this is not a VFCT table, which begins with "VFCT"';
	const fix = content.fix === undefined ? '' : `; ${content.fix}`;
	return `this is ${content.name}, not a VFCT table, which begins with "VFCT"${fix}`;
}

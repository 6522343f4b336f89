/** The header that ACPI tables begin with (ACPI 6.5 §5.2.6). */
import { record } from '../bytes/record.js';

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

/**
 * What a file that begins with "MZ" is for: UEFI, Windows or DOS, told by the subsystem and by the import table, which no
 * UEFI image has (Microsoft PE/COFF specification §3.4; UEFI 2.10 §2.1.1).
 */
import { FormatError } from '../bytes/errors.js';
import { u16At, u32At } from '../bytes/integers.js';
import { locatePeHeader, PE_SIGNATURE, type PeHeaderPlace, Subsystem } from './pe.js';
import { FILE_HEADER_SIZE, hasImports } from './pe-image.js';

export const PE_PURPOSES = [
	...(['uefi-driver', 'uefi-driver-not-x64', 'uefi-rom-driver', 'uefi-application'] as const),
	...(['windows-program', 'windows-library', 'windows-driver', 'dos-program', 'damaged', 'other'] as const),
] as const;

export type PePurpose = (typeof PE_PURPOSES)[number];

const IMAGE_FILE_DLL = 0x2000;
/** `IMAGE_SUBSYSTEM_NATIVE`, of Windows drivers; `WINDOWS_GUI`, `WINDOWS_CUI`; `WINDOWS_BOOT_APPLICATION`. */
const NATIVE = 1;
const WINDOWS = new Set([2, 3, 16]);
const UEFI: Readonly<Record<number, PePurpose>> = {
	[Subsystem.efiApplication]: 'uefi-application',
	[Subsystem.efiBootServiceDriver]: 'uefi-driver',
	[Subsystem.efiRuntimeDriver]: 'uefi-driver',
	[Subsystem.efiRom]: 'uefi-rom-driver',
};

/** X64, and EFI byte code, for which firmware of every processor has an interpreter. */
const X64_RUNS = new Set([0x8664, 0x0ebc]);

/** Of a DOS header: pages of 512 bytes, the relocation table's offset, and that of a new header. */
const PAGES_AT = 4;
const RELOCATIONS_AT = 0x18;
const NEW_HEADER_AT = 0x3c;
const DOS_FIELDS = 0x1c;
const DOS_HEADER = 0x40;

export function pePurpose(bytes: Uint8Array): PePurpose {
	const pe = peHeaderOf(bytes);
	if (pe === undefined) return isDosProgram(bytes) ? 'dos-program' : 'damaged';
	const { machine, subsystem, characteristics, optionalHeaderSize } = pe.header;
	const imports = hasImports(bytes, pe.at + FILE_HEADER_SIZE, optionalHeaderSize);
	const uefi = UEFI[subsystem];
	if (uefi !== undefined && !imports) {
		return uefi === 'uefi-driver' && !X64_RUNS.has(machine) ? 'uefi-driver-not-x64' : uefi;
	}
	if (subsystem === NATIVE) return 'windows-driver';
	if (!imports && !WINDOWS.has(subsystem)) return 'other';
	return (characteristics & IMAGE_FILE_DLL) !== 0 ? 'windows-library' : 'windows-program';
}

function peHeaderOf(bytes: Uint8Array): PeHeaderPlace | undefined {
	try {
		return locatePeHeader(bytes);
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}

/** A relocation table right behind the DOS fields leaves no room for a new header; one behind the file's end was cut off. */
function isDosProgram(bytes: Uint8Array): boolean {
	const [relocations, newHeader] = [u16At(bytes, RELOCATIONS_AT), u32At(bytes, NEW_HEADER_AT)];
	const ownRelocations = relocations >= DOS_FIELDS && relocations < DOS_HEADER && u16At(bytes, PAGES_AT) > 0;
	return (
		ownRelocations ||
		(newHeader >= DOS_HEADER && newHeader + 4 <= bytes.length && u32At(bytes, newHeader) !== PE_SIGNATURE)
	);
}

/**
 * The headers of a PE32 or PE32+ image that say what it is for (Microsoft PE/COFF specification §2 to §3.4;
 * UEFI 2.10 §2.1.1 lists the machine types and subsystems of UEFI images).
 */
import { formatErrors } from '../bytes/errors.js';
import { u16At, u32At } from '../bytes/integers.js';
import { record, type ValuesOf } from '../bytes/record.js';
import { EXECUTABLE_ERRORS } from './findings.js';

const error = formatErrors(EXECUTABLE_ERRORS);

const dosHeader = record('DOS header', {
	magic: 'u16',
	stub: { skip: 58 },
	peOffset: 'u32',
});

/** PE signature, COFF file header, and the optional header as far as it is alike in PE32 and PE32+. */
const peHeader = record('PE header', {
	signature: 'u32',
	machine: 'u16',
	sections: 'u16',
	symbolTable: { skip: 12 },
	optionalHeaderSize: 'u16',
	characteristics: 'u16',
	magic: 'u16',
	codeAndData: { skip: 14 },
	entryPoint: 'u32',
	basesAndVersions: { skip: 36 },
	imageSize: 'u32',
	headersSize: 'u32',
	checkSum: { skip: 4 },
	subsystem: 'u16',
	dllCharacteristics: { skip: 2 },
});

const DOS_MAGIC = 0x5a4d;
export const PE_SIGNATURE = 0x4550;
const PE32_MAGIC = 0x10b;
const PE32_PLUS_MAGIC = 0x20b;
/** Signature, file header and a full PE32+ optional header with 16 data directories. */
const FULL_HEADER_SIZE = 4 + 20 + 240;

/** UEFI 2.10 §2.1.1, `PE32+ Machine type for UEFI images`; the names are EfiRom's where it has one. */
export const MACHINE_NAMES: Readonly<Record<number, string>> = {
	332: 'IA32',
	512: 'IPF',
	3772: 'EBC',
	450: 'ARM',
	20530: 'RISCV32',
	20580: 'RISCV64',
	20776: 'RISCV128',
	25138: 'LOONGARCH32',
	25188: 'LOONGARCH64',
	34404: 'X64',
	43620: 'AA64',
};

/** Of a PE image, and of any program for DOS. */
export function hasDosMagic(bytes: Uint8Array): boolean {
	return u16At(bytes, 0) === DOS_MAGIC;
}

export const Subsystem = { efiApplication: 10, efiBootServiceDriver: 11, efiRuntimeDriver: 12, efiRom: 13 } as const;

export const SUBSYSTEM_NAMES: Readonly<Record<number, string>> = {
	[Subsystem.efiApplication]: 'EFI application',
	[Subsystem.efiBootServiceDriver]: 'EFI boot service driver',
	[Subsystem.efiRuntimeDriver]: 'EFI runtime driver',
};

export interface PeHeaders {
	/** COFF machine type, e.g. 0x8664 for x64. */
	readonly machine: number;
	/** 10 EFI application, 11 boot service driver, 12 runtime driver. */
	readonly subsystem: number;
}

export interface PeHeaderPlace {
	/** Offset of the PE signature. */
	readonly at: number;
	readonly header: ValuesOf<typeof peHeader>;
}

/** @throws FormatError where the bytes are not a PE image, with the same demands as EfiRom's. */
export function readPeHeaders(bytes: Uint8Array): PeHeaders {
	const { machine, subsystem } = locatePeHeader(bytes).header;
	return { machine, subsystem };
}

/**
 * The subsystem of the image at `start`, or `undefined` where `readPeHeaders` would throw; by hand, because it is asked at
 * every "MZ" of a file.
 */
export function peSubsystem(bytes: Uint8Array, start: number): number | undefined {
	if (u16At(bytes, start) !== DOS_MAGIC) return undefined;
	const at = start + u32At(bytes, start + dosHeader.offsets.peOffset);
	if (at + FULL_HEADER_SIZE > bytes.length || u32At(bytes, at) !== PE_SIGNATURE) return undefined;
	const magic = u16At(bytes, at + peHeader.offsets.magic);
	const known = magic === PE32_MAGIC || magic === PE32_PLUS_MAGIC;
	return known ? u16At(bytes, at + peHeader.offsets.subsystem) : undefined;
}

/** The headers' fields and where they are, for what stands behind them. @throws FormatError as `readPeHeaders`. */
export function locatePeHeader(bytes: Uint8Array): PeHeaderPlace {
	if (bytes.length < dosHeader.size) {
		throw error('pe-truncated', 0, { case: 'dos', at: 0, bytes: dosHeader.size, end: bytes.length });
	}
	const dos = dosHeader.read(bytes);
	if (dos.magic !== DOS_MAGIC) throw error('pe-magic', 0, { found: dos.magic });
	const at = dos.peOffset;
	if (at + FULL_HEADER_SIZE > bytes.length) {
		throw error('pe-truncated', at, { case: 'pe', at, bytes: FULL_HEADER_SIZE, end: bytes.length });
	}
	const header = peHeader.read(bytes, at);
	if (header.signature !== PE_SIGNATURE) throw error('pe-signature', at, { offset: at, found: header.signature });
	if (header.magic !== PE32_MAGIC && header.magic !== PE32_PLUS_MAGIC) {
		const where = at + peHeader.offsets.magic;
		throw error('pe-optional-magic', where, { offset: where, found: header.magic });
	}
	return { at, header };
}

/**
 * What OVMF prints on the serial port when the processor meets an exception (DumpCpuContext in edk2,
 * UefiCpuPkg/Library/CpuExceptionHandlerLib/X64/ArchExceptionHandler.c): its type, the registers, and the image in which
 * it happened.
 */

export interface CpuException {
	/** `#GP - General Protection`. */
	readonly name: string;
	/** `{ RIP: "0x000000000e2d50da", … }`, with more bits than a number has: those of the 64-bit set that were printed. */
	readonly registers: Readonly<Record<string, string>>;
	/** Where RIP is in the image; missing where OVMF does not know the image. */
	readonly offsetInImage?: number;
}

/** What a report begins with; the rest may not be there yet. */
const START = /!!!! X64 Exception Type - [0-9A-F]+\(([^)\n]*)\)/;
/** What it ends with, whether the image was found or not. */
const END = /!!!! (?:Find image|Can't find image)[^\n]*!!!!|FXSAVE_STATE - [0-9A-F]+\s+\S/;
const REGISTER = /\b([A-Z][A-Z0-9_]*)\s+- ([0-9A-F]{16})\b/g;
const IMAGE_BASE = /ImageBase=([0-9A-F]{16})/;

/** Whether an exception's report has begun. */
export function hasException(serial: string): boolean {
	return START.test(serial);
}

/** Whether it is there as a whole. */
export function isExceptionComplete(serial: string): boolean {
	return END.test(serial.slice(START.exec(serial)?.index ?? serial.length));
}

export function parseException(serial: string): CpuException | undefined {
	const start = START.exec(serial);
	if (start === null) return undefined;
	const report = serial.slice(start.index);
	const registers: Record<string, string> = {};
	for (const [, name = '', value = ''] of report.matchAll(REGISTER)) registers[name] = `0x${value.toLowerCase()}`;
	const base = IMAGE_BASE.exec(report)?.[1];
	const offset = BigInt(registers['RIP'] ?? 0) - BigInt(`0x${base ?? 0}`);
	return {
		name: start[1] ?? '',
		registers,
		...(base !== undefined && offset >= 0 && { offsetInImage: Number(offset) }),
	};
}

/**
 * Drivers for AArch64, made of the x64 sample: another machine type, and in place of its code one that says the same line on
 * the UART of QEMU's `virt` machine. All offsets stay, and with them what a mutation changes.
 */
import { driver, type Edit, PE, viewOf } from './mutate.js';

export const AARCH64 = 0xaa64;
const X64 = 0x8664;
/** The code of hello-driver.efi, and where it is in the file. */
const X64_CODE = Buffer.from('488b0df91f00008a0184c0741148ffc166ba0204ee8a0148ffc184c075f631c0c3', 'hex');
export const TEXT = 0x400;

/** What a driver does before or after it says its line, as instructions. */
export const CODE = {
	/**
	 * ```
	 *       adrp x1, .data          ; two pages behind .text
	 *       ldr  x1, [x1]           ; the line, by a pointer that the loader has relocated
	 *       movz w2, #0x900, lsl 16 ; the UART's data register
	 * loop: ldrb w0, [x1], #1
	 *       str  w0, [x2]
	 *       cbnz w0, loop
	 * ```
	 */
	says: [0xd0000001, 0xf9400021, 0x52a12002, 0x38401420, 0xb9000040, 0x35ffffc0],
	/** ret; x0 is the zero at the end of the line, EFI_SUCCESS. */
	returns: [0xd65f03c0],
	/** movz x0, #0x8000, lsl 48; ret: an error. */
	fails: [0xd2f00000, 0xd65f03c0],
	/** adr x0, .; str w0, [x0] */
	writesText: [0x10000000, 0xb9000000],
	/** adrp x0, .-0x1000; str w0, [x0, #0x400] */
	writesHeaders: [0xf0ffffe0, 0xb9040000],
	/** adrp x0, .+0x1000; str w0, [x0, #0x10] */
	writesRdata: [0xb0000000, 0xb9001000],
	/** Puts `ret` on the stack and calls it. */
	runsStack: [
		...[0x52807800, 0x72bacbe0, 0xaa1e03e3, 0xf81f0fe0, 0xd5033f9f, 0xd5033fdf, 0x910003e1, 0xd63f0020],
		...[0x910043ff, 0xaa0303fe],
	],
	/** mov x0, #0; ldr w0, [x0] */
	readsZero: [0xd2800000, 0xb9400000],
} as const satisfies Readonly<Record<string, readonly number[]>>;

const HELLO = [...CODE.says, ...CODE.returns];

export function armDriver(tag: string, edit: Edit = () => {}, code: readonly number[] = HELLO): Uint8Array {
	return driver(tag, (bytes, view) => {
		writeCode(bytes, TEXT, code);
		view.setUint16(PE + 4, AARCH64, true);
		edit(bytes, view);
	});
}

function writeCode(bytes: Uint8Array, at: number, code: readonly number[]): void {
	bytes.fill(0, at, at + X64_CODE.length);
	for (const [index, word] of code.entries()) viewOf(bytes).setUint32(at + index * 4, word, true);
}

/** The same ROM with all of its x64 samples for AArch64; drivers that are compressed stay as they are. */
export function toArm(rom: Uint8Array): Uint8Array {
	const bytes = rom.slice();
	const view = viewOf(bytes);
	const buffer = Buffer.from(bytes.buffer);
	for (let at = buffer.indexOf(X64_CODE); at >= 0; at = buffer.indexOf(X64_CODE, at + 1)) writeCode(bytes, at, HELLO);
	const isX64 = (at: number) => at + 2 <= bytes.length && view.getUint16(at, true) === X64;
	for (let at = buffer.indexOf('PE\0\0'); at >= 0; at = buffer.indexOf('PE\0\0', at + 1)) {
		if (isX64(at + 4)) view.setUint16(at + 4, AARCH64, true);
	}
	for (let at = 0; at + 512 <= bytes.length; at += 512) {
		if (view.getUint16(at, true) === 0xaa55 && isX64(at + 10)) view.setUint16(at + 10, AARCH64, true);
	}
	return bytes;
}

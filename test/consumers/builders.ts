/** ROMs for the consumers' rules, byte by byte, so that each rule can be broken alone. */
import type { Finding } from '../../src/bytes/finding.js';
import { sum8 } from '../../src/bytes/sums.js';
import type { Question } from '../../src/consumers/consumer.js';
import { checkStructure } from '../../src/consumers/generic.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';

export interface ImageFields {
	units?: number;
	vendorId?: number;
	deviceId?: number;
	classCode?: number;
	codeType?: number;
	indicator?: number;
	pcirAt?: number;
	pcirLength?: number;
	revision?: number;
	deviceListOffset?: number;
	imageUnits?: number;
}

const utf8 = new TextEncoder();

export function text(bytes: Uint8Array, at: number, value: string): void {
	bytes.set(utf8.encode(value), at);
}

export function u16(bytes: Uint8Array, at: number, value: number): void {
	bytes[at] = value;
	bytes[at + 1] = value >> 8;
}

export function u32(bytes: Uint8Array, at: number, value: number): void {
	u16(bytes, at, value & 0xffff);
	u16(bytes, at + 2, value >>> 16);
}

function writePcir(bytes: Uint8Array, at: number, fields: ImageFields): void {
	text(bytes, at, 'PCIR');
	u16(bytes, at + 4, fields.vendorId ?? 0x1002);
	u16(bytes, at + 6, fields.deviceId ?? 0x1638);
	u16(bytes, at + 8, fields.deviceListOffset ?? 0);
	u16(bytes, at + 10, fields.pcirLength ?? 24);
	bytes[at + 12] = fields.revision ?? 0;
	u32(bytes, at + 12, ((fields.classCode ?? 0x030000) << 8) | (fields.revision ?? 0));
	u16(bytes, at + 16, fields.imageUnits ?? bytes.length / 512);
	bytes[at + 20] = fields.codeType ?? 0;
	bytes[at + 21] = fields.indicator ?? 0x80;
}

/** A legacy image whose last byte mends its sum. */
export function legacyImage(fields: ImageFields = {}, change: (bytes: Uint8Array) => void = () => {}): Uint8Array {
	const bytes = new Uint8Array((fields.units ?? 2) * 512);
	bytes.set([0x55, 0xaa, fields.units ?? 2]);
	const at = fields.pcirAt ?? 0x1c0;
	u16(bytes, 0x18, at);
	writePcir(bytes, at, fields);
	change(bytes);
	return mended(bytes);
}

/** The same bytes with a last one that makes the sum zero. */
function mended(bytes: Uint8Array): Uint8Array {
	const out = bytes.slice();
	out[out.length - 1] = (out.at(-1) ?? 0) - sum8(out);
	return out;
}

/** An ATOMBIOS as far as amdgpu looks. */
export function atomVbios(fields: ImageFields = {}, change: (bytes: Uint8Array) => void = () => {}): Uint8Array {
	return legacyImage(fields, (bytes) => {
		text(bytes, 0x30, ' 761295520');
		u16(bytes, 0x48, 0x100);
		text(bytes, 0x104, 'ATOM');
		change(bytes);
	});
}

/** A PE32+ driver of `size` bytes with one section up to its end. */
export function driver(size = 1024, machine = 0x8664, subsystem = 11): Uint8Array {
	const bytes = new Uint8Array(size);
	text(bytes, 0, 'MZ');
	u32(bytes, 0x3c, 0x40);
	text(bytes, 0x40, 'PE');
	u16(bytes, 0x44, machine);
	u16(bytes, 0x46, 1);
	u16(bytes, 0x54, 240);
	u16(bytes, 0x58, 0x20b);
	u16(bytes, 0x58 + 68, subsystem);
	const section = 0x58 + 240;
	u32(bytes, section + 16, size - 512);
	u32(bytes, section + 20, 512);
	return bytes;
}

export interface EfiFields extends ImageFields {
	payload?: Uint8Array;
	payloadAt?: number;
	compression?: number;
	initUnits?: number;
	machine?: number;
	subsystem?: number;
}

/** An EFI image: header, PCIR at 0x1c, the driver at 0x80. */
export function efiImage(fields: EfiFields = {}, change: (bytes: Uint8Array) => void = () => {}): Uint8Array {
	const { payload = driver(), payloadAt = 0x80 } = fields;
	const units = fields.units ?? Math.ceil((0x80 + payload.length) / 512);
	const bytes = new Uint8Array(units * 512);
	bytes.set([0x55, 0xaa]);
	u16(bytes, 2, fields.initUnits ?? units);
	u32(bytes, 4, 0x0ef1);
	u16(bytes, 8, fields.subsystem ?? 11);
	u16(bytes, 10, fields.machine ?? 0x8664);
	u16(bytes, 12, fields.compression ?? 0);
	u16(bytes, 0x16, payloadAt);
	u16(bytes, 0x18, fields.pcirAt ?? 0x1c);
	writePcir(bytes, fields.pcirAt ?? 0x1c, { codeType: 3, pcirLength: 28, revision: 3, ...fields });
	bytes.set(payload, 0x80);
	change(bytes);
	return bytes;
}

/** A VBT with a data block of `bdbSize` bytes; its sum is right. */
export function vbt(bdbSize = 64, change: (bytes: Uint8Array) => void = () => {}): Uint8Array {
	const bytes = new Uint8Array(48 + bdbSize);
	text(bytes, 0, '$VBT TESTLAKE       ');
	u16(bytes, 20, 100);
	u16(bytes, 22, 48);
	u16(bytes, 24, bytes.length);
	u32(bytes, 28, 48);
	text(bytes, 48, 'BIOS_DATA_BLOCK ');
	u16(bytes, 64, 250);
	u16(bytes, 66, 22);
	u16(bytes, 68, bdbSize);
	bytes[26] = -sum8(bytes);
	change(bytes);
	return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** All that is wrong with it, whoever reads it. */
export function structureOf(bytes: Uint8Array): Finding[] {
	return checkStructure(examineFile(bytes, () => ''));
}

/** A question about a device, or about the ROM's own. */
export function ask(bytes: Uint8Array, vendorId?: number, deviceId = 0x1638): Question {
	return {
		rom: new ParsedRom(bytes),
		device: vendorId === undefined ? undefined : { vendorId, deviceId },
		secureBoot: false,
	};
}

export function codes(findings: readonly { readonly code: string }[]): string[] {
	return findings.map(({ code }) => code);
}

/** Every `step`-th truncation, and `count` mutations with a fixed seed. */
export function* damaged(bytes: Uint8Array, step: number, count: number): Iterable<Uint8Array> {
	for (let length = 0; length < bytes.length; length += step) yield bytes.subarray(0, length);
	let state = 0x2545f491;
	const random = (limit: number) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % limit;
	};
	for (let i = 0; i < count; i++) {
		const out = bytes.slice();
		for (let j = 0; j <= i % 8; j++) {
			const near = random(4) === 0 ? out.length : Math.min(out.length, 0x200);
			out[random(near)] = random(3) === 0 ? 0xff : random(256);
		}
		yield out;
	}
}

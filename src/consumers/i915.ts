/**
 * Whether a Linux guest's i915 gets a Video BIOS Table out of the file: `oprom_get_vbt` and `intel_bios_is_valid_vbt`
 * (drivers/gpu/drm/i915/display/intel_bios.c). A plain VBT file is what its parameter `vbt_firmware` takes.
 */

import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { sum8 } from '../bytes/sums.js';
import { bdbHeader, vbtHeader } from '../graphics/vbt.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { VendorId } from '../pci/ids.js';
import type { AcceptVerdict, Answer, Question } from './consumer.js';
import { readAsLinux } from './linux-rom.js';

const DISPLAY_CLASS = 3;
/** "$VBT". */
const VBT_MAGIC = [0x24, 0x56, 0x42, 0x54] as const;

const GET_AGAIN =
	"take the VBT or VBIOS from the host again (/sys/kernel/debug/dri/0/i915_vbt, or the board's firmware)";

export function askI915({ bytes, device }: Question): Answer<AcceptVerdict> {
	if (device !== undefined && device.vendorId !== VendorId.intel) return notApplicable();
	if (isVbtAt(bytes, 0)) return judge(bytes, 0, bytes.length);
	const { images } = parseOptionRom(bytes);
	if ((device?.vendorId ?? images[0]?.pcir.vendorId) !== VendorId.intel) return notApplicable();

	const { size } = readAsLinux(bytes);
	const at = findVbt(bytes, size, 4);
	// Any "$VBT" will do for the kernel, but in a ROM of drivers it is a string of one of them more often than a table.
	const legacy = images.some(({ pcir }) => pcir.codeType === CodeType.pcAt && pcir.classCode >>> 16 === DISPLAY_CLASS);
	if (at !== undefined) {
		const answer = judge(bytes, at, size);
		return legacy || answer.verdict === 'accepts' ? answer : notApplicable();
	}
	if (!legacy) return notApplicable();
	const odd = findVbt(bytes, bytes.length, 1);
	if (odd === undefined) {
		const message = 'no "$VBT" in the VBIOS at 0x0: i915 guesses the ports, and panels and adapters may stay dark';
		return rejects('i915-vbt-missing', 0, message);
	}
	if (odd % 4 !== 0) {
		const message = `the "$VBT" at ${hex(odd)} is off the 4-byte steps in which i915 searches an option ROM, and is not found`;
		return rejects('i915-vbt-unaligned', odd, message);
	}
	const message = `the "$VBT" at ${hex(odd)} is past the end of the images at ${hex(size)} in which i915 searches an option ROM, and is not found`;
	return rejects('i915-vbt-outside', odd, message);
}

/** `intel_bios_is_valid_vbt` on the table at `at`, of which no more than up to `end` is there. */
function judge(bytes: Uint8Array, at: number, end: number): Answer<AcceptVerdict> {
	const there = Math.min(end, bytes.length) - at;
	if (there < vbtHeader.size) {
		const message = `the VBT at ${hex(at)} is cut off after ${there} bytes, in its header of ${vbtHeader.size} ("VBT header incomplete")`;
		return rejects('i915-vbt-header', at, message);
	}
	const { size, bdbOffset } = vbtHeader.read(bytes, at);
	const sizeAt = at + vbtHeader.offsets.size;
	if (size > there) {
		const message = `the VBT at ${hex(at)} declares ${size} bytes at ${hex(sizeAt)} and has ${there} ("VBT incomplete")`;
		return rejects('i915-vbt-size', sizeAt, message);
	}
	const bdbAt = at + bdbOffset;
	const pointer = at + vbtHeader.offsets.bdbOffset;
	if (bdbOffset + bdbHeader.size > size) {
		const message = `the data block at ${hex(bdbAt)} (from ${hex(pointer)}) leaves its VBT of ${size} bytes ("BDB header incomplete")`;
		return rejects('i915-bdb-header', pointer, message);
	}
	const bdb = bdbHeader.read(bytes, bdbAt);
	if (bdbOffset + bdb.size > size) {
		const message = `the data block at ${hex(bdbAt)} declares ${bdb.size} bytes, which leave its VBT of ${size} bytes ("BDB incomplete")`;
		return rejects('i915-bdb-size', bdbAt + bdbHeader.offsets.size, message);
	}
	const sum = sum8(bytes.subarray(at, at + size));
	// Shipped VBIOSes have tables whose sums are wrong: the byte is filled in when the BIOS posts.
	if (sum === 0 || at > 0) return { verdict: 'accepts', findings: [] };
	// More than half of the VBTs in use are like that.
	const message = `the VBT at ${hex(at)} sums to ${hex(sum, 2)} in place of 0, as many do: i915 does not look at it`;
	const offset = at + vbtHeader.offsets.checksum;
	return {
		verdict: 'accepts',
		findings: [{ code: 'i915-vbt-sum', severity: 'note', consumer: 'i915', offset, message }],
	};
}

/** The first "$VBT" before `end`; the kernel's loop leaves the last step out (`i + 4 < size`). */
function findVbt(bytes: Uint8Array, end: number, step: number): number | undefined {
	for (let at = 0; at + 4 < end && at + 4 <= bytes.length; at += step) {
		if (isVbtAt(bytes, at)) return at;
	}
	return undefined;
}

function isVbtAt(bytes: Uint8Array, at: number): boolean {
	return VBT_MAGIC.every((byte, i) => bytes[at + i] === byte);
}

function notApplicable(): Answer<AcceptVerdict> {
	return { verdict: 'not-applicable', findings: [] };
}

function rejects(code: string, offset: number, message: string): Answer<AcceptVerdict> {
	const finding: Finding = { code, severity: 'error', consumer: 'i915', offset, message, fix: GET_AGAIN };
	return { verdict: 'rejects', findings: [finding] };
}

/**
 * Whether a Linux guest's i915 gets a Video BIOS Table out of the file: `oprom_get_vbt` and `intel_bios_is_valid_vbt`
 * (drivers/gpu/drm/i915/display/intel_bios.c). A plain VBT file is what its parameter `vbt_firmware` takes.
 */

import { type Finding, finder } from '../bytes/finding.js';
import { sum8 } from '../bytes/sums.js';
import { bdbHeader, vbtHeader } from '../graphics/kinds/intel-vbt.js';
import { CodeType, isDisplayClass } from '../option-rom/pci-data-structure.js';
import { VendorId } from '../pci/ids.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { I915_FINDINGS } from './i915/findings.js';
import { readAsLinux } from './linux-rom.js';

/** "$VBT". */
const VBT_MAGIC = [0x24, 0x56, 0x42, 0x54] as const;

const found = finder<typeof I915_FINDINGS>('i915');

export const I915: ConsumerRules<'i915'> = {
	findings: I915_FINDINGS,
	evaluate: askI915,
	applies: ({ graphicsKinds }) => graphicsKinds.has('intel-vbt') || graphicsKinds.has('intel-vbios'),
	readsAnyFile: true,
};

export function askI915({ rom, device }: Question): Answer<'i915'> {
	const { bytes, images } = rom;
	if (device !== undefined && device.vendorId !== VendorId.intel) return notApplicable();
	if (isVbtAt(bytes, 0)) return judge(bytes, 0, bytes.length);
	if ((device?.vendorId ?? images[0]?.pcir.vendorId) !== VendorId.intel) return notApplicable();

	const { size } = readAsLinux(bytes);
	const at = findVbt(bytes, size, 4);
	// Any "$VBT" will do for the kernel, but in a ROM of drivers it is a string of one of them more often than a table.
	const legacy = images.some(({ pcir }) => pcir.codeType === CodeType.pcAt && isDisplayClass(pcir));
	if (at !== undefined) {
		const answer = judge(bytes, at, size);
		return legacy || answer.verdict === 'accepts' ? answer : notApplicable();
	}
	if (!legacy) return notApplicable();
	const odd = findVbt(bytes, bytes.length, 1);
	if (odd === undefined) return rejects(found('i915-vbt-missing', 'error', {}, 0));
	return rejects(
		odd % 4 !== 0
			? found('i915-vbt-unaligned', 'error', { offset: odd }, odd)
			: found('i915-vbt-outside', 'error', { offset: odd, end: size }, odd),
	);
}

/** `intel_bios_is_valid_vbt` on the table at `at`, of which no more than up to `end` is there. */
function judge(bytes: Uint8Array, at: number, end: number): Answer<'i915'> {
	const bytesThere = Math.min(end, bytes.length) - at;
	if (bytesThere < vbtHeader.size) {
		return rejects(found('i915-vbt-header', 'error', { offset: at, bytes: bytesThere, header: vbtHeader.size }, at));
	}
	const { size, bdbOffset } = vbtHeader.read(bytes, at);
	if (size > bytesThere) {
		const values = { vbt: at, declared: size, bytes: bytesThere };
		return rejects(found('i915-vbt-size', 'error', values, at + vbtHeader.offsets.size));
	}
	const bdbAt = at + bdbOffset;
	if (bdbOffset + bdbHeader.size > size) {
		const offset = at + vbtHeader.offsets.bdbOffset;
		return rejects(found('i915-bdb-header', 'error', { bdb: bdbAt, offset, bytes: size }, offset));
	}
	const bdb = bdbHeader.read(bytes, bdbAt);
	if (bdbOffset + bdb.size > size) {
		const values = { bdb: bdbAt, declared: bdb.size, bytes: size };
		return rejects(found('i915-bdb-size', 'error', values, bdbAt + bdbHeader.offsets.size));
	}
	const sum = sum8(bytes.subarray(at, at + size));
	// Shipped VBIOSes have tables whose sums are wrong: the byte is filled in when the BIOS posts.
	if (sum === 0 || at > 0) return { verdict: 'accepts', findings: [] };
	// More than half of the VBTs in use are like that.
	const finding = found('i915-vbt-sum', 'note', { vbt: at, sum }, at + vbtHeader.offsets.checksum);
	return { verdict: 'accepts', findings: [finding] };
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

function notApplicable(): Answer<'i915'> {
	return { verdict: 'not-applicable', findings: [] };
}

function rejects(finding: Finding): Answer<'i915'> {
	return { verdict: 'rejects', findings: [finding] };
}

/** Why nothing was found in an image, as far as it can be told, and what to do instead. */

import type { Finding } from '../../bytes/finding.js';
import { findBytes } from '../../bytes/search.js';
import { identifyContent } from '../../firmware/content.js';
import { contentName } from '../../firmware/content-names.js';
import { bodyOf, type FirmwareNode } from '../../firmware/node.js';
import { PACKAGE_FIXES, PACKAGE_NAMES } from '../../firmware/package-names.js';
import { identifyPackage } from '../../firmware/packages.js';
import { walk } from '../../firmware/walk.js';

/** Bits per byte above which data is compressed or encrypted; code and tables have six or seven. */
const RANDOM = 7.9;
const SAMPLE = 1 << 20;

/** Findings of images that have lost something. */
const DAMAGE = new Set([
	...['section-undecodable', 'section-crc', 'file-header', 'file-sum'],
	...['volume-length', 'volume-header-sum', 'capsule-truncated', 'region-truncated'],
]);

export function whyNothing(bytes: Uint8Array, root: FirmwareNode): Finding[] {
	const error = (message: string, fix?: string): Finding[] => [
		{ code: 'nothing-found', severity: 'error', message, ...(fix !== undefined && { fix }) },
	];
	let files = 0;
	let volumes = 0;
	let vendor = root.subtype === 'Intel flash' ? 'Intel' : undefined;
	let damaged = 0;
	for (const { node } of walk(root)) {
		if (node.type === 'file') files++;
		if (node.type === 'volume') volumes++;
		if (node.name === 'embedded firmware structure') vendor = 'AMD';
		if (node.findings.some(({ code }) => DAMAGE.has(code))) damaged++;
		if (vendor === undefined && node.children().length === 0 && findBytes(bodyOf(node), 'AGESA') >= 0) vendor = 'AMD';
	}
	const content = identifyContent(bytes);
	// A flash program in a ROM has the marks of what it writes.
	const container = content?.kind === 'option-rom' ? undefined : identifyPackage(bytes);
	if (files > 0) {
		const board = vendor === undefined ? 'a board' : vendor === 'AMD' ? 'an AMD board' : 'an Intel board';
		const message = `firmware of ${board} with ${files} file${files === 1 ? '' : 's'}, and no GOP driver, VBIOS or VBT in them`;
		if (container !== undefined)
			return error(message, `it is also ${PACKAGE_NAMES.en[container]}: ${PACKAGE_FIXES.en[container]}`);
		const fix =
			damaged > 0
				? `it is damaged or cut off (${damaged} of its parts are): download or read it again`
				: 'it may be a part of the BIOS only, or one for a board without graphics: romtool tree shows what is in it';
		return error(message, fix);
	}
	if (volumes > 0) return error('there are firmware volumes in it, but no files: variable storage (NVRAM) alone');
	if (container !== undefined)
		return error(`this is ${PACKAGE_NAMES.en[container]}: it cannot be opened as it is`, PACKAGE_FIXES.en[container]);
	if (content?.kind === 'pe') {
		return error(
			'this is a program, no BIOS image: vendors hide the image in an update program',
			'unpack it with 7-Zip or innoextract, or take the download for the BIOS-internal update (EZ Flash, M-Flash, Q-Flash)',
		);
	}
	if (content?.kind === 'option-rom') {
		return error(
			'this is a PCI option ROM, and no GOP driver or VBIOS of a kind that is known is in it',
			'take it as it is (--all), or ask romtool inspect what is in it',
		);
	}
	if (content?.kind === 'blank')
		return error(`this is ${contentName(content, 'en')}: nothing was read`, 'read the flash chip again');
	if (content !== undefined && content.kind !== 'uefi-image' && content.kind !== 'capsule') {
		return error(`this is ${contentName(content, 'en')}, and no GOP driver, VBIOS or VBT is in it`);
	}
	if (vendor === 'AMD') {
		return error("AMD's firmware directories are in it, but no firmware volumes: it is a part of a BIOS only");
	}
	if (entropy(bytes) > RANDOM) {
		return error(
			'no firmware volume in it, and nothing but random bytes: it is encrypted, or compressed in an unknown way',
			'where it is a BIOS image at all, take another download of it, or dump the flash chip',
		);
	}
	return error('no firmware volume, GOP driver, VBIOS or VBT in it: is it a BIOS image at all?');
}

/** Bits per byte of a sample. */
function entropy(bytes: Uint8Array): number {
	const sample = bytes.subarray(0, SAMPLE);
	const counts = new Uint32Array(256);
	for (let at = 0; at < sample.length; at++) (counts[sample[at] as number] as number)++;
	return counts.reduce(
		(sum, count) => (count === 0 ? sum : sum - (count / sample.length) * Math.log2(count / sample.length)),
		0,
	);
}

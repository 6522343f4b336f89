/**
 * Whether the file is what it is to be used as (`--as`), and what has to stand beside it for a picture: the roles of the
 * guides for Proxmox (isc30, gangqizai, LongQT-sea) and of QEMU's docs/igd-assign.txt, "Guest firmware".
 */
import { FormatError } from '../bytes/errors.js';
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { efiCompressedSizes } from '../codec/efi-decompress.js';
import type { Graphics } from '../graphics/graphics.js';
import { type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { CompressionType } from '../option-rom/rom-header.js';
import { ofKind, type Recognised } from './recognised.js';
import type { Role } from './role-names.js';

export const ROLE_CONTENT = {
	'amd-vbios': { kind: 'amd-vbios', is: 'a VBIOS of AMD (ATOMBIOS)' },
	'amd-gop': { kind: 'amd-gop', is: 'a GOP driver of AMD' },
	'intel-gop': { kind: 'intel-gop', is: 'a GOP driver of Intel' },
	'intel-igd': { kind: 'igd-helper', is: 'a helper for Intel iGPUs (IgdAssignmentDxe)' },
} as const satisfies Record<Role, { kind: Graphics['kind']; is: string }>;

const KIND_NAMES: Readonly<Record<Graphics['kind'], string>> = {
	'amd-gop': 'a GOP driver of AMD',
	'intel-gop': 'a GOP driver of Intel',
	'igd-helper': 'a helper for Intel iGPUs',
	'other-gop': 'a GOP driver of another vendor',
	'amd-vbios': 'a VBIOS of AMD',
	'intel-vbios': 'a legacy VBIOS of Intel',
	'intel-vbt': 'a VBT of Intel',
	'nvidia-vbios': 'a VBIOS of NVIDIA',
};

/** An IgdAssignmentDxe whose code the linker threw away made a ROM of 9.6 KiB (lf-edge/eve#5686); whole ones have 17 KiB. */
const IGD_DRIVER_MIN = 12 << 10;

export function checkRole(role: Role, bytes: Uint8Array, found: readonly Recognised[]): Finding[] {
	const { images } = parseOptionRom(bytes);
	const startOf = ({ image = -1 }: Recognised) => images[image]?.span.start ?? 0;
	const wanted = ofKind(found, ROLE_CONTENT[role].kind)[0];
	if (wanted === undefined) return [mismatch(role, found)];
	const has = (kind: Graphics['kind']) => found.some(({ graphics }) => graphics.kind === kind);
	const offset = startOf(wanted);
	if (role === 'amd-vbios') return images.some(isEfi) ? [] : [legacyOnly(offset)];
	if (role === 'intel-igd') {
		return [...(has('intel-gop') ? [] : [igdNeedsGop(offset)]), ...checkIgdSize(bytes, images, found)];
	}
	const alone = role === 'amd-gop' ? !has('amd-vbios') : !has('igd-helper') && !has('intel-vbios');
	return alone ? [gopPlace(role, offset)] : [];
}

function isEfi({ pcir }: OptionRomImage): boolean {
	return pcir.codeType === CodeType.efi;
}

function mismatch(role: Role, found: readonly Recognised[]): Finding {
	const kinds = [...new Set(found.map(({ graphics }) => KIND_NAMES[graphics.kind]))];
	const message = `the file from 0x0 on is to be ${ROLE_CONTENT[role].is}, and ${holding(kinds)}: it cannot do that work`;
	const meant = Object.keys(ROLE_CONTENT).find((other) =>
		found.some(({ graphics }) => graphics.kind === ROLE_CONTENT[other as Role].kind),
	);
	const fix = meant === undefined ? 'take the file from its source again' : `use it as ${meant}, or take another file`;
	return { code: 'role-mismatch', severity: 'error', offset: 0, message, fix };
}

function holding([first, second, ...others]: readonly string[]): string {
	if (first === undefined) return 'nothing that is known of graphics cards is in it';
	if (second === undefined) return `it holds ${first}`;
	if (others.length === 0) return `it holds ${first} and ${second}`;
	return `it holds ${first} and ${second} and ${others.join(' and ')}`;
}

function legacyOnly(offset: number): Finding {
	const message = `the VBIOS at ${hex(offset)} is legacy code alone, which OVMF does not run: the screen stays dark until the guest's own driver loads`;
	const fix =
		'for a picture from the start add the GOP driver: on the audio function, or joined behind the VBIOS (romtool edit join)';
	return { code: 'legacy-only-no-picture', severity: 'note', offset, message, fix };
}

function igdNeedsGop(offset: number): Finding {
	const message = `the helper at ${hex(offset)} draws nothing: it sets up the OpRegion and stolen memory for a GOP driver, and there is none in this ROM`;
	const fix = 'give the GOP ROM to a second function (audio, 1f.3), or make a 2-in-1 of the two (romtool edit join)';
	return { code: 'igd-needs-gop', severity: 'note', offset, message, fix };
}

function gopPlace(role: Role, offset: number): Finding {
	const forAmd = role === 'amd-gop';
	const message = forAmd
		? `the GOP driver at ${hex(offset)} is alone in this ROM: the ROM BAR of the graphics function is taken by the VBIOS, without which the driver declines`
		: `the GOP driver at ${hex(offset)} is alone in this ROM: the ROM BAR of the graphics function is taken by the helper that sets up its OpRegion`;
	const fix = forAmd
		? 'give it to the audio function as its romfile, or join it behind the VBIOS (romtool edit join)'
		: 'give it to the audio function as its romfile, or join it behind the IGD helper (romtool edit join)';
	return { code: 'gop-on-audio-function', severity: 'note', offset, message, fix };
}

/** Only IgdAssignmentDxe: PlatformGOPPolicy is as small as that when it is whole. */
function* checkIgdSize(
	bytes: Uint8Array,
	images: readonly OptionRomImage[],
	found: readonly Recognised[],
): Iterable<Finding> {
	for (const { image, graphics } of ofKind(found, 'igd-helper')) {
		if (graphics.name !== 'IgdAssignmentDxe') continue;
		const efi = image === undefined ? undefined : images[image]?.efi;
		const offset = efi?.payload.start ?? 0;
		const size = efi === undefined ? bytes.length : driverSize(bytes, efi);
		if (size >= IGD_DRIVER_MIN) continue;
		const message = `IgdAssignmentDxe at ${hex(offset)} has ${size} bytes, whole ones 17 KiB: a build that lost its code (link-time optimisation) loads and does nothing`;
		const fix = 'take another build, or build it without LTO';
		yield { code: 'igd-helper-too-small', severity: 'warning', offset, message, fix };
	}
}

/** Bytes of the driver, unpacked; those that are there where the packed data has no proper header. */
function driverSize(bytes: Uint8Array, { header, payload }: NonNullable<OptionRomImage['efi']>): number {
	const stored = bytes.subarray(payload.start, payload.end);
	if (header.compressionType === CompressionType.none) return stored.length;
	try {
		return efiCompressedSizes(stored).originalSize;
	} catch (error) {
		if (error instanceof FormatError) return stored.length;
		throw error;
	}
}

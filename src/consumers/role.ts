/**
 * Whether the file is what it is to be used as (`--as`), and what has to stand beside it for a picture: the roles of the
 * guides for Proxmox (isc30, gangqizai, LongQT-sea) and of QEMU's docs/igd-assign.txt, "Guest firmware".
 */
import { FormatError } from '../bytes/errors.js';
import { type Finding, finder } from '../bytes/finding.js';
import { efiCompressedSizes } from '../codec/efi-decompress.js';
import type { Graphics } from '../graphics/graphics.js';
import { type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { CompressionType } from '../option-rom/rom-header.js';
import { ofKind, type Recognised } from './recognised.js';
import type { ROLE_FINDINGS } from './role/findings.js';
import { ROLE_KINDS, ROLES, type Role } from './role-names.js';

/** An IgdAssignmentDxe whose code the linker threw away made a ROM of 9.6 KiB (lf-edge/eve#5686); whole ones have 17 KiB. */
const IGD_DRIVER_MIN = 12 << 10;

const said = finder<typeof ROLE_FINDINGS>();

export function checkRole(role: Role, bytes: Uint8Array, found: readonly Recognised[]): Finding[] {
	const { images } = parseOptionRom(bytes);
	const startOf = ({ image = -1 }: Recognised) => images[image]?.span.start ?? 0;
	const wanted = ofKind(found, ROLE_KINDS[role])[0];
	if (wanted === undefined) return [mismatch(role, found)];
	const has = (kind: Graphics['kind']) => found.some(({ graphics }) => graphics.kind === kind);
	const offset = startOf(wanted);
	const bare = images.length === 0;
	if (role === 'amd-vbios') {
		return images.some(isEfi) ? [] : [said('legacy-only-no-picture', 'note', { offset }, offset)];
	}
	if (role === 'intel-igd') {
		const lone = has('intel-gop') ? [] : [said('igd-needs-gop', 'note', { offset, bare }, offset)];
		return [...lone, ...checkIgdSize(bytes, images, found)];
	}
	const forAmd = role === 'amd-gop';
	const isLone = forAmd ? !has('amd-vbios') : !has('igd-helper') && !has('intel-vbios');
	const beside = forAmd ? 'vbios' : 'helper';
	return isLone ? [said('gop-on-audio-function', 'note', { offset, beside, bare }, offset)] : [];
}

function isEfi({ pcir }: OptionRomImage): boolean {
	return pcir.codeType === CodeType.efi;
}

function mismatch(role: Role, found: readonly Recognised[]): Finding {
	const kinds = [...new Set(found.map(({ graphics }) => graphics.kind))];
	const other = ROLES.find((each) => kinds.includes(ROLE_KINDS[each])) ?? 'none';
	return said('role-mismatch', 'error', { role, kinds, other }, 0);
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
		if (size < IGD_DRIVER_MIN) yield said('igd-helper-too-small', 'warning', { offset, bytes: size }, offset);
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

/**
 * Whether the file is what it is to be used as (`--as`), and what has to stand beside it for a picture: the roles of the
 * guides for Proxmox (isc30, gangqizai, LongQT-sea) and of QEMU's docs/igd-assign.txt, "Guest firmware".
 */
import { type Finding, finder } from '../bytes/finding.js';
import { ofKind, type Recognised } from '../examined/recognised.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import type { ROLE_FINDINGS } from './role/findings.js';
import { ROLE_KINDS, ROLES, type Role } from './roles.js';

/** An IgdAssignmentDxe whose code the linker threw away made a ROM of 9.6 KiB (lf-edge/eve#5686); whole ones have 17 KiB. */
const IGD_DRIVER_MIN = 12 << 10;

const said = finder<typeof ROLE_FINDINGS>();

export function checkRole(role: Role, rom: ParsedRom, found: readonly Recognised[]): Finding[] {
	const { images } = rom;
	const startOf = ({ image = -1 }: Recognised) => images[image]?.span.start ?? 0;
	const wanted = ofKind(found, ROLE_KINDS[role])[0];
	if (wanted === undefined) return [mismatch(role, found)];
	const has = (kind: Graphics['kind']) => found.some(({ graphics }) => graphics.kind === kind);
	const offset = startOf(wanted);
	const bare = images.length === 0;
	const alone = (beside: 'vbios' | 'helper') => said('gop-on-audio-function', 'note', { offset, beside, bare }, offset);
	switch (role) {
		case 'amd-vbios':
			return images.some(isEfi) ? [] : [said('legacy-only-no-picture', 'note', { offset }, offset)];
		case 'amd-gop':
			return has('amd-vbios') ? [] : [alone('vbios')];
		case 'intel-gop':
			return has('igd-helper') || has('intel-vbios') ? [] : [alone('helper')];
		case 'intel-igd': {
			const lone = has('intel-gop') ? [] : [said('igd-needs-gop', 'note', { offset, bare }, offset)];
			return [...lone, ...checkIgdSize(rom, found)];
		}
	}
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
function* checkIgdSize(rom: ParsedRom, found: readonly Recognised[]): Iterable<Finding> {
	for (const { image, graphics } of ofKind(found, 'igd-helper')) {
		if (graphics.name !== 'IgdAssignmentDxe') continue;
		const headers = image === undefined ? undefined : rom.images[image];
		const driver = headers && rom.driverOf(headers);
		const offset = headers?.efi?.payload.start ?? 0;
		const size = (driver instanceof Uint8Array ? driver : rom.bytes).length;
		if (size < IGD_DRIVER_MIN) yield said('igd-helper-too-small', 'warning', { offset, bytes: size }, offset);
	}
}

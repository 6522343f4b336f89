/** Which ROM goes on which function of a device: by what the guides do with success. */
import type { Finding } from '../../bytes/finding.js';
import { formatIdPair, type PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import { helperToTake } from '../helper-bdsm.js';
import { HELPER_ROMS } from '../helper-roms.js';
import type { QemuVersion } from '../qemu-version.js';
import type { RecipeFunction, RomPlace } from './recipe-function.js';
import type { RomRole } from './rom-role.js';

export interface RomOffer {
	/** What it is called in the lines. */
	readonly name: string;
	readonly role: RomRole;
}

export interface RomPlacement {
	readonly graphics?: RomPlace;
	readonly audio?: RomPlace;
	/** Nothing is missing without which the other ROMs do nothing. */
	readonly complete: boolean;
	readonly findings: readonly Finding[];
}

/** Of several offers for one place the first has it. */
export function placeRoms(
	kind: DeviceKind,
	device: PciDevice,
	offers: readonly RomOffer[],
	qemu?: QemuVersion,
): RomPlacement {
	const name = (role: RomRole) => offers.find((offer) => offer.role === role)?.name;
	switch (kind) {
		case 'amd-apu':
			return placeForApu(name, device);
		case 'intel-igpu':
			return placeForIgpu(name, device, qemu);
		case 'virtual-function':
			return { complete: true, findings: [] };
		default:
			return placeForCard(name);
	}
}

type NameOf = (role: RomRole) => string | undefined;

/** VBIOS on the graphics function, GOP driver on the audio function (isc30/ryzen-gpu-passthrough-proxmox), or both in one. */
function placeForApu(name: NameOf, device: PciDevice): RomPlacement {
	const whole = name('card-rom');
	if (whole !== undefined) return { graphics: { name: whole }, complete: true, findings: [] };
	const [vbios, gop] = [name('amd-vbios'), name('amd-gop')];
	const id = formatIdPair(device);
	const findings: Finding[] = [];
	if (vbios === undefined) {
		const message = `there is no VBIOS for ${id}, and without one the GOP driver declines`;
		const fix = `the running host has it in its VFCT table, most BIOS files as well: romtool vfct, or on the host romtool extract /sys/firmware/acpi/tables/VFCT --for ${id} --rom`;
		findings.push({ code: 'vbios-missing', severity: 'error', message, fix });
	}
	if (gop === undefined) findings.push(gopMissing(id));
	return {
		...(vbios !== undefined && { graphics: { name: vbios } }),
		...(gop !== undefined && { audio: { name: gop } }),
		complete: vbios !== undefined,
		findings,
	};
}

/** The helper on the iGPU, the GOP driver on another function of the board, or both in one ROM (gangqizai/igd). */
function placeForIgpu(name: NameOf, device: PciDevice, qemu: QemuVersion | undefined): RomPlacement {
	const whole = name('intel-2-in-1') ?? name('intel-vbios');
	if (whole !== undefined) return { graphics: { name: whole }, complete: true, findings: [] };
	const [helper, gop] = [name('intel-igd'), name('intel-gop')];
	const findings: Finding[] = [];
	if (helper === undefined) {
		const message =
			"there is no helper (IgdAssignmentDxe), without which the GOP driver finds no VBT in the guest; no vendor's BIOS has it";
		const fix = `use ${HELPER_ROMS.en[helperToTake(device.deviceId, qemu)]}, and give its ROM to the same command`;
		findings.push({ code: 'helper-missing', severity: 'warning', message, fix });
	}
	if (gop === undefined) findings.push(gopMissing(formatIdPair(device)));
	return {
		...(helper !== undefined && { graphics: { name: helper } }),
		...(gop !== undefined && { audio: { name: gop } }),
		// Without a GOP driver the lines do as they are: the guest's own driver makes the picture.
		complete: helper !== undefined || gop === undefined,
		findings,
	};
}

/** A card brings its own ROM, its driver in it; a GOP driver that came without it goes where that of an APU goes. */
function placeForCard(name: NameOf): RomPlacement {
	const own = name('card-rom') ?? name('amd-vbios');
	const gop = name('card-rom') === undefined ? name('amd-gop') : undefined;
	return {
		...(own !== undefined && { graphics: { name: own } }),
		...(gop !== undefined && { audio: { name: gop } }),
		complete: true,
		findings: [],
	};
}

function gopMissing(id: string): Finding {
	const message = `there is no GOP driver for ${id}: the screen stays dark until the guest's own driver loads`;
	const fix = `take it out of the BIOS file of the board: romtool extract with that file and --for ${id} --rom`;
	return { code: 'gop-missing', severity: 'warning', message, fix };
}

/** What each ROM would like to have beside it. */
const ABOUT_THE_PAIR = new Set([
	'legacy-only-no-picture',
	'card-rom-no-picture',
	'gop-on-audio-function',
	'igd-needs-gop',
]);

/** What is left to say of a ROM where the graphics and the audio function have theirs. */
export function pairedFindings(findings: readonly Finding[], functions: readonly RecipeFunction[]): Finding[] {
	const has = (role: RecipeFunction['role']) => functions.some((one) => one.role === role && one.rom !== undefined);
	const paired = has('graphics') && has('audio');
	return findings.filter(({ code }) => !paired || !ABOUT_THE_PAIR.has(code));
}

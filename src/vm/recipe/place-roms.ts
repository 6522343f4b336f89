/** Which ROM goes on which function of a device: by what the guides do with success. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { Mode } from '../modes/mode.js';
import { MODES, STANDARD_MODE } from '../modes/modes.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RecipeFunction } from './recipe-function.js';
import type { NameOf, RomPlacement } from './rom-placement.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS>();

export interface RomOffer {
	/** What it is called in the lines. */
	readonly name: string;
	readonly role: RomRole;
}

/** Of several offers for one place the first has it. */
export function placeRoms(
	kind: DeviceKind,
	device: PciDevice,
	offers: readonly RomOffer[],
	mode: Mode = MODES[STANDARD_MODE],
): RomPlacement {
	const name = (role: RomRole) => offers.find((offer) => offer.role === role)?.name;
	switch (kind) {
		case 'amd-apu':
			return placeForApu(name, device);
		case 'intel-igpu':
			return mode.place(name, device);
		case 'virtual-function':
			return { complete: true, findings: [] };
		case 'amd-card':
		case 'intel-card':
		case 'nvidia-card':
		case 'other-card':
			return placeForCard(name);
	}
}

/** VBIOS on the graphics function, GOP driver on the audio function (isc30/ryzen-gpu-passthrough-proxmox), or both in one. */
function placeForApu(name: NameOf, device: PciDevice): RomPlacement {
	const whole = name('card-rom');
	if (whole !== undefined) return { graphics: { name: whole }, complete: true, findings: [] };
	const [vbios, gop] = [name('amd-vbios'), name('amd-gop')];
	const findings: Finding[] = [];
	if (vbios === undefined) findings.push(found('vbios-missing', 'error', { id: device }));
	if (gop === undefined) findings.push(found('gop-missing', 'warning', { id: device }));
	return {
		...(vbios !== undefined && { graphics: { name: vbios } }),
		...(gop !== undefined && { audio: { name: gop } }),
		complete: vbios !== undefined,
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

/**
 * What QEMU does of itself for an integrated graphics device of Intel, release by release: read from `hw/vfio/igd.c`
 * (`igd_gen`, `vfio_probe_igd_bar4_quirk`, from 10.0 on `vfio_pci_igd_config_quirk`) and the properties in
 * `hw/vfio/pci.c` of QEMU 7.2.0, 10.0.13, 10.2.2 and 11; for the releases between by the date of the commits named.
 */
import { isAtLeastVersion } from '../host/package-version.js';
import { hasLegacyMode, igdGeneration, stolenMemoryRanges } from './igd-generation.js';
import type { QemuVersion } from './qemu-version.js';

interface Release {
	readonly since: QemuVersion;
	/** Upper bytes of device IDs that a later release knows, and this one does not. */
	readonly notYet: readonly number[];
	/** A device that the release does not know is taken for this generation. */
	readonly unknownIs?: number;
	/** Generations for which legacy mode sets itself up. */
	readonly legacyMode: 'all' | '6 to 9';
	/** `x-igd-lpc` and `x-igd-legacy-mode` exist. QEMU does not start with a property that it does not have. */
	readonly lpcOption: boolean;
	/** `x-igd-opregion`: on unless told otherwise; off; off, and unheard for devices that the release does not know. */
	readonly opRegion: 'on' | 'off' | 'off, known devices only';
	/** Where the release emulates BDSM for devices that it knows: 0 at start, and writable. */
	readonly bdsm: 'legacy-mode' | 'anywhere';
	/** Stolen memory without `x-igd-gms`: what the host's firmware has set, or none. */
	readonly stolenMemory: 'host' | 'none';
	/** Largest `x-igd-gms` where it is less than what the generation takes. */
	readonly gmsLimit?: number;
	/** Whether QEMU refuses to start with another `x-igd-gms`, in place of ignoring it. */
	readonly refusesGms: boolean;
}

const ARROW_LAKE = [0x7d, 0xb6];
const SINCE_10_0 = [0x31, 0x46, 0x4c, 0x4e, 0x8a, 0x9b, 0xa7];

/** Newest first. */
const RELEASES: readonly Release[] = [
	{
		// igd_gen has Meteor Lake and Arrow Lake (not in 10.2.2).
		since: [11, 0],
		notYet: [],
		legacyMode: '6 to 9',
		lpcOption: true,
		opRegion: 'on',
		bdsm: 'anywhere',
		stolenMemory: 'host',
		refusesGms: true,
	},
	{
		// dd69d84604 (legacy mode), 7969cf4639 (devices that are not known), vfio_pci_igd_override_gms; May 2025.
		since: [10, 1],
		notYet: ARROW_LAKE,
		legacyMode: '6 to 9',
		lpcOption: true,
		opRegion: 'on',
		bdsm: 'anywhere',
		stolenMemory: 'host',
		refusesGms: true,
	},
	{
		// vfio_pci_igd_config_quirk, which returns early for a device that igd_gen does not know.
		since: [10, 0],
		notYet: ARROW_LAKE,
		legacyMode: 'all',
		lpcOption: true,
		opRegion: 'off, known devices only',
		bdsm: 'anywhere',
		stolenMemory: 'host',
		gmsLimit: 0x40,
		refusesGms: false,
	},
	{
		// e433f20897 (devices that are not known), 9c86b9fb43 (IDs), 971ca22f04 (stolen memory); September 2024.
		since: [9, 2],
		notYet: [...ARROW_LAKE, ...SINCE_10_0],
		legacyMode: 'all',
		lpcOption: false,
		opRegion: 'off',
		bdsm: 'legacy-mode',
		stolenMemory: 'host',
		gmsLimit: 0x10,
		refusesGms: false,
	},
];

/** 7.2.0, and up to 9.1: every device newer than Broadwell is taken for one. */
const OLDEST: Release = {
	since: [0, 0],
	notYet: [],
	unknownIs: 8,
	legacyMode: 'all',
	lpcOption: false,
	opRegion: 'off',
	bdsm: 'legacy-mode',
	stolenMemory: 'none',
	gmsLimit: 0x10,
	refusesGms: false,
};

/** The first of the releases of each row. */
export const QUIRK_RELEASES: readonly QemuVersion[] = [...RELEASES, OLDEST].map(({ since }) => since).reverse();

/** Older than Sandy Bridge (`igd_gen` of 7.2.0): no release has ever supported them. */
const TOO_OLD = [0x00, 0x25, 0x27, 0x29, 0x2a, 0x2e, 0x35, 0xa0];

export interface IgdQuirks {
	/** Missing where this QEMU has no quirks for the device. */
	readonly generation?: number;
	/**
	 * At 00:02.0 of an i440fx machine, with a ROM, QEMU turns on the OpRegion, the LPC bridge's IDs and VGA access by
	 * itself.
	 */
	readonly legacyMode: boolean;
	readonly lpcOption: boolean;
	/** `option`: with `x-igd-opregion=on`; `never`: not even then. */
	readonly opRegion: 'on' | 'option' | 'never';
	/** `legacy-mode`: BDSM is emulated, 0 at start, in legacy mode alone; `never`: the VM sees the host's. */
	readonly bdsm: 'anywhere' | 'legacy-mode' | 'never';
	readonly stolenMemory: 'host' | 'none';
	/** Values that `x-igd-gms` takes, inclusive ranges; empty where it takes none. */
	readonly gmsRanges: readonly (readonly [first: number, last: number])[];
	readonly refusesGms: boolean;
}

export function igdQuirks(deviceId: number, qemu: QemuVersion): IgdQuirks {
	const release = RELEASES.find(({ since }) => isAtLeastVersion(qemu, since)) ?? OLDEST;
	const generation = generationIn(release, deviceId);
	const known = generation !== undefined;
	return {
		...(known && { generation }),
		legacyMode: known && (release.legacyMode === 'all' || hasLegacyMode(generation)),
		lpcOption: release.lpcOption,
		opRegion: release.opRegion === 'on' ? 'on' : release.opRegion === 'off' || known ? 'option' : 'never',
		bdsm: known ? release.bdsm : 'never',
		stolenMemory: release.stolenMemory,
		gmsRanges: known ? limited(stolenMemoryRanges(generation), release.gmsLimit) : [],
		refusesGms: release.refusesGms,
	};
}

function generationIn({ notYet, unknownIs }: Release, deviceId: number): number | undefined {
	const upperByte = deviceId >>> 8;
	if (TOO_OLD.includes(upperByte)) return undefined;
	const generation = igdGeneration(deviceId);
	if (unknownIs !== undefined) return generation !== undefined && generation < unknownIs ? generation : unknownIs;
	return notYet.includes(upperByte) ? undefined : generation;
}

function limited(ranges: IgdQuirks['gmsRanges'], limit = 0xff): IgdQuirks['gmsRanges'] {
	return ranges.flatMap(([first, last]) => (first > limit ? [] : [[first, Math.min(last, limit)] as const]));
}

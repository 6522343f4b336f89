/**
 * Helpers that give an Intel iGPU in a virtual machine what its GOP driver needs. IgdAssignmentDxe asks QEMU for the
 * OpRegion (fw_cfg file etc/igd-opregion, docs/igd-assign.txt); PlatformGOPPolicy installs the protocol by which GOP
 * drivers get their VBT, from the OpRegion. romtool's own does both, and tells of itself in a record.
 */
import { FormatError } from '../../bytes/errors.js';
import { guidBytes } from '../../bytes/guid.js';
import { findBytes } from '../../bytes/search.js';
import { utf16le } from '../../bytes/text.js';
import { readPeImage } from '../../executable/pe-image.js';
import { readIgdHelper } from '../../igd-helper/igd-helper.js';
import { type DriverKind, madeBy } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS, DETAIL_VALUES as VALUES } from './texts.js';

/** A helper that gives an Intel iGPU its OpRegion, stolen memory or VBT in a virtual machine; it draws nothing. */
export interface IgdHelper {
	readonly kind: 'igd-helper';
	/** The last is romtool's own, which does what both others do. */
	readonly name: 'IgdAssignmentDxe' | 'PlatformGOPPolicy' | 'RomtoolIgdHelper';
	/** Of our own: `1.0`. */
	readonly version?: string;
	/** Whether it hands the VBT to the GOP driver, so that no other helper has to. */
	readonly handsOverVbt?: boolean;
	/**
	 * Where it takes stolen memory: `host`, at the address that the device's BDSM register has, which has to be the host's;
	 * `own`, anywhere, and it writes the address into BDSM; `either`, the former where there is an address, else the latter.
	 * Missing where the driver does not tell, and for the policy.
	 */
	readonly stolenMemory?: 'host' | 'own' | 'either';
}

const OPREGION_FILE = 'etc/igd-opregion';
/** The OpRegion's own signature, which the policy driver compares before it trusts the VBT in it. */
const OPREGION_SIGNATURE = 'IntelGraphicsMem';
/** EC2E931B-3281-48A5-8107-DF8A8BED3C5D; GOP drivers have it too, as users of the protocol. */
const POLICY_PROTOCOL = Uint8Array.of(
	...[0x1b, 0x93, 0x2e, 0xec, 0x81, 0x32, 0xa5, 0x48, 0x81, 0x07, 0xdf, 0x8a, 0x8b, 0xed, 0x3c, 0x5d],
);
/** Firmware Volume2 Protocol (PI 1.8 volume 3 §3.4.1). */
const FIRMWARE_VOLUME_PROTOCOL = guidBytes('220E73B6-6BDB-4413-8405-B974B108619A');

/**
 * What builds with debug output print when they set up stolen memory (igd.efi of gangqizai/igd; IgdAssignment.c of
 * VfioIgdPkg), in ASCII or UTF-16: the address that the BDSM register has, or that of memory that they have allocated.
 */
const STOLEN_MEMORY_TEXTS = { host: 'Get BDSM at address', own: 'stolen memory @' } as const;
/** A fork takes the register's address from Ice Lake on and allocates for older iGPUs, and tells so of an address that is taken. */
const BOTH_WAYS_TEXT = 'failed to allocate stolen memory @';

/** Debug builds have 18 KB; larger files are spared the search. */
const MAX_SIZE = 64 * 1024;

export const IGD_HELPER: DriverKind<IgdHelper> = {
	kind: 'igd-helper',
	texts: KIND_TEXTS['igd-helper'],
	...madeBy('Intel'),
	from: 'driver',
	recognise: (pe) => recognizeIgdHelper(pe),
	recogniseNamed: namedHelper,
	fileName: ({ name }) => `${name}.efi`,
	rom: 'own',
	companion: true,
	version: ({ version }) => version,
	title: () => undefined,
	tables: 'none',
	devices: () => undefined,
	summary: ({ name, version }, say) => [
		name === 'RomtoolIgdHelper' ? say(VALUES.romtoolHelper, { version }) : say(VALUES.helper, { name }),
	],
	details: ({ stolenMemory }, say) => [[LABELS.memory, stolenMemory && say(MEMORY[stolenMemory])]],
};

const MEMORY = { host: VALUES.hostMemory, own: VALUES.ownMemory, either: VALUES.eitherMemory } as const;

/** Whether it sets up the OpRegion and stolen memory: a policy hands over what another helper has set up. */
export function setsUpIgd({ name }: IgdHelper): boolean {
	return name !== 'PlatformGOPPolicy';
}

/** Some builds are both in one file; they count as the first, and `handsOverVbt` tells. */
function recognizeIgdHelper(pe: Uint8Array): IgdHelper | undefined {
	if (pe.length > MAX_SIZE) return undefined;
	const own = readIgdHelper(pe);
	if (own !== undefined) {
		const { version } = own;
		return { kind: 'igd-helper', name: 'RomtoolIgdHelper', version, handsOverVbt: true, stolenMemory: 'either' };
	}
	const assigns = findBytes(pe, OPREGION_FILE) >= 0;
	const handsOverVbt = findBytes(pe, OPREGION_SIGNATURE) >= 0 && findBytes(pe, POLICY_PROTOCOL) >= 0;
	if (!assigns && !handsOverVbt) return undefined;
	const name = assigns ? 'IgdAssignmentDxe' : 'PlatformGOPPolicy';
	const stolenMemory = assigns ? stolenMemoryOf(pe) : undefined;
	return { kind: 'igd-helper', name, handsOverVbt, ...(stolenMemory !== undefined && { stolenMemory }) };
}

/** A board's own policy driver takes the VBT from the board's firmware, and finds none in a virtual machine. */
function namedHelper(pe: Uint8Array, name: string): IgdHelper | undefined {
	if (/^IgdAssignmentDxe$/i.test(name)) return { kind: 'igd-helper', name: 'IgdAssignmentDxe' };
	const isPolicy = /^PlatformGOPPolicy(?:Dxe)?$/i.test(name) && findBytes(pe, POLICY_PROTOCOL) >= 0;
	if (!isPolicy || findBytes(pe, FIRMWARE_VOLUME_PROTOCOL) >= 0) return undefined;
	return { kind: 'igd-helper', name: 'PlatformGOPPolicy', handsOverVbt: true };
}

/** Texts count where the loader brings them into memory. A driver that has both, or neither, does not tell. */
function stolenMemoryOf(pe: Uint8Array): IgdHelper['stolenMemory'] {
	const sections = loadedBytes(pe);
	const says = (text: string) =>
		sections.some((bytes) => findBytes(bytes, text) >= 0 || findBytes(bytes, utf16le(text)) >= 0);
	const [host, own] = [says(STOLEN_MEMORY_TEXTS.host), says(STOLEN_MEMORY_TEXTS.own)];
	if (host === own || says(BOTH_WAYS_TEXT)) return undefined;
	return host ? 'host' : 'own';
}

/** The sections; none of bytes that are no PE image. */
function loadedBytes(pe: Uint8Array): Uint8Array[] {
	try {
		return readPeImage(pe).sections.map(({ offset, size }) => pe.subarray(offset, offset + size));
	} catch (error) {
		if (error instanceof FormatError) return [];
		throw error;
	}
}

/**
 * What a file is to a virtual machine: edk2's code, its variables, both in one, or SeaBIOS; for which processor, and what the
 * machine must have. Told by what is in it (PI 1.8 volume 3 §3.2), never by its name.
 */
import { guidBytes } from '../bytes/guid.js';
import { findAll, Pattern } from '../bytes/search-all.js';
import { readExecutable } from '../executable/executable.js';
import { edk2VersionIn, edk2VersionOfPath, type FirmwareVersion } from './edk2-version.js';
import { bodyOf, type FirmwareNode } from './node.js';
import { openFirmware } from './open-firmware.js';
import { readSeabios } from './seabios-image.js';
import { readVolumeHeader } from './volume-header.js';
import { walk } from './walk.js';

/** What all that follows has in common: the version is missing where the builder wrote none. */
type Versioned = Partial<FirmwareVersion>;

export interface Edk2Code extends Versioned {
	/** `whole`: its variables are in front of it, in the same file. */
	readonly kind: 'code' | 'whole';
	/** PE machine type of its drivers: 0x8664, 0xaa64. What runs before them may have 32 bits. */
	readonly machine: number;
	/** It keeps its variables in system management mode, which the machine must have. */
	readonly smm: boolean;
	/** It can be told to verify signatures. */
	readonly secureBoot: boolean;
	/** Bytes of code, without what fills the file up. */
	readonly size: number;
}

export interface Edk2Variables {
	readonly kind: 'variables';
	/** Bytes of the volume. */
	readonly size: number;
	/** Keys are enrolled: with them Secure Boot is on. */
	readonly keys: boolean;
}

export interface SeabiosFirmware extends Versioned {
	readonly kind: 'seabios';
}

export type MachineFirmware = Edk2Code | Edk2Variables | SeabiosFirmware;

/** SecureBootConfigDxe, in every build with Secure Boot. */
const SECURE_BOOT_CONFIG = 'F0E6A44F-7195-41C3-AC64-54F202CD0A21';
/** EFI_IMAGE_SECURITY_DATABASE_GUID, of the variables `db` and `dbx`. */
const SECURITY_DATABASE = new Pattern(guidBytes('D719B2CB-3D3A-4596-A3BC-DAD00E67656F'));
/** Real ones have some thousand nodes. */
const MOST_NODES = 1 << 15;

/** `undefined` for a file that no virtual machine starts from. */
export function readMachineFirmware(bytes: Uint8Array): MachineFirmware | undefined {
	const seabios = readSeabios(bytes);
	if (seabios !== undefined) return { kind: 'seabios', ...seabios };
	const root = openFirmware(bytes);
	const volumes = volumesIn(root);
	const store = storeOf(volumes);
	const code = volumes.filter((volume) => volume !== store);
	if (code.length > 0) return readCode(root, store === undefined ? 'code' : 'whole', code);
	return store && variablesIn(store);
}

/** The same for a file that is of use only if it is variables: nothing else of it is unpacked. */
export function readVariables(bytes: Uint8Array): Edk2Variables | undefined {
	const volumes = volumesIn(openFirmware(bytes));
	const store = storeOf(volumes);
	return store === undefined || volumes.length > 1 ? undefined : variablesIn(store);
}

/** Whether `readVariables` may find any in a file that begins so, by its first `MAX_VOLUME_HEADER` bytes. */
export function mayBeVariables(start: Uint8Array): boolean {
	return readVolumeHeader(start, 0, start.length)?.known === 'NVRAM';
}

function volumesIn(root: FirmwareNode): FirmwareNode[] {
	return root.children().filter(({ type }) => type === 'volume');
}

function storeOf(volumes: readonly FirmwareNode[]): FirmwareNode | undefined {
	return volumes.find(({ subtype }) => subtype === 'NVRAM');
}

function variablesIn(store: FirmwareNode): Edk2Variables | undefined {
	if (store.span.start !== 0) return undefined;
	const keys = findAll(bodyOf(store), SECURITY_DATABASE, 1).length > 0;
	return { kind: 'variables', size: store.span.end, keys };
}

function readCode(root: FirmwareNode, kind: Edk2Code['kind'], volumes: readonly FirmwareNode[]): Edk2Code | undefined {
	let machine: number | undefined;
	let smm = false;
	let secureBoot = false;
	const sources = new Set<Uint8Array>();
	let left = MOST_NODES;
	for (const { node } of walk(root)) {
		if (left-- === 0) break;
		sources.add(node.source);
		if (node.type !== 'file') continue;
		if (node.subtype === 'DXE core') machine ??= machineIn(node);
		smm ||= node.subtype === 'MM core';
		secureBoot ||= node.guid === SECURE_BOOT_CONFIG;
	}
	if (machine === undefined) return undefined;
	// What is unpacked comes first: it is all of the firmware's own.
	const unpacked = [...sources].filter((source) => source !== root.source);
	const [start, end] = volumes.reduce(
		([first, last], { span }) => [Math.min(first, span.start), Math.max(last, span.end)],
		[root.source.length, 0],
	);
	const version = versionOf([...unpacked, root.source.subarray(start, end)]);
	return { kind, machine, smm, secureBoot, size: end - start, ...version };
}

function versionOf(sources: readonly Uint8Array[]): FirmwareVersion | undefined {
	for (const read of [edk2VersionIn, edk2VersionOfPath]) {
		for (const source of sources) {
			const version = read(source);
			if (version !== undefined) return version;
		}
	}
	return undefined;
}

function machineIn(file: FirmwareNode): number | undefined {
	for (const section of file.children()) {
		if (section.subtype !== 'TE' && section.subtype !== 'PE32') continue;
		const machine = readExecutable(bodyOf(section))?.machine;
		if (machine !== undefined) return machine;
	}
	return undefined;
}

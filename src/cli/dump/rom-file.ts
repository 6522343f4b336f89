/**
 * The file `rom` of a PCI function in sysfs: what is written to it switches its reading on and off (pci_write_rom and
 * pci_read_rom, drivers/pci/pci-sysfs.c of Linux).
 */
import { closeSync, constants, openSync, statfsSync, writeSync } from 'node:fs';
import { MAX_OPTION_ROM_SIZE } from '../../option-rom/rom-size.js';
import { readInTurns } from '../descriptors.js';
import { withSignals } from '../signals.js';

/** What is done to the file, so that tests need no device. */
export interface RomFileAccess {
	/** Whether it is the kernel's; a copy of one would be damaged by what switches a real one on. */
	readonly isSysfs: (path: string) => boolean;
	readonly write: (path: string, text: string) => void;
	/** Signals are heard now and then. */
	readonly read: (path: string) => Promise<Uint8Array>;
}

export interface RomRead {
	readonly bytes: Uint8Array;
	/** Why reading could not be switched off again, where it could not. */
	readonly leftOn?: unknown;
}

/** Linux takes nothing but these two bytes for "off"; a single "0" switches it on. */
const [ON, OFF] = ['1\n', '0\n'];
/** SYSFS_MAGIC, linux/magic.h. */
const SYSFS = 0x62656572;

/** @throws what the system says; a file that was switched on has been switched off again. */
export async function readRomFile(path: string, access: RomFileAccess = realAccess): Promise<RomRead> {
	if (!access.isSysfs(path)) return { bytes: await access.read(path) };
	const off = () => switchOff(path, access);
	return withSignals(async () => {
		let bytes: Uint8Array;
		try {
			access.write(path, ON);
			bytes = await access.read(path);
		} catch (error) {
			off();
			throw error;
		}
		const problem = off();
		return { bytes, ...(problem !== undefined && { leftOn: problem }) };
	}, off);
}

function switchOff(path: string, access: RomFileAccess): unknown {
	try {
		access.write(path, OFF);
		return undefined;
	} catch (error) {
		return error;
	}
}

const realAccess: RomFileAccess = {
	isSysfs: (path) => statfsSync(path).type === SYSFS,
	write(path, text) {
		const descriptor = openSync(path, constants.O_WRONLY);
		try {
			writeSync(descriptor, text, 0);
		} finally {
			closeSync(descriptor);
		}
	},
	async read(path) {
		const descriptor = openSync(path, 'r');
		try {
			// The kernel gives a page at a time, and asks the device for each word of it.
			return await readInTurns(descriptor, MAX_OPTION_ROM_SIZE, path);
		} finally {
			closeSync(descriptor);
		}
	},
};

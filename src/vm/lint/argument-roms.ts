/** ROM files that QEMU's own words give to devices of the configuration: `-set device.ID.romfile=`, and overrides of libvirt's. */

import { type QemuArguments, setProperties } from '../qemu-arguments.js';
import { bridgeFinding } from './bridge-roms.js';
import type { Place } from './config-finding.js';
import { judgeRom, type RomJudgement, type RomUse } from './judge-rom.js';
import { type RomFile, romOfQemu, type SeeRom } from './rom-file.js';
import { type RomOptions, romOptions } from './rom-options.js';
import type { RomReader } from './rom-reader.js';
import type { Words } from './words.js';

export interface ArgumentRom extends RomOptions {
	/** Of the device that gets it. */
	readonly id: string;
	readonly where: Place;
	/** As QEMU gets it. */
	readonly path: string;
}

/** A ROM of the arguments as QEMU gets it, and what is to be said of it. */
export interface JudgedArgumentRom extends RomJudgement {
	readonly argument: ArgumentRom;
}

/** An empty name stands for no ROM. `placeOf` says where a word stands. */
export function argumentRoms({ sets }: QemuArguments, placeOf: (word: string) => Place): ArgumentRom[] {
	return sets
		.filter(({ group, property, value }) => group === 'device' && property === 'romfile' && value !== '')
		.map(({ text, id, value }) => ({
			id,
			where: placeOf(text),
			path: value,
			...romOptions(setProperties(sets, id)),
		}));
}

interface Surroundings {
	readonly reader: RomReader;
	readonly words: Words;
	/** A path of the host. */
	readonly file: (path: string) => RomFile;
	readonly see: SeeRom;
}

export function judgeArgumentRoms(
	roms: readonly ArgumentRom[],
	{ reader, words, file, see }: Surroundings,
): JudgedArgumentRom[] {
	return roms.map((argument) => {
		const { id, ...rom } = argument;
		const refused = bridgeFinding(id, rom.path, rom.rombar);
		if (refused !== undefined) return { argument, findings: [{ ...rom.where, ...refused }] };
		const use: RomUse = { ...rom, reader, words: { ...words, rombar: { off: 'rombar=0' } } };
		return { argument, ...judgeRom(use, see(romOfQemu(rom.path, file))) };
	});
}

/** ROM files that QEMU's own words give to devices of the configuration: `-set device.ID.romfile=`, and overrides of libvirt's. */

import type { QemuArguments } from '../qemu-arguments.js';
import { isRombarOn } from './argument-devices.js';
import type { Place } from './config-finding.js';
import { judgeRom, type RomJudgement, type RomUse } from './judge-rom.js';
import { type RomFile, romOfQemu, type SeeRom } from './rom-file.js';
import type { Words } from './words.js';

export interface ArgumentRom {
	/** Of the device that gets it. */
	readonly id: string;
	readonly where: Place;
	/** As QEMU gets it. */
	readonly path: string;
	readonly rombar: boolean;
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
			rombar: isRombarOn(sets.findLast((each) => each.id === id && each.property === 'rombar')?.value),
		}));
}

interface Surroundings {
	readonly firmware: RomUse['firmware'];
	readonly words: Words;
	/** A path of the host. */
	readonly file: (path: string) => RomFile;
	readonly see: SeeRom;
}

export function judgeArgumentRoms(
	roms: readonly ArgumentRom[],
	{ firmware, words, file, see }: Surroundings,
): JudgedArgumentRom[] {
	return roms.map((argument) => {
		const { where, path, rombar } = argument;
		const use: RomUse = { where, path, firmware, rombar, words: { ...words, rombarOff: 'rombar=0' } };
		return { argument, ...judgeRom(use, see(romOfQemu(path, file))) };
	});
}

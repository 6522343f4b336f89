/** ROM files that QEMU's own words name, past what the configuration has for them: `-device vfio-pci,romfile=`, `-set device.ID.romfile=`. */

import type { Sha256 } from '../../bytes/sha256.js';
import type { HostFacts } from '../../host/host-facts.js';
import { isOn, type QemuArguments } from '../qemu-arguments.js';
import type { Place } from './config-finding.js';
import { judgeRom, type RomJudgement, type RomUse } from './judge-rom.js';
import { graphicsAt } from './passed-graphics.js';
import type { RomFile } from './rom-file.js';
import type { Words } from './words.js';

export interface ArgumentRom {
	readonly where: Place;
	/** As QEMU gets it. */
	readonly path: string;
	readonly rombar: boolean;
	/** Address of the host's device, where it is named. */
	readonly host?: string;
	/** Where QEMU puts that device: `addr` and `bus`, as they are written. */
	readonly place?: { readonly addr?: string; readonly bus?: string };
}

/** A ROM of the arguments as QEMU gets it, and what is to be said of it. */
export interface JudgedArgumentRom extends RomJudgement {
	readonly argument: ArgumentRom;
}

const isRombarOn = (value: string | undefined) => value === undefined || value === '1' || isOn(value);

/** An empty name stands for no ROM. `placeOf` says where a word stands. */
export function argumentRoms({ devices, sets }: QemuArguments, placeOf: (word: string) => Place): ArgumentRom[] {
	const fromDevices = devices
		.filter(({ driver }) => driver.startsWith('vfio-pci'))
		.map(({ text, properties }) => {
			const host = properties.get('host');
			return {
				where: placeOf(text),
				path: properties.get('romfile') ?? '',
				rombar: isRombarOn(properties.get('rombar')),
				...(host !== undefined && { host, place: placeIn(properties) }),
			};
		});
	const fromSets = sets
		.filter(({ group, property }) => group === 'device' && property === 'romfile')
		.map(({ text, id, value }) => ({
			where: placeOf(text),
			path: value,
			rombar: isRombarOn(sets.findLast((each) => each.id === id && each.property === 'rombar')?.value),
		}));
	return [...fromDevices, ...fromSets].filter(({ path }) => path !== '');
}

function placeIn(properties: ReadonlyMap<string, string>): NonNullable<ArgumentRom['place']> {
	const [addr, bus] = [properties.get('addr'), properties.get('bus')];
	return { ...(addr !== undefined && { addr }), ...(bus !== undefined && { bus }) };
}

interface Surroundings {
	readonly firmware: RomUse['firmware'];
	readonly words: Words;
	readonly host: HostFacts | undefined;
	/** A path of the host. */
	readonly file: (path: string) => RomFile;
	readonly sha256: Sha256;
}

export function judgeArgumentRoms(
	roms: readonly ArgumentRom[],
	{ firmware, words, host, file, sha256 }: Surroundings,
): JudgedArgumentRom[] {
	return roms.map((argument) => {
		const { where, path, rombar, host: address } = argument;
		const device = address === undefined ? undefined : graphicsAt(address, host);
		const use: RomUse = {
			where,
			path,
			firmware,
			rombar,
			words: { ...words, rombarOff: 'rombar=0' },
			...(device !== undefined && { device }),
		};
		// QEMU looks for other names in folders of its own.
		return { argument, ...judgeRom(use, path.startsWith('/') ? file(path) : { state: 'unknown' }, sha256) };
	});
}

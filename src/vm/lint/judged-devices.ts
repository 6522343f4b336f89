/**
 * The devices of a machine with their ROMs, each judged for its device. A GOP driver of AMD in a ROM of its own decides by
 * the VBIOS that another ROM gives to the GPU (`Supported()`, UEFI 2.10 §11.1).
 */
import { onlyVbios, vbiosesIn, wantsVbios } from '../../examined/vbios-beside.js';
import type { PciDevice } from '../../pci/ids.js';
import { judgeRom, type RomUse } from './judge-rom.js';
import type { PassedDevice } from './passed-device.js';
import type { SeenRom } from './rom-file.js';
import type { RomReader } from './rom-reader.js';
import { withoutRoms } from './virtual-functions.js';
import type { Words } from './words.js';

/** How a VM gets a ROM, whatever the device is. */
export type DeviceRomUse = Omit<RomUse, 'device' | 'vbios' | 'reader'>;

export interface RomsOfMachine<P extends PassedDevice> {
	readonly words: Words;
	readonly reader: RomReader;
	/** Of a device that has a ROM, by its name. */
	seen(one: P, name: string): SeenRom;
	use(one: P, name: string): DeviceRomUse;
	/** What the ROM of one of all devices has to fit, where that is known. */
	deviceOf(one: P, all: readonly P[]): PciDevice | undefined;
}

export function withJudgedRoms<P extends PassedDevice>(devices: readonly P[], machine: RomsOfMachine<P>): P[] {
	const seen = devices.map((one) => ({
		one,
		rom: one.romName === undefined ? undefined : machine.seen(one, one.romName),
	}));
	const beside = onlyVbios(seen.flatMap(({ rom }) => (rom?.state === 'read' ? vbiosesIn(rom.file) : [])));
	const judged = seen.map(({ one, rom }): P => {
		if (rom === undefined) return one;
		const vbios = rom.state === 'read' && wantsVbios(rom.file) ? beside : undefined;
		const device = machine.deviceOf(one, devices) ?? vbios?.device;
		const use: RomUse = {
			...machine.use(one, one.romName ?? ''),
			reader: machine.reader,
			...(device !== undefined && { device }),
			...(vbios !== undefined && { vbios: vbios.given }),
		};
		return { ...one, rom: judgeRom(use, rom) };
	});
	return withoutRoms(judged, machine.words);
}

/** Which images of a ROM are started, and in which order that is decided (PciBusDxe `RegisterPciDevice`, PciDeviceSupport.c). */
import { type Finding, finder } from '../../bytes/finding.js';
import type { ParsedRom } from '../../option-rom/parsed-rom.js';
import { efiRomHeader } from '../../option-rom/rom-header.js';
import type { AAVMF_FINDINGS } from '../aavmf/findings.js';
import type { RomBar } from '../rom-bar.js';
import type { EfiImagePlace } from './chain.js';
import type { OvmfMachine } from './machine.js';
import { type StartedImage, startImage } from './start.js';

const found = finder<typeof AAVMF_FINDINGS>('aavmf');

export interface TriedImage extends StartedImage {
	readonly place: EfiImagePlace;
}

export interface TriedImages {
	/** In the order of the ROM. */
	readonly images: readonly TriedImage[];
	/** Those that are not tried. */
	readonly skipped: readonly Finding[];
}

export function startImages(
	bar: RomBar,
	rom: ParsedRom,
	places: readonly EfiImagePlace[],
	machine: OvmfMachine,
): TriedImages {
	const images = places.map((place) => ({ place, ...startImage(bar, rom, place, machine) }));
	const { firmware, release } = machine;
	const machineOf = ({ place }: TriedImage) => bar.u16(place.start + efiRomHeader.offsets.machine);
	const isForeign = (image: TriedImage) => machineOf(image) !== firmware.runs[0];
	// Of a driver that returns an error, after which the others are tried, nobody knows before.
	const startsNative = images.some((image) => image.broken === undefined && !isForeign(image));
	if (!firmware.loadsAtOnce || !startsNative || !images.some(isForeign)) return { images, skipped: [] };
	// Two passes since ff3c1adf20, of which the second has the others only since 786de8636a.
	if (!release.since('2026.02')) return { images, skipped: [] };
	const skipped = images.filter(isForeign).map((image) => {
		const { start } = image.place;
		return found(
			'aavmf-foreign-header',
			image.broken === undefined ? 'warning' : 'note',
			{ image: start, machine: machineOf(image) },
			start + efiRomHeader.offsets.machine,
		);
	});
	return { images: images.filter((image) => !isForeign(image)), skipped };
}

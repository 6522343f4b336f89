/**
 * The ROM of a device without a ROM BAR: QEMU gives the file to SeaBIOS by fw_cfg (`pci_add_option_rom`, hw/pci/pci.c), in
 * `vgaroms/` or `genroms/`, and SeaBIOS runs what it begins with (`deploy_romfile` and `run_file_roms`, src/optionroms.c).
 */
import { finder } from '../../bytes/finding.js';
import { hasRomSignature } from '../../option-rom/rom-header.js';
import type { ReleaseOf } from '../consumer-names.js';
import type { Release } from '../release.js';
import type { SEABIOS_FINDINGS } from './findings.js';
import type { MappedRom } from './map-rom.js';

const found = finder<typeof SEABIOS_FINDINGS>('seabios');

/** Where other ROMs and a machine with more devices leave enough. */
const SURE = 128 << 10;
/**
 * Bytes for all ROMs below 1 MiB, of a q35 machine without drives, measured; `rom_get_max` (src/malloc.c) goes by SeaBIOS's own
 * size. QEMU's kvmvapic.bin takes 10 KiB of it, unless the ROM is a display's, which comes first.
 */
const AREA = { '1.16.2': 165888, '1.16.3': 163840, '1.17.0': 169984 } as const;
const VAPIC = 10 << 10;

export function fileRom(bytes: Uint8Array, isDisplay: boolean, release: Release<ReleaseOf<'seabios'>>): MappedRom {
	const all = release.since('1.17.0') ? AREA['1.17.0'] : release.since('1.16.3') ? AREA['1.16.3'] : AREA['1.16.2'];
	const area = isDisplay ? all : all - VAPIC;
	if (bytes.length > area) {
		return { breaks: [found('seabios-rom-area', 'error', { bytes: bytes.length, area, sure: true }, area)] };
	}
	if (!hasRomSignature(bytes)) {
		return { breaks: [found('seabios-rom-signature', 'error', { offset: 0, first: true }, 0)] };
	}
	const tight = bytes.length > SURE;
	return {
		start: 0,
		breaks: [],
		remarks: tight ? [found('seabios-rom-area', 'warning', { bytes: bytes.length, area, sure: false }, SURE)] : [],
	};
}

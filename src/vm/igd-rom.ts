/**
 * An option ROM with romtool's IGD helper, alone or with the GOP driver for the iGPU behind it. OVMF loads all images of a
 * ROM BAR in their order (PciBusDxe `ProcessOpRomImage`) and compares no device ID; the GOP driver, which starts later,
 * finds what the helper has set up (docs/igd-assign.txt of QEMU, "Guest firmware").
 */
import { formatErrors, optionErrors } from '../bytes/errors.js';
import { driverSupport } from '../graphics/driver-support.js';
import { recognizeDriver } from '../graphics/recognize.js';
import { IGD_HELPER } from '../igd-helper/igd-helper.js';
import { buildOptionRom } from '../option-rom/build.js';
import type { EfiImageInput } from '../option-rom/build-options.js';
import { isCompressed, ParsedRom } from '../option-rom/parsed-rom.js';
import { type PciDevice, VendorId } from '../pci/ids.js';
import { deviceKind } from './device-kind.js';
import { IGD_ROM_ERRORS } from './igd-rom/findings.js';

export interface IgdRomOptions {
	/** The iGPU, for the headers; without it they name no device. */
	readonly device?: PciDevice;
	/** Intel's GOP driver, or an option ROM in which it is. */
	readonly gop?: Uint8Array;
	/** Compress the GOP driver; default as it is given. */
	readonly compress?: boolean;
}

/** "Any device", as makers of ROMs write it. */
export const ANY_IGPU: PciDevice = { vendorId: VendorId.intel, deviceId: 0xffff };

const failure = optionErrors(IGD_ROM_ERRORS);
const unusable = formatErrors(IGD_ROM_ERRORS);

/**
 * Builds a ROM for an Intel iGPU in a virtual machine: romtool's IGD helper, and then the GOP driver, if one is given.
 *
 * @returns the ROM, a multiple of 512 bytes.
 * @throws OptionError for a device that is no iGPU of Intel; FormatError for bytes without a GOP driver of Intel.
 */
export function buildIgdRom(options: IgdRomOptions = {}): Uint8Array {
	const { vendorId, deviceId } = options.device ?? ANY_IGPU;
	return buildOptionRom(igdImages(options), { vendorId, deviceIds: [deviceId] });
}

/** What such a ROM is built of, the helper first. @throws as `buildIgdRom`. */
export function igdImages({ device = ANY_IGPU, gop, compress }: IgdRomOptions): EfiImageInput[] {
	if (device.vendorId !== VendorId.intel) throw failure('igd-not-intel', { id: device });
	if (deviceKind(device) === 'intel-card') throw failure('igd-card', { id: device });
	const helper = { kind: 'efi', data: IGD_HELPER.driver() } as const;
	if (gop === undefined) return [helper];
	const driver = gopIn(gop, device.deviceId);
	return [helper, compress === undefined ? driver : { ...driver, compress }];
}

/** Of several in one ROM the one that lists the device. */
function gopIn(file: Uint8Array, deviceId: number): EfiImageInput {
	const drivers = driversIn(file).map((image) => ({ image, graphics: recognizeDriver(image.data) }));
	const gops = drivers.flatMap(({ image, graphics }) => (graphics?.kind === 'intel-gop' ? [{ image, graphics }] : []));
	const gop = gops.find(({ graphics }) => driverSupport(graphics, deviceId) === 'yes') ?? gops[0];
	if (gop !== undefined) return gop.image;
	const kinds = [...new Set(drivers.flatMap(({ graphics }) => graphics?.kind ?? []))];
	throw unusable('igd-no-gop', 0, { kinds });
}

function driversIn(file: Uint8Array): EfiImageInput[] {
	const rom = new ParsedRom(file);
	if (rom.images.length === 0) return [{ kind: 'efi', data: file }];
	return rom.images.flatMap((image): EfiImageInput[] => {
		const data = rom.driverOf(image);
		return data instanceof Uint8Array ? [{ kind: 'efi', data, compress: isCompressed(image) }] : [];
	});
}

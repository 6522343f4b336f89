/**
 * Whether what is in the file is for the device that it is meant for: VBIOS by chip family (amdgpu runs the tables of the
 * image that it gets), GOP drivers by their own lists, and the IDs of the ROM headers, which OVMF does not look at
 * (PciOptionRomSupport.c compares none).
 */
import { type Finding, finder } from '../bytes/finding.js';
import { ofKind, type Recognised } from '../examined/recognised.js';
import { decimalId } from '../option-rom/decimal-ids.js';
import type { OptionRom, OptionRomImage } from '../option-rom/parse.js';
import { CodeType, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { meantAsHex, type PciDevice } from '../pci/ids.js';
import { embeddedPciNames } from '../pci/names.js';
import type { DEVICE_FINDINGS } from './device-match/findings.js';
import { checkGopDevice } from './device-match/gop-device.js';
import { type AmdFamilies, checkVbiosDevice } from './device-match/vbios-device.js';

export type { AmdFamilies } from './device-match/vbios-device.js';

/** Fits every device, by convention of the ROMs' makers. */
const ANY_DEVICE = 0xffff;

const said = finder<typeof DEVICE_FINDINGS>();

/**
 * `families` is what is known of AMD's chips (src/graphics/amd-families.ts), `vbiosFamily` that of the VBIOS that the
 * device gets beside this ROM, where it is known.
 */
export function checkDevice(
	rom: OptionRom,
	device: PciDevice,
	found: readonly Recognised[],
	families: AmdFamilies,
	vbiosFamily?: string,
): Finding[] {
	return [
		...checkVbiosDevice(rom, device, found, families),
		...checkGopDevice(offsetsIn(rom), device, found, familyBeside(device, found, families, vbiosFamily)),
		...rom.images.flatMap((image) => (image.pcir.codeType === CodeType.efi ? [...checkHeaderIds(image, device)] : [])),
	];
}

/**
 * A VBIOS of AMD and a GOP driver in one ROM, where nobody has named a device: what the driver was measured to say of the
 * device that the VBIOS is for.
 */
export function checkPair(rom: OptionRom, found: readonly Recognised[]): Finding[] {
	const [vbios] = ofKind(found, 'amd-vbios');
	const pcir = vbios?.image === undefined ? undefined : rom.images[vbios.image]?.pcir;
	if (vbios === undefined || pcir === undefined) return [];
	return [...checkGopDevice(offsetsIn(rom), pcir, ofKind(found, 'amd-gop'), vbios.graphics.family)].filter(({ code }) =>
		MEASURED.has(code),
	);
}

const MEASURED = new Set(['gop-device-measured', 'gop-device-declined', 'gop-device-asks-hardware']);

/** Of the VBIOS that a GOP driver finds in the device's ROM BAR: one in the same ROM, one beside it, or the device's own. */
function familyBeside(
	device: PciDevice,
	found: readonly Recognised[],
	{ familyOfDevice }: AmdFamilies,
	given: string | undefined,
): string | undefined {
	const own = ofKind(found, 'amd-vbios')[0]?.graphics.family;
	return own ?? given ?? familyOfDevice(device.deviceId);
}

/** Where an item is: its image's start, or the file's. */
function offsetsIn({ images }: OptionRom): (item: Recognised) => number {
	return ({ image }) => (image === undefined ? 0 : (images[image]?.span.start ?? 0));
}

/** The IDs around a driver, which only SeaBIOS compares, and that starts no drivers. */
function* checkHeaderIds({ pcir, pcirOffset, deviceList }: OptionRomImage, device: PciDevice): Iterable<Finding> {
	const { offsets } = pciDataStructure23;
	const vendorSlip = pcir.vendorId !== device.vendorId && meantAsHex(pcir.vendorId) === device.vendorId;
	if (vendorSlip) {
		const { vendorId } = device;
		const name = embeddedPciNames.vendor(vendorId);
		yield decimalId(
			'vendor',
			{ given: pcir.vendorId, meant: vendorId, name, to: device },
			pcirOffset + offsets.vendorId,
		);
	}
	const ids = [pcir.deviceId, ...deviceList];
	const fits = ids.includes(device.deviceId) || ids.includes(ANY_DEVICE);
	const slip = fits ? undefined : ids.find((id) => meantAsHex(id) === device.deviceId);
	if (slip !== undefined) {
		const { vendorId, deviceId } = device;
		const name = embeddedPciNames.device(vendorId, deviceId);
		yield decimalId('device', { given: slip, meant: deviceId, name, to: device }, pcirOffset + offsets.deviceId);
	}
	const vendorFits = pcir.vendorId === device.vendorId || pcir.vendorId === ANY_DEVICE;
	if ((vendorFits || vendorSlip) && (fits || slip !== undefined)) return;
	yield said('gop-id-not-looked-at', 'note', { has: pcir, device }, pcirOffset + offsets.vendorId);
}

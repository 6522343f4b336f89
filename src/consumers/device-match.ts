/**
 * Whether what is in the file is for the device that it is meant for: VBIOS by chip family (amdgpu runs the tables of the
 * image that it gets), GOP drivers by their own lists, and the IDs of the ROM headers, which OVMF does not look at
 * (PciOptionRomSupport.c compares none).
 */
import { type Finding, finder } from '../bytes/finding.js';
import { ofKind, type Recognised } from '../examined/recognised.js';
import type { GivenVbios } from '../names/measured-driver.js';
import { decimalId } from '../option-rom/decimal-ids.js';
import type { OptionRom, OptionRomImage } from '../option-rom/parse.js';
import { CodeType, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { meantAsHex, type PciDevice, VendorId } from '../pci/ids.js';
import { embeddedPciNames } from '../pci/names.js';
import type { DEVICE_FINDINGS } from './device-match/findings.js';
import { checkGopDevice } from './device-match/gop-device.js';
import { checkVbiosDevice } from './device-match/vbios-device.js';

/** Fits every device, by convention of the ROMs' makers. */
const ANY_DEVICE = 0xffff;

const said = finder<typeof DEVICE_FINDINGS>();

/** `beside` is the VBIOS that the device gets from another ROM, where it is known. */
export function checkDevice(
	rom: OptionRom,
	device: PciDevice,
	found: readonly Recognised[],
	beside?: GivenVbios,
): Finding[] {
	return [
		...checkVbiosDevice(rom, device, found),
		...checkGopDevice(offsetsIn(rom), device, found, ownVbios(rom, found) ?? beside ?? device),
		...rom.images.flatMap((image) => (image.pcir.codeType === CodeType.efi ? [...checkHeaderIds(image, device)] : [])),
	];
}

/**
 * A VBIOS of AMD and a GOP driver in one ROM, where nobody has named a device: what the driver was measured to say of the
 * device that the VBIOS is for.
 */
export function checkPair(rom: OptionRom, found: readonly Recognised[]): Finding[] {
	const vbios = ownVbios(rom, found);
	if (vbios === undefined) return [];
	const device = { vendorId: VendorId.amd, deviceId: vbios.deviceId };
	const findings = checkGopDevice(offsetsIn(rom), device, ofKind(found, 'amd-gop'), vbios);
	return [...findings].filter(({ code }) => MEASURED.has(code));
}

const MEASURED = new Set(['gop-device-measured', 'gop-device-declined', 'gop-device-asks-hardware']);

/** The VBIOS that a GOP driver finds in the ROM BAR where both are in this ROM. */
function ownVbios(rom: OptionRom, found: readonly Recognised[]): GivenVbios | undefined {
	const [vbios] = ofKind(found, 'amd-vbios');
	const pcir = vbios?.image === undefined ? undefined : rom.images[vbios.image]?.pcir;
	if (vbios === undefined || pcir === undefined) return undefined;
	return { deviceId: pcir.deviceId, ...(vbios.sha256 !== undefined && { sha256: vbios.sha256 }) };
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

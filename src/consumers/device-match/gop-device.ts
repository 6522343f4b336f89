/**
 * GOP drivers against device, by what the drivers themselves say when firmware asks them (`Supported()` of
 * EFI_DRIVER_BINDING_PROTOCOL, UEFI 2.10 §11.1): measured, where somebody has asked this very driver with this VBIOS; else
 * listed: Intel's have a complete list, AMD's a table that Rev. 3 does not go by.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { ofKind, type Recognised } from '../../examined/recognised.js';
import { familyOfDevice } from '../../graphics/amd-families.js';
import { driverSupport } from '../../graphics/driver-support.js';
import { MAKERS } from '../../graphics/kinds/kind.js';
import { DRIVER_KINDS, type DriverGraphics, kindOf } from '../../graphics/kinds/kinds.js';
import { drivesDevice } from '../../graphics/kinds/other-gop.js';
import { type GivenVbios, measuredAnswer } from '../../names/measured-driver.js';
import { measuredDriver } from '../../names/measured-drivers.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { embeddedPciNames } from '../../pci/names.js';
import type { DEVICE_FINDINGS } from './findings.js';

const said = finder<typeof DEVICE_FINDINGS>();

export function* checkGopDevice(
	offsetOf: (item: Recognised) => number,
	device: PciDevice,
	found: readonly Recognised[],
	given: GivenVbios,
): Iterable<Finding> {
	const drivers = driversIn(found, device);
	const sameVendor = drivers.filter(({ vendor }) => MAKERS[vendor] === device.vendorId);
	// One ROM may carry drivers for several cards, of which the device's own is another.
	const severity = sameVendor.length > 0 ? 'note' : 'error';
	for (const item of drivers) {
		if (MAKERS[item.vendor] === device.vendorId) continue;
		const offset = offsetOf(item);
		yield said('gop-other-vendor', severity, { offset, vendor: item.vendor, device }, offset);
	}
	if (isAudio(device)) return;
	for (const item of ofKind(found, 'other-gop')) {
		const { name } = item.graphics;
		if (drivesDevice(name, device) !== false) continue;
		const offset = offsetOf(item);
		yield said('gop-other-generation', 'warning', { offset, name, device }, offset);
	}
	// Only AMD's drivers read a VBIOS.
	const vbios = device.vendorId === VendorId.amd ? { ...device, deviceId: given.deviceId } : undefined;
	const family = vbios && familyOfDevice(vbios.deviceId);
	const lacksVbios = ({ vendor }: (typeof drivers)[number]) =>
		vendor === 'AMD' && ofKind(found, 'amd-vbios').length === 0;
	const asked = sameVendor.map((item) => ({ ...item, answer: answerOf(item, device, given) }));
	const measured = asked.find(({ answer }) => answer === 'accepts');
	if (measured !== undefined) {
		yield said('gop-device-measured', 'note', { device, vbios, family }, offsetOf(measured));
		return;
	}
	const listed = asked.find(({ answer, support }) => answer === undefined && support === 'yes');
	if (listed !== undefined) {
		if (listed.table?.declinesOthers === true) yield said('gop-device-listed', 'note', { device }, offsetOf(listed));
		else yield said('gop-device-doubtful', 'warning', { device, vbios: lacksVbios(listed) }, offsetOf(listed));
		return;
	}
	for (const item of asked) {
		if (item.answer === undefined) continue;
		const offset = offsetOf(item);
		const values = { offset, version: item.version, device, vbios, family };
		if (item.answer === 'declines') yield said('gop-device-declined', 'error', values, offset);
		else yield said('gop-device-asks-hardware', 'note', values, offset);
	}
	for (const item of asked.filter(({ answer }) => answer === undefined)) {
		const offset = offsetOf(item);
		const { version, support, table } = item;
		if (support === 'no') {
			yield said('gop-device-absent', 'error', { offset, version, device }, offset);
		} else if (table !== undefined) {
			const values = { offset, device, table: table.ids.length > 0, vbios: lacksVbios(item) };
			yield said('gop-device-unknown', 'note', values, offset);
		}
	}
}

/** Of the kinds that are for the devices of one maker; the table is missing where the kind has none. */
function driversIn(found: readonly Recognised[], { deviceId }: PciDevice) {
	return DRIVER_KINDS.flatMap(({ kind, maker: vendor, companion }) => {
		if (vendor === undefined || companion) return [];
		return ofKind(found, kind).map((item) => ({ ...item, ...aboutDriver(item.graphics, deviceId), vendor }));
	});
}

function aboutDriver(graphics: DriverGraphics, deviceId: number) {
	const kind = kindOf(graphics.kind);
	const support = driverSupport(graphics, deviceId);
	return { version: kind.version(graphics), table: kind.devices(graphics), support };
}

function answerOf({ sha256 = '' }: Recognised, device: PciDevice, vbios: GivenVbios) {
	const driver = measuredDriver(sha256);
	return driver && measuredAnswer(driver, device, vbios);
}

/** A GOP ROM is given to the card's audio function, and acts on the graphics function beside it. */
function isAudio({ vendorId, deviceId }: PciDevice): boolean {
	return /\baudio\b/i.test(embeddedPciNames.device(vendorId, deviceId) ?? '');
}

/**
 * GOP drivers against device, by what the drivers themselves say when firmware asks them (`Supported()` of
 * EFI_DRIVER_BINDING_PROTOCOL, UEFI 2.10 §11.1): measured, where somebody has asked this very driver; else listed: Intel's
 * have a complete list, AMD's a table that Rev. 3 does without.
 */
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { amdSupport, intelSupport } from '../../graphics/driver-support.js';
import { measuredAnswer } from '../../names/measured-driver.js';
import { measuredDriver } from '../../names/measured-drivers.js';
import { formatId, type PciDevice, VendorId } from '../../pci/ids.js';
import { embeddedPciNames } from '../../pci/names.js';
import { ofKind, type Recognised } from '../recognised.js';

const OWN = "take a GOP driver of this chip's generation, best from the firmware of its own board";

export function* checkGopDevice(
	offsetOf: (item: Recognised) => number,
	device: PciDevice,
	found: readonly Recognised[],
	vbiosFamily: string | undefined,
): Iterable<Finding> {
	const drivers = [
		...ofKind(found, 'amd-gop').map((item) => ({
			...item,
			vendorId: VendorId.amd,
			support: amdSupport(item.graphics, device.deviceId),
		})),
		...ofKind(found, 'intel-gop').map((item) => ({
			...item,
			vendorId: VendorId.intel,
			support: intelSupport(item.graphics, device.deviceId),
		})),
	];
	const sameVendor = drivers.filter(({ vendorId }) => vendorId === device.vendorId);
	for (const item of drivers) {
		if (item.vendorId === device.vendorId) continue;
		const message = `the GOP driver at ${hex(offsetOf(item))} is for vendor ${formatId(item.vendorId)}, the device is of ${formatId(device.vendorId)}: it leaves the device alone`;
		// One ROM may carry drivers for several cards, of which the device's own is another.
		const severity = sameVendor.length > 0 ? 'note' : 'error';
		yield { code: 'gop-other-vendor', severity, offset: offsetOf(item), message, fix: OWN };
	}
	if (isAudio(device)) return;
	const asked = sameVendor.map((item) => ({ ...item, answer: answerOf(item, device, vbiosFamily) }));
	const measured = asked.find(({ answer }) => answer === 'accepts');
	if (measured !== undefined) {
		const message = `the GOP driver at ${hex(offsetOf(measured))} takes ${withVbios(device, vbiosFamily)} (measured)`;
		yield { code: 'gop-device-measured', severity: 'note', offset: offsetOf(measured), message };
		return;
	}
	const listed = asked.find(({ answer, support }) => answer === undefined && support === 'yes');
	if (listed !== undefined) {
		const message = `the GOP driver at ${hex(offsetOf(listed))} has ${formatId(device.deviceId)} in its table (listed, not measured)`;
		yield { code: 'gop-device-listed', severity: 'note', offset: offsetOf(listed), message };
		return;
	}
	for (const item of asked) {
		if (item.answer === undefined) continue;
		const declines = item.answer === 'declines';
		const version = item.graphics.version ?? 'version unknown';
		const about = withVbios(device, vbiosFamily);
		const message = declines
			? `the GOP driver at ${hex(offsetOf(item))} (${version}) declines ${about} (measured)`
			: `the GOP driver at ${hex(offsetOf(item))} (${version}) reads the chip's registers before it answers about ${about} (measured)`;
		const rest = { severity: declines ? 'error' : 'note', offset: offsetOf(item), message } as const;
		if (declines) yield { code: 'gop-device-declined', ...rest, fix: OWN };
		else yield { code: 'gop-device-asks-hardware', ...rest, fix: 'try it: only the chip itself can tell' };
	}
	for (const item of asked.filter(({ answer }) => answer === undefined)) {
		const id = formatId(device.deviceId);
		const at = hex(offsetOf(item));
		if (item.support === 'no') {
			const message = `the GOP driver at ${at} (${item.graphics.version ?? 'version unknown'}) has no entry for device ${id} and takes listed devices only (listed, not measured): no picture before the guest's own driver`;
			yield { code: 'gop-device-absent', severity: 'error', offset: offsetOf(item), message, fix: OWN };
		} else {
			const message =
				item.graphics.deviceIds.length > 0
					? `the GOP driver at ${at} has no entry for device ${id}, which tells nothing: drivers of its kind run on chips that their table lacks (unknown)`
					: `the GOP driver at ${at} has no list of devices that can be read, which tells nothing: drivers of its kind run on chips that their table lacks (unknown)`;
			const needsVbios = item.vendorId === VendorId.amd && ofKind(found, 'amd-vbios').length === 0;
			const fix = needsVbios ? 'try it; a VBIOS of the device has to be in its ROM BAR, too' : 'try it';
			yield { code: 'gop-device-unknown', severity: 'note', offset: offsetOf(item), message, fix };
		}
	}
}

function answerOf({ sha256 = '' }: Recognised, device: PciDevice, family: string | undefined) {
	const driver = measuredDriver(sha256);
	const answer = driver && measuredAnswer(driver, device, family);
	// A family of cards has several chips: a driver that takes one of them beside its VBIOS was not asked with the others'.
	const takesOthers = driver?.families.some((one) => one.family === family && one.takes.length > 0);
	const mayBeCard = device.vendorId === VendorId.amd && isIntegratedChip(device.deviceId) !== true;
	return answer === 'declines' && takesOthers === true && mayBeCard ? undefined : answer;
}

/** Only AMD's drivers ask for a VBIOS. */
function withVbios({ vendorId, deviceId }: PciDevice, family: string | undefined): string {
	const id = formatId(deviceId);
	return vendorId === VendorId.amd && family !== undefined ? `${id} with a VBIOS of family ${family}` : id;
}

/** A GOP ROM is given to the card's audio function, and acts on the graphics function beside it. */
function isAudio({ vendorId, deviceId }: PciDevice): boolean {
	return /\baudio\b/i.test(embeddedPciNames.device(vendorId, deviceId) ?? '');
}

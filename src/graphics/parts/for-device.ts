/** Which parts are for one device, and what there is instead where none is. */
import { measuredAnswer } from '../../names/measured-driver.js';
import { measuredDriver } from '../../names/measured-drivers.js';
import { formatId, type PciDevice, VendorId } from '../../pci/ids.js';
import { familyOfDevice } from '../amd-families.js';
import { amdSupport, intelSupport, type Support } from '../driver-support.js';
import { vendorsOfOtherGop } from '../other-gop.js';
import type { FirmwarePart } from './find-graphics.js';
import type { PartKind } from './part.js';

/**
 * `measured`: takes the device, as it was asked itself. `listed`: names the device. `sibling`: a VBIOS of the same AMD chip family. `unknown`: says nothing against it, as AMD's
 * Rev. 3.x drivers, helpers and VBTs do not. `other`: is for something else.
 */
export type Fit = 'measured' | 'listed' | 'sibling' | 'unknown' | 'other';

const FITS: Readonly<Record<Support, Fit>> = { yes: 'listed', unknown: 'unknown', no: 'other' };
const ORDER: readonly Fit[] = ['measured', 'listed', 'sibling', 'unknown'];

export function fitOf(part: FirmwarePart, device: PciDevice): Fit {
	const { kind, graphics, vendorId, deviceIds = [] } = part;
	const [vendor, wanted] = [formatId(device.vendorId), formatId(device.deviceId)];
	const measured = measuredFit(part, device);
	if (measured !== undefined) return measured;
	switch (kind) {
		case 'amd-gop':
			return graphics?.kind === kind && vendor === vendorId ? FITS[amdSupport(graphics, device.deviceId)] : 'other';
		case 'intel-gop':
			return graphics?.kind === kind && vendor === vendorId ? FITS[intelSupport(graphics, device.deviceId)] : 'other';
		case 'intel-vbt':
		case 'igd-helper':
			return device.vendorId === VendorId.intel ? 'unknown' : 'other';
		case 'other-gop':
			return graphics?.kind === kind && vendorsOfOtherGop(graphics.name).includes(device.vendorId)
				? 'unknown'
				: 'other';
		default: {
			if (vendor !== vendorId) return 'other';
			if (deviceIds.some((id) => id === wanted)) return 'listed';
			const family = graphics?.kind === 'amd-vbios' ? graphics.family : '';
			return family !== '' && familyOfDevice(device.deviceId) === family ? 'sibling' : 'other';
		}
	}
}

/** With the VBIOS of the device's own family, which the firmware that has the driver has as well. */
function measuredFit({ sha256 }: FirmwarePart, device: PciDevice): Fit | undefined {
	const driver = measuredDriver(sha256);
	const answer = driver && measuredAnswer(driver, device, familyOfDevice(device.deviceId));
	// A driver that asks the chip may have it in its table.
	if (answer === undefined || answer === 'asks-hardware') return undefined;
	return answer === 'accepts' ? 'measured' : 'other';
}

/** What an Intel iGPU needs beside a driver; it tells nothing of a device. */
const COMPANIONS = new Set<PartKind>(['intel-vbt', 'igd-helper']);

/**
 * Of each kind those that fit best: what names the device takes the place of what merely may fit. VBTs count only
 * beside a driver or VBIOS that fits, or where there is none at all.
 */
export function partsFor(parts: readonly FirmwarePart[], device: PciDevice): FirmwarePart[] {
	const fits = new Map(parts.map((part) => [part, fitOf(part, device)]));
	const bestOf = (kind: PartKind) => {
		const ofKind = parts.filter((part) => part.kind === kind).map((part) => fits.get(part));
		return ORDER.find((fit) => ofKind.includes(fit));
	};
	const kinds = new Set(parts.map(({ kind }) => kind));
	const best = new Map([...kinds].map((kind) => [kind, bestOf(kind)]));
	const chosen = parts.filter((part) => fits.get(part) !== 'other' && fits.get(part) === best.get(part.kind));
	const onlyCompanions = chosen.every(({ kind }) => COMPANIONS.has(kind));
	if (!onlyCompanions || parts.every(({ kind }) => COMPANIONS.has(kind))) return chosen;
	// A helper may come beside a driver for other chips, and serve one that comes from elsewhere.
	return chosen.filter(({ kind }) => kind === 'igd-helper');
}

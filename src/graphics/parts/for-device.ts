/** Which parts are for one device, and what there is instead where none is. */
import { type Finding, finder } from '../../bytes/finding.js';
import { measuredAnswer } from '../../names/measured-driver.js';
import { measuredDriver } from '../../names/measured-drivers.js';
import type { PciDevice } from '../../pci/ids.js';
import { driverSupport, type Support } from '../driver-support.js';
import { type ImageGraphics, isDriver, isImage, kindNamed, kindOf } from '../kinds/kinds.js';
import { containedParts } from './contained-parts.js';
import type { PART_FINDINGS } from './findings.js';
import type { FirmwarePart, PartKind } from './part.js';

const found = finder<typeof PART_FINDINGS>();

/**
 * `measured`: takes the device, as it was asked itself. `listed`: names the device, which AMD's Rev. 3.x drivers may
 * decline. `sibling`: a VBIOS of the same chip. `unknown`: says nothing against it, as AMD's Rev. 3.x drivers, helpers and
 * VBTs do not. `other`: is for something else.
 */
export type Fit = 'measured' | 'listed' | 'sibling' | 'unknown' | 'other';

const FITS: Readonly<Record<Support, Fit>> = { yes: 'listed', unknown: 'unknown', no: 'other' };
const ORDER: readonly Fit[] = ['measured', 'listed', 'sibling', 'unknown'];

export function fitOf(part: FirmwarePart, device: PciDevice): Fit {
	const { graphics } = part;
	const measured = measuredFit(part, device);
	if (measured !== undefined) return measured;
	if (graphics === undefined || isImage(graphics)) return romFit(part, graphics, device);
	if (!kindOf(graphics.kind).vendors(graphics).includes(device.vendorId)) return 'other';
	return FITS[isDriver(graphics) ? driverSupport(graphics, device.deviceId) : 'unknown'];
}

/** By the headers of the ROM. */
function romFit(
	{ vendorId, deviceIds = [] }: FirmwarePart,
	graphics: ImageGraphics | undefined,
	device: PciDevice,
): Fit {
	if (device.vendorId !== vendorId) return 'other';
	// Headers have no ranges; drivers' tables do.
	const single = deviceIds.filter((id) => typeof id === 'number');
	if (single.includes(device.deviceId)) return 'listed';
	return graphics !== undefined && kindOf(graphics.kind).isSibling(graphics, single, device.deviceId)
		? 'sibling'
		: 'other';
}

/** With the VBIOS of the device itself, which the firmware that has the driver has as well. */
function measuredFit({ sha256 }: FirmwarePart, device: PciDevice): Fit | undefined {
	const driver = measuredDriver(sha256);
	const answer = driver && measuredAnswer(driver, device, device);
	// A driver that asks the chip may have it in its table.
	if (answer === undefined || answer === 'asks-hardware') return undefined;
	return answer === 'accepts' ? 'measured' : 'other';
}

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
	if (!chosen.every(isCompanion) || parts.every(isCompanion)) return chosen;
	// A helper may come beside a driver for other chips, and serve one that comes from elsewhere.
	return chosen.filter(({ kind }) => kindNamed(kind)?.rom !== 'none');
}

/** A ROM of an unknown kind that names the device takes part where nothing else fits, or where all are asked for. */
export function fittingParts(parts: readonly FirmwarePart[], device: PciDevice, all: boolean): FirmwarePart[] {
	const fitting = partsFor(parts, device);
	const known = fitting.filter(({ kind }) => kind !== 'option-rom');
	return all || known.length === 0 ? fitting : known;
}

/** A driver that is there, but not for the device; `beside` something else that is. */
export function notForDevice(parts: readonly FirmwarePart[], device: PciDevice, beside: boolean): Finding[] {
	const drivers = driversNotFor(parts, device);
	if (drivers.length === 0) return [];
	const declines = drivers.some(({ graphics }) => !isUnlisted(graphics, device));
	const values = { id: device, drivers: containedParts(drivers).drivers, declines, beside };
	return [found('gop-not-for-device', 'note', values)];
}

/** Drivers of the device's maker that are not for it; none where one is. */
function driversNotFor(parts: readonly FirmwarePart[], device: PciDevice): FirmwarePart[] {
	const drivers = parts.filter(
		({ graphics }) =>
			graphics !== undefined &&
			isDriver(graphics) &&
			!kindOf(graphics.kind).companion &&
			kindOf(graphics.kind).vendors(graphics).includes(device.vendorId),
	);
	return drivers.every((part) => fitOf(part, device) === 'other') ? drivers : [];
}

/** Whether a driver's own list, which is complete, lacks the device; others were asked and declined. */
function isUnlisted(graphics: FirmwarePart['graphics'], { deviceId }: PciDevice): boolean {
	return graphics !== undefined && isDriver(graphics) && driverSupport(graphics, deviceId) === 'no';
}

/** What a device needs beside a driver. */
function isCompanion({ kind }: FirmwarePart): boolean {
	return kindNamed(kind)?.companion === true;
}

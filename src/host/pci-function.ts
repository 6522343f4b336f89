/** A PCI function of the host, as sysfs (Documentation/ABI/testing/sysfs-bus-pci) or the text of lspci tells of it. */
import { hexDigits } from '../bytes/hex.js';
import type { Bar } from './bars.js';

export interface PciFunction {
	/** `0000:05:00.0`: domain, bus, device and function in lower-case hex. */
	readonly address: string;
	readonly vendorId: number;
	readonly deviceId: number;
	/** Maker and model as lspci names them; missing where it knows no model. */
	readonly name?: string;
	/** 24 bits: base class, subclass, programming interface (0 where lspci's text leaves it out): 0x030000. */
	readonly classCode: number;
	readonly subsystemVendorId?: number;
	readonly subsystemId?: number;
	/** Missing where none is bound, or where nobody has said. */
	readonly driver?: string;
	/** Missing where the IOMMU is off, or where nobody has said. */
	readonly iommuGroup?: number;
	/** The firmware's primary display. */
	readonly bootVga?: boolean;
	/** Whether sysfs has a file for its expansion ROM. */
	readonly hasRom?: boolean;
	/** Missing where nobody has said. */
	readonly bars?: readonly Bar[];
	/** A driver of the kernel that holds the firmware's framebuffer in one of them: `BOOTFB`, `efifb`. */
	readonly framebuffer?: string;
	/** How the kernel resets it, in its order (`reset_method`, since Linux 5.15). */
	readonly resetMethods?: readonly string[];
	/** Whether its driver makes slices of it (mdev); missing where a copy of sysfs may leave that out. */
	readonly makesSlices?: boolean;
	/** Of a virtual function (SR-IOV): the address of its physical function, by its link `physfn`. */
	readonly physicalFunction?: string;
	/** Of a physical function: how many virtual functions there are, and how many there can be. */
	readonly virtualFunctions?: { readonly enabled: number; readonly total?: number };
}

/** Functions that are taken of one host; servers full of virtual functions have some thousand. */
export const MAX_PCI_FUNCTIONS = 4096;

/** Upper 16 bits of the class code (PCI Code and ID Assignment 1.11 §1.4, §1.5). */
export const PciClass = {
	vga: 0x0300,
	display3d: 0x0302,
	otherDisplay: 0x0380,
	multimediaAudio: 0x0401,
	hdAudio: 0x0403,
} as const;

/** Whether the class is one of display controllers. */
export function isDisplay({ classCode }: Pick<PciFunction, 'classCode'>): boolean {
	return classCode >>> 16 === 0x03;
}

export function isAudio({ classCode }: Pick<PciFunction, 'classCode'>): boolean {
	const subclass = classCode >>> 8;
	return subclass === PciClass.hdAudio || subclass === PciClass.multimediaAudio;
}

export interface PciAddress {
	readonly domain: number;
	readonly bus: number;
	readonly device: number;
	/** Missing where all functions of the device are meant. */
	readonly function?: number;
}

/** Reads `0000:05:00.0`, `05:00.0` and, for all functions, `05:00`; `undefined` for anything else. Case does not matter. */
export function parsePciAddress(text: string): PciAddress | undefined {
	const match = /^(?:([0-9a-f]{4,8}):)?([0-9a-f]{2}):([01][0-9a-f])(?:\.([0-7]))?$/i.exec(text.trim());
	if (match === null) return undefined;
	const [, domain = '0', bus = '', device = '', number] = match;
	const at = {
		domain: Number.parseInt(domain, 16),
		bus: Number.parseInt(bus, 16),
		device: Number.parseInt(device, 16),
	};
	return number === undefined ? at : { ...at, function: Number(number) };
}

/** `0000:05:00.0`, or `0000:05:00` for all functions. */
export function formatPciAddress({ domain, bus, device, function: number }: PciAddress): string {
	const slot = `${hexDigits(domain, 4)}:${hexDigits(bus, 2)}:${hexDigits(device, 2)}`;
	return number === undefined ? slot : `${slot}.${number}`;
}

/** `0000:05:00` of `0000:05:00.1`: what the functions of a device have in common. */
export function slotOf(address: string): string {
	return address.replace(/\.[0-7]$/, '');
}

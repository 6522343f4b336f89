/** Names of PCI vendors and devices from text in the format of pci.ids. */
import { hexDigits } from '../bytes/hex.js';
import type { Span } from '../bytes/span.js';
import { PCI_NAMES } from './names.generated.js';

export interface PciNames {
	/** `undefined` where the list does not have it. */
	vendor(vendorId: number): string | undefined;
	device(vendorId: number, deviceId: number): string | undefined;
}

/** Looks names up in `text`, a pci.ids file or a part of one. Nothing is parsed beforehand. */
export function pciNames(text: string): PciNames {
	const lineAfter = (key: string, from: number, to: number): string | undefined => {
		const block = text.slice(from, to);
		const at = block.indexOf(key);
		if (at < 0) return undefined;
		const start = at + key.length;
		const end = block.indexOf('\n', start);
		return block.slice(start, end < 0 ? block.length : end).trimEnd();
	};
	const vendorKey = (vendorId: number) => `\n${hexDigits(vendorId, 4)}  `;
	const blocks = new Map<number, Span>();
	const blockOf = (vendorId: number): Span => {
		const start = text.indexOf(vendorKey(vendorId));
		if (start < 0) return { start: 0, end: 0 };
		const nextVendor = /\n[^\t#\r\n]/g;
		nextVendor.lastIndex = start + 1;
		return { start, end: nextVendor.exec(text)?.index ?? text.length };
	};
	return {
		vendor: (vendorId) => lineAfter(vendorKey(vendorId), 0, text.length),
		device(vendorId, deviceId) {
			const { start, end } = blocks.get(vendorId) ?? blockOf(vendorId);
			blocks.set(vendorId, { start, end });
			return lineAfter(`\n\t${hexDigits(deviceId, 4)}  `, start, end);
		},
	};
}

/** All vendors, and the devices of graphics vendors, as of the pci.ids that the package was made with. */
export const embeddedPciNames: PciNames = pciNames(PCI_NAMES);

/** Asks each list in turn. */
export function firstNamed(...lists: readonly PciNames[]): PciNames {
	const ask = <T>(question: (names: PciNames) => T | undefined): T | undefined => {
		for (const names of lists) {
			const answer = question(names);
			if (answer !== undefined) return answer;
		}
		return undefined;
	};
	return {
		vendor: (vendorId) => ask((names) => names.vendor(vendorId)),
		device: (vendorId, deviceId) => ask((names) => names.device(vendorId, deviceId)),
	};
}

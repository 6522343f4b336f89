/** PCI addresses as libvirt takes them: each part in C's notation for numbers (`virPCIDeviceAddressParseXML`, src/conf/device_conf.c). */
import type { XmlElement } from '@rgrove/parse-xml';
import { formatPciAddress } from '../host/pci-function.js';

/** Part, and the largest value that it may have. */
const PARTS = [
	['domain', 0xffff],
	['bus', 0xff],
	['slot', 0x1f],
	['function', 7],
] as const;

export interface DomainAddress {
	/** `0000:05:00.0` */
	readonly address: string;
	/** The address is then none. */
	readonly problem?: AddressProblem;
}

export interface AddressProblem {
	/** In the words of libvirt. */
	readonly said: string;
	readonly part: (typeof PARTS)[number][0];
	/** The largest value that the part may have. */
	readonly limit: number;
	/** The part as it was most likely meant: `bus='0x0a'`. */
	readonly meant?: string;
}

/** What is left out is 0. */
export function addressOf(element: XmlElement): DomainAddress {
	const numbers = { domain: 0, bus: 0, slot: 0, function: 0 };
	let problem: AddressProblem | undefined;
	for (const [name, limit] of PARTS) {
		const text = element.attributes[name];
		const value = text === undefined ? 0 : cNumber(text);
		if (value === undefined) {
			const said = `Invalid value for attribute '${name}' in element 'address': '${text}'`;
			problem ??= { said, part: name, limit, ...meantBy(name, text ?? '', limit) };
		} else if (value > limit) {
			const said = `Invalid PCI address ${name}='${text}', must be <= 0x${limit.toString(16).toUpperCase()}`;
			problem ??= { said, part: name, limit };
		} else numbers[name] = value;
	}
	const { slot: device, ...rest } = numbers;
	return { address: formatPciAddress({ ...rest, device }), ...(problem !== undefined && { problem }) };
}

/** Hex without 0x is what lspci prints. */
function meantBy(part: string, text: string, limit: number): Pick<AddressProblem, 'meant'> {
	const isMeant = /^[0-9a-f]{1,4}$/i.test(text) && Number.parseInt(text, 16) <= limit;
	return isMeant ? { meant: `${part}='0x${text}'` } : {};
}

/** As strtoul reads it with base 0: 0x10 in hex, 010 in octal, 10 in decimal. */
function cNumber(text: string): number | undefined {
	const trimmed = text.trim();
	if (/^0x[0-9a-f]{1,8}$/i.test(trimmed)) return Number(trimmed);
	if (/^0[0-7]{0,8}$/.test(trimmed)) return Number.parseInt(trimmed, 8);
	return /^[1-9]\d{0,8}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** Of `0000:34:00.0`, or of one with `XX` in it, which is for the reader to fill in. */
export function addressParts(text: string): Record<string, string> {
	const [domain = '', bus = '', slot = '', number = ''] = text.split(/[:.]/);
	return { domain: `0x${domain}`, bus: `0x${bus}`, slot: `0x${slot}`, function: `0x${number}` };
}

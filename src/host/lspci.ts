/**
 * PCI functions from the text of `lspci -nn` or `lspci -n`, with or without -D, -k and -v (lspci(8); show_terse and
 * show_verbose of pciutils' lspci.c and ls-kernel.c), also as the usual loops over /sys/kernel/iommu_groups print it.
 */
import { formatPciAddress, MAX_PCI_FUNCTIONS, type PciFunction, parsePciAddress } from './pci-function.js';

/** Real lines have some 150 characters. */
const MAX_LINE = 1000;

/** `05:00.0 VGA compatible controller [0300]: …` and, with -n, `05:00.0 0300: …`. */
const FUNCTION = /^([0-9a-f]{2,8}[0-9a-f:.]*) (?:.*?\[([0-9a-f]{4})\]|([0-9a-f]{4})): /i;
const ADDRESS = /^(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[01][0-9a-f]\.[0-7]\s/i;
/** Names have brackets as well: the pair is the last of its kind. */
const ID_PAIR = /(?:\[|: )([0-9a-f]{4}):([0-9a-f]{4})(?=\]|$| \()/gi;
/** Before lspci's line, or on a line of its own above those of the group. */
const GROUP_HEADING = /^IOMMU group (\d{1,9})(?::|\s|$)\s*/i;
const PROG_IF = /\(prog-if ([0-9a-f]{2})/i;

type Details = { -readonly [K in keyof PciFunction]: PciFunction[K] };

/**
 * In the text's order, each address once. Lines of any other kind are skipped, and so are functions without their IDs,
 * which `lspci` prints where it is called without -n or -nn.
 */
export function parseLspci(text: string): PciFunction[] {
	const functions = new Map<string, Details>();
	let current: Details | undefined;
	let group: number | undefined;
	for (const whole of text.split(/\r?\n/)) {
		const [heading = '', number] = GROUP_HEADING.exec(whole) ?? [];
		if (number !== undefined) group = Number(number);
		const line = whole.slice(heading.length, heading.length + MAX_LINE).trim();
		const head = functionOf(line);
		if (head !== undefined) {
			if (group !== undefined) head.iommuGroup = group;
			current = functions.has(head.address) ? undefined : head;
			if (current === undefined) continue;
			if (functions.size === MAX_PCI_FUNCTIONS) break;
			functions.set(head.address, current);
		} else if (ADDRESS.test(line)) current = undefined;
		else if (current !== undefined) addDetail(current, line);
	}
	return [...functions.values()];
}

function functionOf(line: string): Details | undefined {
	const [start, place = '', named, plain] = FUNCTION.exec(line) ?? [];
	if (start === undefined) return undefined;
	const at = parsePciAddress(place);
	const pair = idPairOf(line);
	if (at?.function === undefined || pair === undefined) return undefined;
	const progIf = PROG_IF.exec(line)?.[1] ?? '00';
	const name = line.slice(start.length, pair.at).trim();
	return {
		address: formatPciAddress(at),
		vendorId: pair.vendor,
		deviceId: pair.device,
		classCode: Number.parseInt(`${named ?? plain}${progIf}`, 16),
		...(name !== '' && !/(?:^|\s)Device$/.test(name) && { name }),
	};
}

function idPairOf(line: string) {
	const last = [...line.matchAll(ID_PAIR)].at(-1);
	if (last === undefined) return undefined;
	const [, vendor = '', device = ''] = last;
	return { vendor: Number.parseInt(vendor, 16), device: Number.parseInt(device, 16), at: last.index };
}

function addDetail(current: Details, line: string): void {
	const [, label, value = ''] = /^([\w ]+): (.*)$/.exec(line) ?? [];
	switch (label) {
		case 'Subsystem': {
			const pair = idPairOf(line);
			if (pair !== undefined) {
				current.subsystemVendorId = pair.vendor;
				current.subsystemId = pair.device;
			}
			break;
		}
		case 'Kernel driver in use':
			current.driver = value;
			break;
		case 'IOMMU group':
			addGroup(current, value);
			break;
		case 'Flags':
		case 'Control':
			addGroup(current, / IOMMU group (.*)$/.exec(value)?.[1]);
			// This is -v or -vv, which tell of a ROM where there is one.
			current.hasRom ??= false;
			break;
		default:
			if (line.startsWith('Expansion ROM at ')) current.hasRom = true;
	}
}

/** With -vv a line of its own, with -v the last of the flags. */
function addGroup(current: Details, group = ''): void {
	if (/^\d{1,9}$/.test(group)) current.iommuGroup = Number(group);
}

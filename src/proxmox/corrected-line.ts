/** Lines that Proxmox does not take, as they were most likely meant. */
import { formatPciAddress, parsePciAddress } from '../host/pci-function.js';
import { HOSTPCI_KEYS, isHostAddress, isHostpciId, isSwitch, problemOfValue } from './hostpci.js';
import { parseBoolean } from './property-string.js';
import type { Setting } from './setting.js';
import { type Refusal, refusalOf } from './values.js';

/** Stands for what nobody can know. */
const UNKNOWN_ADDRESS = 'ADDRESS';

export interface CorrectedLine {
	/** The line, and before it a comment that it had behind its value. */
	readonly lines: readonly string[];
	readonly hasComment: boolean;
	/** The address has to be looked up on the host. */
	readonly lookUp: boolean;
}

export function correctedHostpci({ key, value }: Pick<Setting, 'key' | 'value'>): CorrectedLine {
	const { bare, comment } = withoutComment(value);
	const words = new Map<string, string>();
	for (const word of bare.split(',').map((each) => each.trim())) {
		const [, name, text] =
			/^([^=]+)=(.+)$/s.exec(word) ?? (word === '' || word.includes('=') ? [] : ['', 'host', word]);
		const known = name === undefined ? undefined : knownKey(name, text);
		const corrected = known === undefined || text === undefined ? undefined : correctedValue(known, text);
		if (known === undefined || corrected === undefined) continue;
		const before = words.get(known);
		if (before === undefined) words.set(known, corrected);
		else if (known === 'host') words.set(known, `${before};${corrected}`);
	}
	if (words.has('host')) words.delete('mapping');
	const device = words.has('mapping') ? [] : [words.get('host') ?? UNKNOWN_ADDRESS];
	words.delete('host');
	const line = `${key}: ${[...device, ...[...words].map(([name, text]) => `${name}=${text}`)].join(',')}`;
	return { ...withComment(line, comment), lookUp: device.some((address) => address.includes(UNKNOWN_ADDRESS)) };
}

/** The value without a comment behind it, or the example where that is wrong as well. */
export function correctedValueLine({ setting, example }: Refusal): Omit<CorrectedLine, 'lookUp'> {
	const { bare, comment } = withoutComment(setting.value);
	const value = setting.key === 'memory' ? inMebibytes(bare) : bare;
	const isRight = refusalOf({ ...setting, value }) === undefined;
	return withComment(isRight ? `${setting.key}: ${value}` : example, comment);
}

/** Proxmox has it without a unit. */
function inMebibytes(value: string): string {
	const [, number, unit = ''] = /^(\d+)\s*([MG])i?B?$/i.exec(value) ?? [];
	return number === undefined ? value : String(Number(number) * (/g/i.test(unit) ? 1024 : 1));
}

function withoutComment(value: string): { bare: string; comment?: string } {
	const [, bare, comment] = /^(.*?)(?:^|\s)\s*#\s*(.*)$/s.exec(value) ?? [];
	return bare === undefined || comment === undefined ? { bare: value } : { bare, comment };
}

function withComment(line: string, comment: string | undefined): Omit<CorrectedLine, 'lookUp'> {
	return comment === undefined
		? { lines: [line], hasComment: false }
		: { lines: [`# ${comment}`, line], hasComment: true };
}

/** `rom` and `rom_file` for `romfile`. */
function knownKey(name: string, value = ''): string | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
	const own = HOSTPCI_KEYS.find((key) => plain(key) === plain(name));
	const isFlag = parseBoolean(value) !== undefined;
	const longer = HOSTPCI_KEYS.filter((key) => plain(key).startsWith(plain(name)) && isSwitch(key) === isFlag);
	return own ?? (longer.length === 1 ? longer[0] : undefined);
}

/** `undefined` for what works as well without it, or cannot be meant. */
function correctedValue(key: string, value: string): string | undefined {
	if (key === 'host') {
		const addresses = value.split(';').filter((address) => address !== '');
		return addresses.map(correctedAddress).join(';') || undefined;
	}
	if (isSwitch(key)) return parseBoolean(value) === undefined ? '1' : value;
	if (isHostpciId(key)) {
		const digits = /^(?:0x)?([0-9a-f]{1,4})$/i.exec(value)?.[1];
		return digits && `0x${digits.padStart(4, '0')}`;
	}
	if (key === 'romfile') return value.replaceAll(';', '_');
	if (key === 'mdev') return /[/.:]/.test(value) ? 'TYPE' : value;
	return problemOfValue(key, value) === undefined ? value : undefined;
}

function correctedAddress(address: string): string {
	if (isHostAddress(address)) return address;
	const meant = parsePciAddress(address);
	return meant === undefined ? UNKNOWN_ADDRESS : formatPciAddress(meant);
}

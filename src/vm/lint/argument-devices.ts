/** Devices of the host that QEMU's own words pass, past what the configuration has for them: `-device vfio-pci,host=…` (hw/vfio/pci.c). */
import type { HostFacts } from '../../host/host-facts.js';
import { formatPciAddress, type PciAddress } from '../../host/pci-function.js';
import {
	changedDevice,
	type DeviceOption,
	isOn,
	type QemuArguments,
	qemuDeviceAddress,
	qemuNumber,
} from '../qemu-arguments.js';
import type { Place } from './config-finding.js';
import type { DeviceRomUse } from './judged-devices.js';
import { isPartOf, type PassedDevice, virtualOf } from './passed-device.js';
import { romOptions } from './rom-options.js';
import type { DisplayOption } from './virtual-functions.js';
import type { Words } from './words.js';

export interface ArgumentDevice extends PassedDevice {
	readonly option: DeviceOption;
	readonly words: Words;
}

export function isArgument(one: PassedDevice): one is ArgumentDevice {
	return 'option' in one;
}

export const isVfioDevice = ({ driver }: DeviceOption) => driver.startsWith('vfio-pci');

/** Not judged yet; an empty name stands for no ROM. `placeOf` says where a word stands. */
export function argumentDevices(
	{ devices }: QemuArguments,
	placeOf: (word: string) => Place,
	host: HostFacts | undefined,
	words: Words,
): ArgumentDevice[] {
	return devices.filter(isVfioDevice).map((option) => {
		const { text, properties } = option;
		const named = properties.get('host') ?? /[^/]*$/.exec(properties.get('sysfsdev') ?? '')?.[0] ?? '';
		const at = qemuHost(named);
		const written = at === undefined ? [] : [formatPciAddress(at)];
		const functions = written.flatMap(
			(each) => host?.functions?.filter(({ address }) => isPartOf(address, each)) ?? [],
		);
		const romName = properties.get('romfile') ?? '';
		return {
			option,
			words: wordsOfArgument(option, words),
			where: placeOf(text),
			addresses: written,
			functions,
			multifunction: false,
			// Devices in sysfs whose name is no address are slices of another.
			mediated: at === undefined && properties.has('sysfsdev'),
			...virtualOf(written, functions, host?.functions),
			saidToBeIgpu: false,
			...(romName !== '' && { romName }),
		};
	});
}

/** An address as QEMU reads it: leading zeros may be missing. `undefined` for none; one without a function is told apart. */
export function qemuHost(text: string): PciAddress | undefined {
	const [, domain = '0', bus = '', device = '', number] =
		/^(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([01]?[0-9a-f])(?:\.([0-7]))?$/i.exec(text) ?? [];
	if (device === '') return undefined;
	const hex = (digits: string) => Number.parseInt(digits, 16);
	const slot = { domain: hex(domain), bus: hex(bus), device: hex(device) };
	return number === undefined ? slot : { ...slot, function: Number(number) };
}

/** The word itself is changed. */
function wordsOfArgument(option: DeviceOption, words: Words): Words {
	const changed = (add: Readonly<Record<string, string>>, without: readonly string[] = []) =>
		words.argument(option.text, changedDevice(option, add, without));
	const forDisplays = [...option.properties.keys()].filter((name) => /^(?:romfile|rombar|x-vga|x-igd-.*)$/.test(name));
	return {
		...words,
		rombar: { off: 'rombar=0' },
		legacyIgd: () => ({
			write: [
				...words.i440fx.write,
				...words.noOtherDisplay.write,
				...changed({ addr: '02.0' }, ['bus', 'rombar', 'x-vga']).write,
			],
		}),
		virtualFunction: (_, address) => changed(address === undefined ? {} : { host: address }, forDisplays),
		withoutProperties: (_, properties) => changed({}, properties),
		setProperties: (_, properties) => changed(Object.fromEntries(properties.map((name) => [name, 'on']))),
	};
}

/** Whether it is at 00:02.0 of the VM; without an address QEMU takes the first that is free. */
export function isAtIgdPlace({ option: { properties } }: ArgumentDevice, q35: boolean): boolean | undefined {
	const [addr, bus = q35 ? 'pcie.0' : 'pci.0'] = [properties.get('addr'), properties.get('bus')];
	if (bus !== (q35 ? 'pcie.0' : 'pci.0')) return false;
	if (addr === undefined) return undefined;
	const at = qemuDeviceAddress(addr);
	return at?.device === 2 && at.function === 0;
}

/** How the VM gets its ROM. */
export function romUseOf({ where, option, words, romName: path = '' }: ArgumentDevice): DeviceRomUse {
	return { where, path, words, ...romOptions(option.properties) };
}

/** What a GPU is told that a virtual function has no use for, with it left out. */
export function displayOptionsOf({ option, words, where }: ArgumentDevice): DisplayOption[] {
	return [...option.properties]
		.filter(([name, value]) => /^x-(?:igd-|vga$)/.test(name) && (isOn(value) || (qemuNumber(value) ?? 0) > 0))
		.map(([name, value]) => ({
			where,
			text: `${name}=${value}`,
			effect: name === 'x-vga' ? 'stops' : 'none',
			change: words.withoutProperties(where.key, [name]),
		}));
}

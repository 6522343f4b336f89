/** Lines that Proxmox does not understand, or that name no device or one twice. */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { isPartOf } from '../../guest/lint/passed-device.js';
import { formatPciAddress } from '../../host/pci-function.js';
import { type Guest, whereOf } from '../guest.js';

export const LINE_RULES = {
	'hostpci-invalid': {
		source: 'PVE/QemuServer/PCI.pm $hostpci_fmt, parse_hostpci; PVE/JSONSchema.pm parse_property_string',
		text: 'Every hostpci line is of the form that Proxmox reads; others are skipped with a warning, and the device is missing.',
		fix: 'Write the line anew: hostpci0: 0000:05:00.0,pcie=1 with options that Proxmox knows.',
	},
	'value-invalid': {
		source: 'PVE/QemuServer.pm parse_vm_config, check_type',
		text: 'bios, machine, vga and memory have values that Proxmox takes, without a remark behind them: others are skipped, and the default stands for them.',
		fix: 'Leave the value alone on its line, and take one that Proxmox lists; remarks go on lines of their own that begin with #.',
	},
	'line-ignored': {
		source: 'PVE/QemuServer.pm parse_vm_config',
		text: 'Every line with hostpci or romfile in it is a `key: value` that Proxmox reads.',
		fix: 'Write it as `key: value`, such as hostpci0: 0000:05:00.0,pcie=1.',
	},
	'key-repeated': {
		source: 'PVE/QemuServer.pm parse_vm_config',
		text: 'No key about passthrough is there twice: only the last line counts.',
		fix: 'Keep one of the lines, and give further devices numbers of their own (hostpci1, hostpci2).',
	},
	'device-twice': {
		source: 'PVE/QemuServer/PCI.pm choose_hostpci_devices',
		text: 'No device is passed twice: `device … assigned more than once`.',
		fix: 'Name the device once.',
	},
	'device-absent': {
		source: 'PVE/QemuServer/PCI.pm parse_hostpci',
		text: 'Every device that is passed is in the host: `no PCI device found for …`.',
		fix: 'Take the address that romtool devices or lspci -Dnn shows on this host.',
	},
} as const satisfies Record<string, Rule>;

const ABOUT_PASSTHROUGH = /^(?:hostpci\d+|machine|bios|vga|args|memory)$/;

const NO_REMARKS = 'put the remark on a line of its own that begins with #: there are none behind a value';

export function* lintLines(guest: Guest): Iterable<ConfigFinding> {
	const { settings, broken, passed, host } = guest;
	for (const { setting, problem } of broken) {
		const message = `${problem}: Proxmox skips the line, and the machine starts without the device`;
		const fix = setting.value.includes('#') ? NO_REMARKS : 'write it as hostpci0: 0000:05:00.0,pcie=1,romfile=NAME';
		yield { ...whereOf(settings, setting), code: 'hostpci-invalid', severity: 'error', message, fix };
	}
	if (passed.length + broken.length > 0) yield* lintValues(guest);
	for (const { line, text } of settings.strayLines) {
		if (!/hostpci|romfile/i.test(text)) continue;
		const message = `"${text}" is no line of the form "key: value", which Proxmox skips`;
		const where = whereOf(settings, { key: 'hostpci', line });
		yield { ...where, code: 'line-ignored', severity: 'error', message, fix: 'write it as hostpci0: 0000:05:00.0,…' };
	}
	for (const setting of settings.replaced) {
		if (!ABOUT_PASSTHROUGH.test(setting.key)) continue;
		const message = `a later line sets ${setting.key} as well, and that one alone counts`;
		const fix = /^hostpci/.test(setting.key) ? 'give it the next free number' : 'remove one of them';
		yield { ...whereOf(settings, setting), code: 'key-repeated', severity: 'warning', message, fix };
	}
	const seen = new SeenAddresses();
	for (const { line, addresses } of passed) {
		const { key } = line.setting;
		if (line.mdev !== undefined) continue;
		for (const address of addresses) {
			const before = seen.passedBy(address);
			seen.add(address, key);
			if (before === undefined) continue;
			const message = `${address} is passed by ${before} already: Proxmox stops with \`device '${address}' assigned more than once\``;
			const fix = `name single functions, such as 0000:05:00.0 on ${before} and 0000:05:00.1 on ${key}`;
			yield { ...whereOf(settings, line.setting), code: 'device-twice', severity: 'error', message, fix };
			break;
		}
	}
	if (host?.functions === undefined) return;
	for (const { line, functions, virtualOf } of passed) {
		// A virtual function that is not made is told as such.
		if (virtualOf !== undefined && functions.length === 0) continue;
		const named = line.addresses
			.map(formatPciAddress)
			.find((address) => !functions.some((each) => isPartOf(each.address, address)));
		if (named === undefined) continue;
		const message = `the host has no device ${named}: Proxmox stops with \`no PCI device found for '${named}'\``;
		const fix = 'addresses change with cards and settings of the firmware: look it up with romtool devices';
		yield { ...whereOf(settings, line.setting), code: 'device-absent', severity: 'error', message, fix };
	}
}

function* lintValues({ settings }: Guest): Iterable<ConfigFinding> {
	for (const { setting, instead, example } of settings.refused) {
		const { key, value } = setting;
		const message = `${key} is no "${value}" to Proxmox, which skips the line: it is ${instead}`;
		const fix = value.includes('#') ? NO_REMARKS : `write it as ${example}`;
		yield { ...whereOf(settings, setting), code: 'value-invalid', severity: 'warning', message, fix };
	}
}

/** The lines that addresses were named in first. A device without a function number has all of them. */
class SeenAddresses {
	private readonly addresses = new Map<string, string>();
	private readonly devices = new Map<string, string>();

	passedBy(address: string): string | undefined {
		const [device = ''] = address.split('.', 1);
		return device === address ? this.devices.get(device) : (this.addresses.get(address) ?? this.addresses.get(device));
	}

	add(address: string, key: string): void {
		const [device = ''] = address.split('.', 1);
		if (!this.addresses.has(address)) this.addresses.set(address, key);
		if (!this.devices.has(device)) this.devices.set(device, key);
	}
}

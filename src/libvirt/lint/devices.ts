/** Which devices of the host a domain names, and whether libvirt gets hold of them. */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import type { Guest } from '../guest.js';

export const DEVICE_RULES = {
	'address-invalid': {
		source: 'libvirt src/conf/device_conf.c virPCIDeviceAddressParseXML',
		text: 'Parts of PCI addresses are numbers in the notation of C, and in range: hex with 0x before it.',
		fix: "Write each part in hex with 0x before it: domain='0x0000' bus='0x05' slot='0x00' function='0x0'.",
	},
	'source-missing': {
		source: 'libvirt src/conf/domain_conf.c virDomainHostdevSubsysPCIDefParseXML',
		text: 'A <hostdev> of type pci has a <source> with the address of the device.',
		fix: "Add <source> with the device's <address> to the <hostdev>.",
	},
	'device-twice': {
		source: 'libvirt src/conf/domain_validate.c virDomainDefHostdevValidate',
		text: 'No device is passed twice: `Hostdev already exists in the domain configuration`.',
		fix: 'Name the device once.',
	},
	'device-absent': {
		source: 'libvirt src/util/virpci.c virPCIDeviceNew',
		text: 'Every device that is passed is in the host: `Device … not found`.',
		fix: 'Take the address that romtool devices or lspci -Dnn shows on this host.',
	},
	'device-unmanaged': {
		source: 'libvirt src/hypervisor/virhostdev.c virHostdevPreparePCIDevices',
		text: "Without managed='yes' the device is bound to vfio-pci before the machine starts: `Unmanaged PCI device … must be manually detached from the host`.",
		fix: "Set managed='yes', or bind the device to vfio-pci before the machine starts.",
	},
} as const satisfies Record<string, Rule>;

export function* lintDevices({ passed, places, host }: Guest): Iterable<ConfigFinding> {
	const fix = "write each part in hex, such as bus='0x05'";
	const sources = passed.flatMap(({ where, source }) => (source === undefined ? [] : [{ ...source, where }]));
	for (const { problem, where } of [...sources, ...places]) {
		if (problem === undefined) continue;
		const message = `libvirt refuses the address: \`${problem}\``;
		yield { ...where, code: 'address-invalid', severity: 'error', message, fix };
	}
	const seen = new Map<string, string>();
	for (const one of passed) {
		const { where, source, addresses, functions } = one;
		const [address] = addresses;
		if (source === undefined && !one.mediated) {
			const message =
				'it names no device of the host: <source><address domain= bus= slot= function=/></source> is missing';
			const example = "add <source><address domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></source>";
			yield { ...where, code: 'source-missing', severity: 'error', message, fix: example };
		}
		if (address === undefined) continue;
		const before = seen.get(address);
		if (before !== undefined) {
			const message = `${address} is passed by ${before} already: libvirt stops with \`Hostdev already exists in the domain configuration\``;
			yield { ...where, code: 'device-twice', severity: 'error', message, fix: 'remove one of them' };
			continue;
		}
		seen.set(address, where.key);
		if (host?.functions === undefined) continue;
		const [own] = functions;
		// A virtual function that is not made is told as such.
		if (own === undefined && one.virtualOf !== undefined) continue;
		if (own === undefined) {
			const message = `the host has no device ${address}: libvirt stops with \`Device ${address} not found\``;
			const how = 'addresses change with cards and settings of the firmware: look it up with romtool devices';
			yield { ...where, code: 'device-absent', severity: 'error', message, fix: how };
		} else if (!one.managed && own.driver !== undefined && !/^(?:vfio-pci|pci-stub)$/.test(own.driver)) {
			const message = `${address} is with the host's driver ${own.driver}, and managed='yes' is missing: libvirt stops with \`Unmanaged PCI device ${address} must be manually detached from the host\``;
			const how = `write managed='yes', or bind it to vfio-pci before: virsh nodedev-detach pci_${address.replace(/[:.]/g, '_')}`;
			yield { ...where, code: 'device-unmanaged', severity: 'warning', message, fix: how };
		}
	}
}

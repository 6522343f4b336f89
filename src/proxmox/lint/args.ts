/** `-set` in `args:`, which QEMU carries out after Proxmox has named its devices (`qemu_set_option`, system/vl.c). */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { slotOf } from '../../host/pci-function.js';
import { type Guest, type Passed, whereOf } from '../guest.js';

export const ARGS_RULES = {
	'args-set-malformed': {
		source: 'QEMU system/vl.c qemu_set_option',
		text: "-set is of the form GROUP.ID.PROPERTY=VALUE: QEMU stops with `can't parse`.",
		fix: 'Write -set device.hostpci0.x-igd-lpc=on: group, ID, property and value.',
	},
	'args-set-unknown': {
		source: 'QEMU system/vl.c qemu_set_option',
		text: '-set device.hostpciN is for a device that the machine has: QEMU stops with `there is no device "hostpciN" defined`.',
		fix: 'Use the name of a device that the configuration passes.',
	},
	'args-set-multifunction': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices; QEMU system/vl.c qemu_set_option',
		text: '-set device.hostpciN is for a device of one function: with several they are called hostpciN.0 and so on, and -set cannot name an ID with a dot.',
		fix: 'Pass single functions, such as hostpci0: 0000:34:00.0, so that the name has no dot.',
	},
} as const satisfies Record<string, Rule>;

export function* lintArgs({ settings, passed, args }: Guest): Iterable<ConfigFinding> {
	const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
	for (const text of args.malformed) {
		const message = `QEMU stops with \`-set ${text}: can't parse: "${text}"\``;
		const fix = 'write it as -set device.hostpci0.x-igd-opregion=on';
		yield { ...where, code: 'args-set-malformed', severity: 'error', message, fix };
	}
	const told = new Set<string>();
	for (const { group, id } of args.sets) {
		const index = /^hostpci(\d+)$/.exec(id)?.[1];
		if (group !== 'device' || index === undefined || told.has(id)) continue;
		told.add(id);
		const problem = `QEMU stops with \`there is no device "${id}" defined\``;
		const one = passed.find(({ line }) => line.index === Number(index));
		if (one === undefined) {
			const message = `there is no ${id} among the devices that are passed: ${problem}`;
			const fix = 'correct the number, or remove the -set';
			yield { ...where, code: 'args-set-unknown', severity: 'error', message, fix };
		} else if (isMultifunction(one)) {
			const [first = ''] = one.addresses;
			const message = `${id} passes several functions, which QEMU knows as ${id}.0, ${id}.1 and so on: ${problem}`;
			const fix = `pass single functions, such as ${id}: ${slotOf(first)}.0`;
			yield { ...where, code: 'args-set-multifunction', severity: 'error', message, fix };
		}
	}
}

/** Nobody knows of a device without function numbers how many it has, but for the iGPU, which has one. */
function isMultifunction({ multifunction, functions, addresses }: Passed): boolean {
	return multifunction && !(functions.length === 0 && addresses.every((address) => address === IGPU_SLOT));
}

/** What Proxmox demands of legacy-igd=1, each with the words that it stops with (`parse_hostpci_devices`, PVE/QemuServer/PCI.pm). */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { changedLine, type LineChanges, writeLines } from '../changed-lines.js';
import { type Guest, type Passed, whereOf } from '../guest.js';

const source = 'PVE/QemuServer/PCI.pm parse_hostpci_devices';

export const LEGACY_IGD_RULES = {
	'legacy-igd-several': {
		source,
		text: 'One device at most has legacy-igd=1.',
		fix: 'Leave legacy-igd=1 on the line of the iGPU alone.',
	},
	'legacy-igd-vga': {
		source,
		text: 'legacy-igd=1 needs vga: none.',
		fix: 'Set vga: none.',
	},
	'legacy-igd-rombar': {
		source,
		text: 'legacy-igd=1 needs rombar to be on.',
		fix: 'Remove rombar=0.',
	},
	'legacy-igd-x-vga': {
		source,
		text: 'legacy-igd=1 does not go with x-vga=1.',
		fix: 'Remove x-vga=1.',
	},
	'legacy-igd-mdev': {
		source,
		text: 'legacy-igd=1 does not go with mdev.',
		fix: 'Remove mdev to pass the whole iGPU, or legacy-igd=1 to pass a part of it.',
	},
	'legacy-igd-q35': {
		source,
		text: 'legacy-igd=1 needs i440fx: it does not go with q35.',
		fix: 'Set machine: pc.',
	},
	'legacy-igd-multifunction': {
		source,
		text: 'legacy-igd=1 is for one function: 00:02.0, not 00:02.',
		fix: 'Write the address with its function, 0000:00:02.0.',
	},
	'legacy-igd-address': {
		source,
		text: 'legacy-igd=1 is for the device 00:02.0 of the host.',
		fix: 'Pass the iGPU as 0000:00:02.0, or leave out legacy-igd=1.',
	},
} as const satisfies Record<string, Rule>;

export function* lintLegacyIgd(guest: Guest): Iterable<ConfigFinding> {
	const lines = guest.passed.filter(({ line }) => line.legacyIgd);
	for (const [index, one] of lines.entries()) {
		for (const { code, problem, fix, key } of problemsOf(guest, one, index > 0, guest.q35)) {
			const setting = key === undefined ? one.line.setting : (guest.settings.get(key) ?? { key });
			const message = `Proxmox stops with \`${problem}\``;
			yield { ...whereOf(guest.settings, setting), code, severity: 'error', message, fix };
		}
	}
}

interface Problem {
	readonly code: keyof typeof LEGACY_IGD_RULES;
	/** What Proxmox says. */
	readonly problem: string;
	readonly fix: string;
	/** The setting to change, where it is not the hostpci line itself. */
	readonly key?: string;
}

function* problemsOf({ settings, words }: Guest, one: Passed, second: boolean, q35: boolean): Iterable<Problem> {
	const { line, multifunction, addresses, virtualOf } = one;
	const with_ = (what: string) => `legacy IGD assignment is not compatible with ${what}`;
	const changed = (changes: LineChanges) => writeLines([changedLine(line.setting, changes)]);
	const first = addresses[0];
	// Whatever else is wrong with the mode, the device is none for it.
	if (first !== undefined && !/02(?:\.0)?$/.test(first)) {
		const problem = 'legacy IGD assignment only works for devices on host bus 00:02.0';
		const fix =
			virtualOf === undefined ? changed({ without: ['legacy-igd'] }) : words.virtualFunction(line.setting.key);
		yield { code: 'legacy-igd-address', problem, fix };
		return;
	}
	if (second) {
		const problem = 'only one device can be assigned in legacy-igd mode';
		yield { code: 'legacy-igd-several', problem, fix: changed({ without: ['legacy-igd'] }) };
		return;
	}
	// The value as it is, not what it means: `type=none` is refused.
	if (settings.get('vga')?.value !== 'none') {
		yield {
			code: 'legacy-igd-vga',
			problem: "legacy IGD assignment requires VGA mode to be 'none'",
			fix: writeLines(['vga: none']),
			key: 'vga',
		};
	}
	if (!line.rombar) {
		yield {
			code: 'legacy-igd-rombar',
			problem: 'legacy IGD assignment requires rombar to be enabled',
			fix: changed({ without: ['rombar'] }),
		};
	}
	if (line.xVga) yield { code: 'legacy-igd-x-vga', problem: with_('x-vga'), fix: changed({ without: ['x-vga'] }) };
	if (line.mdev !== undefined) {
		yield { code: 'legacy-igd-mdev', problem: with_('mdev'), fix: changed({ without: ['legacy-igd'] }) };
		return;
	}
	if (q35) yield { code: 'legacy-igd-q35', problem: with_('q35'), fix: words.i440fx, key: 'machine' };
	// 00:02 without a function number is that of one function where the host has no other.
	const unsure = one.functions.length === 0 && addresses.length === 1;
	if (multifunction && !unsure) {
		yield {
			code: 'legacy-igd-multifunction',
			problem: with_('multifunction devices'),
			fix: changed({ host: `${IGPU_SLOT}.0` }),
		};
	}
}

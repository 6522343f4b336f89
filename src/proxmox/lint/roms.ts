/** Where Proxmox looks for a ROM, and which function it gives it to. */
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { carriesGopAlone, romKinds } from '../../guest/lint/passed-graphics.js';
import { lintRomPairs, lintRomPlace } from '../../guest/lint/rom-places.js';
import { slotOf } from '../../host/pci-function.js';
import { type Guest, type Passed, whereOf } from '../guest.js';
import { PROXMOX_WORDS } from '../words.js';

export const ROM_LINE_RULES = {
	'romfile-path': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices',
		text: `romfile is a name below ${PROXMOX_ROM_FOLDER}: what is written is put behind that folder, a path as well.`,
		fix: 'Copy the file to /usr/share/kvm, and write its name alone.',
	},
	'romfile-first-function': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices',
		text: 'The ROM is for the first function of its line: the others get none, and a GOP driver for the audio function needs a line of its own.',
		fix: 'Pass the functions on lines of their own, each with its ROM.',
	},
} as const satisfies Record<string, Rule>;

export function* lintRoms(guest: Guest): Iterable<ConfigFinding> {
	const { settings, passed, argumentRoms } = guest;
	for (const one of passed) {
		const { line, rom } = one;
		const path = line.romfile?.includes('/') === true ? line.romfile : undefined;
		const missing = rom?.findings.some(({ code }) => code === 'romfile-missing') === true;
		const nowhere = rom?.report === undefined && path?.startsWith('/') === true;
		if (path !== undefined && (missing || nowhere)) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const message = `romfile=${path} is put behind the folder: QEMU looks for ${PROXMOX_ROM_FOLDER}/${path}, and stops with \`failed to find romfile\``;
			const fix = `copy the file to ${PROXMOX_ROM_FOLDER} and write romfile=${name}: romtool install`;
			yield { ...whereOf(settings, line.setting), code: 'romfile-path', severity: 'error', message, fix };
		}
		// The path has been told in place of the file.
		yield* (rom?.findings ?? []).filter(({ code }) => path === undefined || code !== 'romfile-missing');
		yield* lintPlace(guest, one);
	}
	for (const { findings } of argumentRoms) yield* findings;
	// What one ROM wants of another may be in those of the arguments.
	if (argumentRoms.length === 0) yield* lintRomPairs(passed, PROXMOX_WORDS);
}

function* lintPlace({ passed, firmware }: Guest, one: Passed): Iterable<ConfigFinding> {
	const { where, romName, functions, multifunction, addresses } = one;
	if (romName === undefined) return;
	if (multifunction) {
		const kinds = romKinds(one);
		const gopAlone = carriesGopAlone(one);
		const slot = slotOf(addresses[0] ?? '');
		const message = `${romName} goes to the first function alone (${functions[0]?.address ?? `${slot}.0`}), and the others get no ROM`;
		const fix = `pass the functions on lines of their own: ${slot}.0 with its ROM, ${slot}.1 with the other`;
		// A VBIOS belongs there. A GOP driver of AMD takes the place of the VBIOS that it needs.
		const severity = kinds.has('amd-gop') && gopAlone ? 'warning' : 'note';
		if (gopAlone || (kinds.has('amd-vbios') && firmware === 'ovmf' && !kinds.has('amd-gop'))) {
			yield { ...where, code: 'romfile-first-function', severity, message, fix };
		}
		return;
	}
	yield* lintRomPlace(one, passed, PROXMOX_WORDS);
}

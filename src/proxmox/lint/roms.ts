/** Where Proxmox looks for a ROM, and which function it gives it to. */
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { carriesGopAlone, romKinds } from '../../guest/lint/passed-graphics.js';
import { lintRomPairs, lintRomPlace } from '../../guest/lint/rom-places.js';
import { isDisplay, slotOf } from '../../host/pci-function.js';
import { changedLine, writeLines } from '../changed-lines.js';
import { type Guest, type Passed, whereOf } from '../guest.js';

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
	const { settings, passed, argumentRoms, words } = guest;
	for (const one of passed) {
		const { line, rom } = one;
		const path = line.romfile?.includes('/') === true ? line.romfile : undefined;
		const missing = rom?.findings.some(({ code }) => code === 'romfile-missing') === true;
		const nowhere = rom?.report === undefined && path?.startsWith('/') === true;
		if (path !== undefined && (missing || nowhere)) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const message = `romfile=${path} is put behind the folder: QEMU looks for ${PROXMOX_ROM_FOLDER}/${path}, and stops with \`failed to find romfile\``;
			const fix =
				one.virtualOf === undefined
					? `copy the file to ${PROXMOX_ROM_FOLDER} and write romfile=${name}: romtool install`
					: words.virtualFunction(line.setting.key);
			yield { ...whereOf(settings, line.setting), code: 'romfile-path', severity: 'error', message, fix };
		}
		// The path has been told in place of the file.
		yield* (rom?.findings ?? []).filter(({ code }) => path === undefined || code !== 'romfile-missing');
		yield* lintPlace(guest, one);
	}
	for (const { findings } of argumentRoms) yield* findings;
	// What one ROM wants of another may be in those of the arguments.
	if (argumentRoms.length === 0) yield* lintRomPairs(passed, words);
}

function* lintPlace(guest: Guest, one: Passed): Iterable<ConfigFinding> {
	const { passed, firmware, words } = guest;
	if (one.romName === undefined || one.virtualOf !== undefined) return;
	if (!one.multifunction) {
		yield* lintRomPlace(one, passed, words);
		return;
	}
	const { where, romName, line } = one;
	const [first = '', ...others] = functionsOf(one);
	const kinds = romKinds(one);
	const gpu = gpuOf(one, others);
	if (kinds.has('amd-vbios') && gpu !== undefined) {
		const message = `${romName} holds a VBIOS, and goes to the first function of the line alone (${first}), which is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread`;
		const host = [gpu, first, ...others.filter((other) => other !== gpu)].join(';');
		const fix = writeLines([changedLine(line.setting, { host })]);
		yield { ...where, code: 'vbios-not-on-gpu', severity: 'error', message, fix };
		return;
	}
	const gopAlone = carriesGopAlone(one);
	const message = `${romName} goes to the first function alone (${first}), and the others get no ROM`;
	const fix = `pass the functions on lines of their own: ${first} with its ROM, ${others[0] ?? `${slotOf(first)}.1`} with the other`;
	// A VBIOS belongs there. A GOP driver of AMD takes the place of the VBIOS that it needs.
	const severity = kinds.has('amd-gop') && gopAlone ? 'warning' : 'note';
	if (gopAlone || (kinds.has('amd-vbios') && firmware === 'ovmf' && !kinds.has('amd-gop'))) {
		yield { ...where, code: 'romfile-first-function', severity, message, fix };
	}
}

/** In the guest's order; of a device without function numbers, on an unknown host, its function 0. */
function functionsOf({ addresses }: Passed): string[] {
	return addresses.map((address) => (address === slotOf(address) ? `${address}.0` : address));
}

/** The GPU among the functions behind the first one, where that is none. */
function gpuOf({ functions, addresses }: Passed, others: readonly string[]): string | undefined {
	const [known] = functions;
	if (known === undefined)
		return /\.[1-7]$/.test(addresses[0] ?? '') ? others.find((each) => each.endsWith('.0')) : undefined;
	return isDisplay(known) ? undefined : functions.find(isDisplay)?.address;
}

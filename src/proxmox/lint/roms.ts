/** Where Proxmox looks for a ROM, and which function it gives it to. */

import { finder } from '../../bytes/finding.js';
import { shellPath } from '../../bytes/shell-word.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { isDisplay, slotOf } from '../../host/pci-function.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { carriesGopAlone, romKinds } from '../../vm/lint/passed-graphics.js';
import type { ROM_PLACE_FINDINGS } from '../../vm/lint/rom-places/findings.js';
import { lintRomPairs, lintRomPlace } from '../../vm/lint/rom-places.js';
import { freeHostpci, virtualFunctionLines } from '../advice.js';
import { changedLine } from '../changed-lines.js';
import { isLine, type Passed, type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof ROM_PLACE_FINDINGS>();

export function* lintRoms(vm: Vm): Iterable<ConfigFinding> {
	const { settings, passed, devices, argumentRoms } = vm;
	for (const one of passed) {
		const { line, rom, argumentRom } = one;
		// QEMU takes what args has as a path.
		const path = argumentRom === undefined && line.romfile?.includes('/') === true ? line.romfile : undefined;
		const missing = rom?.findings.some(({ code }) => code === 'romfile-missing') === true;
		const nowhere = rom?.file === undefined && path?.startsWith('/') === true;
		if (path !== undefined && (missing || nowhere)) {
			yield {
				...whereOf(settings, line.setting),
				...found('romfile-path', 'error', { path, ...namedOnly(vm, one, path) }),
			};
		}
		// The path has been told in place of the file.
		yield* (rom?.findings ?? []).filter(({ code }) => path === undefined || code !== 'romfile-missing');
		yield* lintPlace(vm, one);
	}
	for (const one of devices.filter((each) => !isLine(each))) {
		yield* one.rom?.findings ?? [];
		yield* lintRomPlace(one, devices);
	}
	for (const { findings } of argumentRoms) yield* findings;
	// What one ROM wants of another may be in those of the arguments.
	if (argumentRoms.length === 0) yield* lintRomPairs(devices);
}

/** The line with the name of the file, and the command that copies one from elsewhere to where Proxmox looks for it. */
function namedOnly({ settings }: Vm, { line, virtualOf }: Passed, path: string) {
	if (virtualOf !== undefined) return { lines: virtualFunctionLines(settings, line.setting.key) };
	const lines = [changedLine(line.setting, { add: [`romfile=${path.slice(path.lastIndexOf('/') + 1)}`] })];
	const isThere = path.startsWith(`${PROXMOX_HOST.romFolder}/`);
	return { lines, install: isThere ? undefined : `romtool install ${shellPath(path)}` };
}

function* lintPlace(vm: Vm, one: Passed): Iterable<ConfigFinding> {
	const { devices, firmware } = vm;
	if (one.romName === undefined || one.virtualOf !== undefined) return;
	if (!one.multifunction) {
		yield* lintRomPlace(one, devices);
		return;
	}
	const { where, romName, line } = one;
	const [first = '', ...others] = functionsOf(one);
	const kinds = romKinds(one);
	const gpu = gpuOf(one, others);
	if (kinds.has('amd-vbios') && gpu !== undefined) {
		const host = [gpu, first, ...others.filter((other) => other !== gpu)].join(';');
		const values = { rom: romName, address: first, first: true, write: [changedLine(line.setting, { host })] };
		yield { ...where, ...found('vbios-not-on-gpu', 'error', values) };
		return;
	}
	const gopAlone = carriesGopAlone(one);
	// A VBIOS belongs there. A GOP driver of AMD takes the place of the VBIOS that it needs.
	const severity = kinds.has('amd-gop') && gopAlone ? 'warning' : 'note';
	if (gopAlone || (kinds.has('amd-vbios') && firmware === 'ovmf' && !kinds.has('amd-gop'))) {
		const lines = linesOfTheirOwn(vm, one, first, others[0] ?? `${slotOf(first)}.1`);
		yield { ...where, ...found('romfile-first-function', severity, { rom: romName, address: first, lines }) };
	}
}

/** A line for each of two functions with its ROM: that of the other one is not known by name. */
function linesOfTheirOwn({ settings }: Vm, one: Passed, first: string, other: string): string[] {
	const { setting } = one.line;
	const key = freeHostpci(settings) ?? 'hostpciN';
	const kinds = romKinds(one);
	const [ofFirst, ofOther] = kinds.has('amd-vbios')
		? [undefined, 'GOP.rom']
		: kinds.has('amd-gop')
			? ['VBIOS.bin', undefined]
			: [undefined, ''];
	const romfile = (name: string | undefined) => (name ? { add: [`romfile=${name}`] } : {});
	return [
		changedLine(setting, { host: first, ...romfile(ofFirst) }),
		changedLine(
			{ ...setting, key },
			{
				...{ host: other, without: ['x-vga', ...(ofOther === '' ? ['romfile'] : [])] },
				...romfile(ofOther),
			},
		),
	];
}

/** In the VM's order; of a device without function numbers, on an unknown host, its function 0. */
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

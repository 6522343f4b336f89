/** Lines that make a configuration what a rule demands; all else in them stays as it is. */
import { isQ35 } from '../vm/machine.js';
import { argsWithout, changedLine } from './changed-lines.js';
import type { Settings } from './configuration.js';
import { MAX_HOSTPCI } from './hostpci.js';
import { machineType } from './machine.js';
import type { Setting } from './setting.js';

/** Hostpci lines as they are without options of a card's own port, which i440fx does not have. */
export function onI440fx(settings: Settings, ...except: readonly string[]): string[] {
	return hostpciLines(settings)
		.filter(({ key, value }) => !except.includes(key) && /(?:^|,)pcie=(?:1|on|yes|true)(?:,|$)/i.test(value))
		.map((line) => changedLine(line, { without: ['pcie'] }));
}

/** Those that Proxmox has a number for. */
function hostpciLines({ all }: Settings): readonly Setting[] {
	return all.filter(({ key }) => Number(/^hostpci(\d+)$/.exec(key)?.[1] ?? MAX_HOSTPCI) < MAX_HOSTPCI);
}

/** An i440fx machine, with nothing left that keeps it from starting. */
export function i440fxLines(settings: Settings): string[] {
	return ['machine: pc', ...onI440fx(settings)];
}

/** An i440fx machine with the iGPU of that key at 00:02.0 and no other display. */
export function legacyIgdLines(settings: Settings, key: string): string[] {
	const args = settings.get('args')?.value ?? '';
	const line = settings.get(key);
	const rest = argsWithout(args, key, ['bus', 'addr']);
	return [
		'machine: pc',
		'vga: none',
		...(line === undefined ? [] : [changedLine(line, { without: ['pcie', 'x-vga', 'rombar'], add: ['legacy-igd=1'] })]),
		...onI440fx(settings, key),
		...(rest === args || rest === '' ? [] : [`args: ${rest}`]),
	];
}

/** A virtual function with nothing that it has no use for; `address` in place of what the line passes. */
export function virtualFunctionLines(settings: Settings, key: string, address?: string): string[] {
	const line = settings.get(key) ?? { key, value: '', line: 0 };
	const host = address === undefined ? {} : { host: address };
	const without = ['romfile', 'rombar', 'x-vga', 'legacy-igd'];
	return [changedLine(line, { ...host, without, add: isQ35(machineType(settings)) ? ['pcie=1'] : [] })];
}

/** The first that no line has; `undefined` where all have one. */
export function freeHostpci(settings: Settings): string | undefined {
	return freeHostpcis(settings).next().value ?? undefined;
}

/** Those that no line has, each once. */
export function* freeHostpcis(settings: Settings): Generator<string, undefined> {
	const taken = new Set(hostpciLines(settings).map(({ key }) => key));
	for (let number = 0; number < MAX_HOSTPCI; number++) {
		if (!taken.has(`hostpci${number}`)) yield `hostpci${number}`;
	}
	return undefined;
}

/** Lines that Proxmox does not understand, or that name no device or one twice. */
import { finder } from '../../bytes/finding.js';
import { MOST_OF_A_KIND } from '../../bytes/told-findings.js';
import { formatPackageVersion } from '../../host/package-version.js';
import { formatPciAddress, slotOf } from '../../host/pci-function.js';
import { isArgument } from '../../vm/lint/argument-devices.js';
import { lintArgumentHosts } from '../../vm/lint/argument-hosts.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { isPartOf } from '../../vm/lint/passed-device.js';
import { freeHostpcis } from '../advice.js';
import { changedLine } from '../changed-lines.js';
import { correctedHostpci, correctedValueLine } from '../corrected-line.js';
import type { HostPci } from '../hostpci.js';
import { type Passed, type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

/** What a line of all functions gives only to the first of them, the GPU. */
const OF_THE_FIRST = ['romfile', 'x-vga', 'legacy-igd'];

const ABOUT_PASSTHROUGH = /^(?:hostpci\d+|machine|bios|vga|args|memory)$/;

export function* lintLines(vm: Vm): Iterable<ConfigFinding> {
	const { settings, broken, passed, host } = vm;
	// No two lines are to be written under the same key.
	const free = freeHostpcis(settings);
	for (const line of broken) yield lintBroken(vm, line, free);
	if (passed.length + broken.length > 0) yield* lintValues(vm);
	let stray = 0;
	for (const { line, text } of settings.strayLines) {
		if (!/hostpci|romfile/i.test(text)) continue;
		const where = whereOf(settings, { key: 'hostpci', line });
		// The others are only counted: a file may have nothing but such lines.
		if (++stray > MOST_OF_A_KIND) {
			yield { ...where, ...found('line-ignored', 'error', { text, lines: [], lookUp: false }) };
			continue;
		}
		const [, own, value = text] = /^\W*(hostpci\d+)\W*(.*)$/i.exec(text) ?? [];
		const key = own?.toLowerCase() ?? free.next().value ?? 'hostpci0';
		const { lines, lookUp } = correctedHostpci({ key, value });
		yield { ...where, ...found('line-ignored', 'error', { text, lines, lookUp }) };
	}
	for (const setting of settings.replaced) {
		const { key, value } = setting;
		if (!ABOUT_PASSTHROUGH.test(key)) continue;
		const other = key.startsWith('hostpci') ? free.next().value : undefined;
		const line = other === undefined ? undefined : `${other}: ${value}`;
		yield { ...whereOf(settings, setting), ...found('key-repeated', 'warning', { key, line }) };
	}
	const seen = new SeenAddresses();
	for (const one of passed) {
		const { line, addresses } = one;
		const { key } = line.setting;
		if (line.mdev !== undefined) continue;
		for (const address of addresses) {
			const by = seen.passedBy(address);
			seen.add(address, key);
			if (by === undefined) continue;
			const lines = passedOnce(one, passed.find((other) => other.line.setting.key === by) ?? one);
			const finding = found('device-twice', 'error', { manager: 'proxmox', address, key, by, lines });
			yield { ...whereOf(settings, line.setting), ...finding };
			break;
		}
	}
	const words = vm.devices.filter(isArgument);
	yield* lintArgumentHosts({ manager: 'proxmox', words, host, passedBy: (address) => seen.passedBy(address) });
	if (host?.functions === undefined) return;
	for (const { line, functions, virtualOf } of passed) {
		// A virtual function that is not made is told as such.
		if (virtualOf !== undefined && functions.length === 0) continue;
		const named =
			line.impossible ??
			line.addresses
				.map(formatPciAddress)
				.find((address) => !functions.some((each) => isPartOf(each.address, address)));
		if (named === undefined) continue;
		const finding = found('device-absent', 'error', { manager: 'proxmox', address: named });
		yield { ...whereOf(settings, line.setting), ...finding };
	}
}

function lintBroken({ settings, host }: Vm, { setting, problem }: HostPci, keys: Iterator<string>): ConfigFinding {
	const { key, value } = setting;
	const { case: kind = 'words', said, option, value: wrong } = problem ?? {};
	const free = kind === 'number' ? keys.next().value : key;
	const { lines, ...corrected } = correctedHostpci({ key: free ?? key, value });
	const written = kind === 'release' ? [changedLine(setting, { without: ['driver'] })] : lines;
	const finding = found('hostpci-invalid', 'error', {
		...{ case: kind, key, said, option, value: wrong },
		...(kind === 'release' && { release: formatPackageVersion(host?.qemuServer ?? []) }),
		...(free !== undefined && { lines: written }),
		...corrected,
	});
	return { ...whereOf(settings, setting), ...finding };
}

function* lintValues({ settings }: Vm): Iterable<ConfigFinding> {
	for (const refusal of settings.refused) {
		const { setting, instead } = refusal;
		const { key, value } = setting;
		const finding = found('value-invalid', 'warning', { key, value, instead, ...correctedValueLine(refusal) });
		yield { ...whereOf(settings, setting), ...finding };
	}
}

/** The lines that pass each function once; `undefined` where one of the two has to go. */
function passedOnce(one: Passed, before: Passed): string[] | undefined {
	const own = [...new Set(one.line.addresses.map(formatPciAddress))];
	const isLeft = (address: string) =>
		one === before
			? !own.some((other) => other !== address && isPartOf(address, other))
			: !before.addresses.some((other) => isPartOf(address, other) || isPartOf(other, address));
	const left = own.filter(isLeft);
	if (left.length > 0) return [changedLine(one.line.setting, { host: left.join(';') })];
	const [whole, single] = before.line.addresses.some(({ function: number }) => number === undefined)
		? [before, one]
		: [one, before];
	const [slot, ...more] = whole.line.addresses.map(formatPciAddress);
	const [function_, ...further] = single.line.addresses.map(formatPciAddress);
	if (slot === undefined || function_ === undefined || more.length + further.length > 0) return undefined;
	if (slot !== slotOf(slot) || function_ === slotOf(function_)) return undefined;
	if (function_ !== `${slot}.0`) {
		return [
			changedLine(whole.line.setting, { host: `${slot}.0` }),
			changedLine(single.line.setting, { host: function_ }),
		];
	}
	const { romfile, xVga, legacyIgd } = whole.line;
	const forFirst = [
		...(romfile === undefined || single.line.romfile !== undefined ? [] : [`romfile=${romfile}`]),
		...(xVga ? ['x-vga=1'] : []),
		...(legacyIgd ? ['legacy-igd=1'] : []),
	];
	return [
		changedLine(whole.line.setting, { host: `${slot}.1`, without: OF_THE_FIRST }),
		changedLine(single.line.setting, { host: function_, add: forFirst }),
	];
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

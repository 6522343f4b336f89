/** Virtual functions of GPUs in a machine of Proxmox: what its lines and `args` say that is not for them (PVE/QemuServer/PCI.pm, CPUConfig.pm). */
import { hidingFlag, lastCpu, withoutHiding } from '../../vm/hidden-hypervisor.js';
import { displayOptionsOf } from '../../vm/lint/argument-devices.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import {
	type DisplayOption,
	type Hiding,
	isIntelVirtual,
	lintVirtualFunctions,
} from '../../vm/lint/virtual-functions.js';
import { isOn, qemuNumber, splitWords } from '../../vm/qemu-arguments.js';
import { changedLine } from '../changed-lines.js';
import type { Settings } from '../configuration.js';
import { parseBoolean, parsePropertyString } from '../property-string.js';
import { isLine, type Passed, type Vm, whereOf } from '../vm.js';

export function* lintVirtual(vm: Vm): Iterable<ConfigFinding> {
	const { devices, host, words } = vm;
	yield* lintVirtualFunctions({
		...{ passed: devices, host, words },
		hiding: hidingOf(vm),
		displayOptions: (one) => (isLine(one) ? [...ofLine(vm, one), ...ofArguments(vm, one)] : displayOptionsOf(one)),
	});
}

/** `x-vga=on` goes to QEMU with SeaBIOS only. */
function ofLine({ words, firmware, settings }: Vm, one: Passed): DisplayOption[] {
	const { line, where } = one;
	if (!line.xVga) return [];
	const hides = isIntelVirtual(one) && hiddenSetting(settings) !== false && argumentCpu(settings) === undefined;
	const effect = firmware === 'seabios' ? 'stops' : hides ? 'hides' : 'none';
	return [{ where, text: 'x-vga=1', effect, change: words.virtualFunction(where.key) }];
}

function ofArguments({ settings, args, words }: Vm, { line }: Passed): DisplayOption[] {
	const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const { key } = line.setting;
	const found = args.sets.filter(({ group, id, property, value }) => {
		const isDisplays = /^x-(?:igd-|vga$)/.test(property);
		return group === 'device' && id === key && isDisplays && (isOn(value) || (qemuNumber(value) ?? 0) > 0);
	});
	// One line of args without any of them.
	const change = words.withoutProperties(
		key,
		found.map(({ property }) => property),
	);
	return found.map(({ property, value }) => ({
		where,
		text: `${property}=${value}`,
		effect: property === 'x-vga' ? 'stops' : 'none',
		change,
	}));
}

/** What `-cpu` of `args` says takes the place of all else; `hidden` of `cpu` that of x-vga=1, which hides KVM by itself. */
function hidingOf({ settings, passed }: Vm): Hiding | undefined {
	const args = settings.get('args');
	const given = argumentCpu(settings);
	if (args !== undefined && given !== undefined) {
		const by = hidingFlag(given);
		if (by === undefined) return undefined;
		// Words that are quoted in part do not stand there as QEMU gets them.
		const shown = args.value.replace(given, () => withoutHiding(given));
		const change = shown === args.value ? { remove: [by], from: ['args'] } : { write: [`args: ${shown}`] };
		return { where: whereOf(settings, args), by, change };
	}
	const cpu = settings.get('cpu');
	const hidden = hiddenSetting(settings);
	if (cpu !== undefined && hidden === true) {
		const change = { write: [changedLine(cpu, { without: ['hidden'] })] };
		return { where: whereOf(settings, cpu), by: 'hidden=1', change };
	}
	// That of the virtual function itself is told as an option that it has no use for.
	const other = passed.find((one) => one.line.xVga && !isIntelVirtual(one));
	if (hidden === false || other === undefined) return undefined;
	const shown = cpu === undefined ? 'cpu: host,hidden=0' : changedLine(cpu, { add: ['hidden=0'] });
	return { where: other.where, by: 'x-vga=1', change: { write: [shown] } };
}

/** The `-cpu` of `args`, which takes the place of what Proxmox makes of `cpu`. */
function argumentCpu(settings: Settings): string | undefined {
	return lastCpu(splitWords(settings.get('args')?.value ?? ''));
}

const CPU_KEYS = ['cputype', 'reported-model', 'hidden', 'hv-vendor-id', 'flags', 'phys-bits', 'guest-phys-bits'];

function hiddenSetting(settings: Settings): boolean | undefined {
	const { values } = parsePropertyString(settings.get('cpu')?.value ?? '', 'cputype', CPU_KEYS);
	return parseBoolean(values.get('hidden') ?? '');
}

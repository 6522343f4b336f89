/** Reads a configuration of Proxmox VE, and says what in it will not work, where, and why. */
import { toldFindings } from '../bytes/told-findings.js';
import type { ConfigFinding, ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { lintFunctionPairs } from '../vm/lint/function-pairs.js';
import { lintIgpuRoms } from '../vm/lint/igpu-roms.js';
import { lintInferred } from '../vm/lint/inferred-device.js';
import { vbiosIdsOf } from '../vm/lint/judge-rom.js';
import { lintHost } from '../vm/lint/lint-host.js';
import { isIgpu } from '../vm/lint/passed-graphics.js';
import { romExaminer } from '../vm/lint/rom-file.js';
import { PROXMOX_CATALOGUE } from './catalogue.js';
import { type Configuration, parseConfiguration, settingsOf } from './configuration.js';
import { lintArgs } from './lint/args.js';
import { lintFirmware } from './lint/firmware.js';
import { lintHiddenHypervisor } from './lint/hidden-hypervisor.js';
import { lintIgd } from './lint/igd.js';
import { lintLegacyIgd } from './lint/legacy-igd.js';
import { lintLines } from './lint/lines.js';
import { lintMachine } from './lint/machine.js';
import { lintMachineRules, wantsVgaAccess } from './lint/machine-rules.js';
import { lintMappings } from './lint/mappings.js';
import { lintMediated } from './lint/mediated.js';
import { lintRefusedMachine } from './lint/refused-machine.js';
import { lintRoms } from './lint/roms.js';
import { lintVirtual } from './lint/virtual-functions.js';
import { isSettingName } from './setting.js';
import { isLine, type Surroundings, type Vm, vmOf } from './vm.js';
import { vmAspects } from './vm-aspects.js';
import { PROXMOX_MANAGER } from './words.js';

const lintIgpus = ({ devices }: Vm) => lintIgpuRoms(devices);
const lintFunctions = ({ devices, host, words }: Vm) => lintFunctionPairs(devices, host, words);

const RULES = [
	...[
		lintLines,
		lintMappings,
		lintMachine,
		lintRefusedMachine,
		lintMachineRules,
		lintFirmware,
		lintLegacyIgd,
		lintIgd,
		lintVirtual,
		lintRoms,
	],
	...[lintIgpus, lintMediated, lintHiddenHypervisor, lintFunctions, lintArgs],
];

/** There is no other host for it. */
const CONTEXT = { host: 'proxmox', target: 'proxmox' };

/** Whether `lintProxmox` takes it. */
export function isProxmoxConfiguration(text: string): boolean {
	return isConfiguration(parseConfiguration(text));
}

/** `undefined` for text that is no configuration. In the order of the file; what is about the host comes last. */
export function lintProxmox(text: string, surroundings: Surroundings): ReportedConfigFinding[] | undefined {
	const configuration = parseConfiguration(text);
	if (!isConfiguration(configuration)) return undefined;
	const see = romExaminer(surroundings.sha256);
	const vms = settingsOf(configuration).map((settings) => vmOf(settings, surroundings, see));
	const findings = vms.flatMap((vm) => {
		const found = RULES.flatMap((rule) => [...rule(vm)]);
		return [...found, ...lintInferred(vm.devices, found)];
	});
	const [now] = vms;
	const inFile = findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	// Without a device there is nothing that the host could do wrong.
	const all = now === undefined || now.devices.length === 0 ? inFile : [...inFile, ...aboutHost(now)];
	return toldFindings(all, PROXMOX_CATALOGUE, CONTEXT);
}

/** A line that somebody meant as one of the format: indented, with a wrong sign, or without any. */
const MEANT = /^(?:[a-z][a-z_-]*\d*\s*[:=]|hostpci\d)/;

/**
 * Fragments have few lines, but these are of the format; prose that tells of configurations has one here and there, and
 * other files of `word: value` have words of their own.
 */
function isConfiguration({ sections }: Configuration): boolean {
	const all = sections.flatMap((section) => section.settings);
	const settings = all.filter(({ key }) => isSettingName(key)).length;
	const prose = sections.flatMap(({ strayLines }) => strayLines.filter(({ text }) => !MEANT.test(text))).length;
	return settings > 0 && settings >= prose && settings * 2 >= all.length;
}

function aboutHost(vm: Vm): ConfigFinding[] {
	const { host } = vm;
	if (host === undefined) return [];
	const devices = vm.devices.filter(({ mediated }) => !mediated);
	return lintHost({
		host,
		manager: PROXMOX_MANAGER,
		passed: devices.flatMap((one) => {
			const takenAtStart = isLine(one) && !one.line.keepsDriver;
			return one.functions.map((each) => ({ where: one.where, function: each, takenAtStart }));
		}),
		vm: vmAspects(vm),
		igpu: devices.some(isIgpu),
		vgaAccess: devices.some((one) => wantsVgaAccess(one, vm)),
		vbiosIds: devices.flatMap(({ rom }) => (rom?.file === undefined ? [] : vbiosIdsOf(rom.file))),
	});
}

/** Plans for one GPU, and prints the plan. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makePlan } from '../../assembly/plan/make-plan.js';
import { judgedRoms, type PlannedRom, type RomUse } from '../../assembly/plan/planned-roms.js';
import type { PlannedQemu } from '../../assembly/plan/report.js';
import { examineFile } from '../../examined/examined-file.js';
import type { TargetId } from '../../host/host.js';
import type { HostFacts } from '../../host/host-facts.js';
import { closerHost, type HostId } from '../../host/hosts.js';
import { VendorId } from '../../pci/ids.js';
import type { Guest } from '../../vm/guest.js';
import type { ModeId } from '../../vm/modes/mode-names.js';
import { chooseMode, MODES, type ModeChoice, modeOf } from '../../vm/modes/modes.js';
import type { QemuVersion } from '../../vm/qemu-version.js';
import type { Gpu } from '../../vm/recipe/gpu.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import type { Form } from '../forms.js';
import { chosenHost, readSystem, strangeHost, systemAt, targetOn } from '../host-choice.js';
import { hostFirmware } from '../host-firmware.js';
import { readHostFacts } from '../host-root.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { systemPciNames } from '../pci-names.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { FILE_TEXTS } from '../texts.js';
import { applyPlan } from './apply/run-apply.js';
import { runUndo } from './apply/run-undo.js';
import { chosenGpu, type WantedGpu } from './chosen-gpu.js';
import { describePlan } from './describe.js';
import { describeCommands } from './describe-commands.js';
import { missingRoms, plannedVm } from './planned-vm.js';
import { runHookscript } from './run-hookscript.js';
import { PLAN_TEXTS } from './texts.js';

export interface PlanFlags extends WantedGpu {
	readonly qemu?: QemuVersion;
	readonly hostRoot?: string;
	readonly guest?: Guest;
	readonly host?: HostId;
	/** That of the host, unless another is given. */
	readonly target?: TargetId;
	readonly romDir?: string;
	readonly json?: boolean;
	readonly as?: Form;
	/** Its number; the name of a domain. */
	readonly vm?: string;
	readonly apply?: boolean;
	readonly yes?: boolean;
	readonly undo?: boolean;
	readonly hookscript?: boolean;
}

/** Exit code 1 where a ROM is unfit or missing, so that there are no lines, or something about the plan is an error. */
export async function runPlan(paths: readonly string[], flags: PlanFlags, io: Io): Promise<number> {
	const { guest, romDir } = flags;
	const root = rootOf(flags);
	if (flags.undo === true || flags.apply === true) {
		// Before anything else is read.
		checkVm(flags, targetOn(chosenHost(flags, root === undefined ? undefined : systemAt(root)), flags.target));
	}
	if (flags.undo === true) return runUndo(root ?? '/', flags.vm ?? '', io);
	const sysfs = flags.sysfs ?? (root === undefined ? undefined : join(root, 'sys'));
	const wanted = chosenGpu({ ...flags, ...(sysfs !== undefined && { sysfs }) });
	const found = isHost(wanted, root, flags) ? root : undefined;
	const host = chosenHost(flags, found === undefined ? undefined : readSystem(found));
	const target = targetOn(host, flags.target);
	const strange = root === undefined ? undefined : strangeHost(root, flags);
	if (strange !== undefined) complain(strange, io);
	checkVm(flags, target);
	const facts = found === undefined ? undefined : readHostFacts(found);
	const qemu = releaseOf(flags, facts);
	const choice = choiceFor(wanted, flags.mode, qemu?.version, paths.length > 0);
	const names = systemPciNames();
	const installed = found === undefined ? undefined : hostFirmware(found);
	let judged: readonly PlannedRom[] = [];
	const vmRoot = found ?? (isElsewhere(flags) && flags.apply !== true ? undefined : '/');
	const vm = plannedVm(flags.vm, target, vmRoot, () => filesOf(judged), io);
	const about = { host, target, romDir, names, files: paths, choice, facts, installed, qemu, guest, vm: vm.planned };
	const { report, isComplete, recipe } = makePlan(wanted, about, (gpu, use) => {
		judged = judgeRoms(paths, gpu, use, io);
		return judged;
	});
	if (flags.hookscript === true) return runHookscript(recipe, host, target, flags.vm, io);
	const errors = report.findings.some(({ severity }) => severity === 'error');
	const isFit = !errors && isComplete && report.roms.every(({ fit }) => fit);
	const exitCode = isFit ? ExitCode.ok : ExitCode.unfit;
	if (flags.json === true) io.stdout.json([report]);
	else if (flags.as === 'commands') {
		const roms = missingRoms(report.roms, found === undefined ? undefined : join(found, report.host.romFolder));
		io.stdout.lines(describeCommands(report, roms, names, io.stdout));
	} else io.stdout.lines(describePlan(report, target, names, io.stdout, io.env));
	if (flags.apply !== true || vm.configuration === undefined) return exitCode;
	const romFolder = join(root ?? '/', report.host.romFolder);
	const roms = missingRoms(report.roms, romFolder);
	const { configuration } = vm;
	const yes = flags.yes === true;
	return applyPlan({ report, isFit, missingRoms: roms, romFolder, root: root ?? '/', configuration, yes }, io);
}

/** @throws CliError for an option that says nothing without another. */
function checkVm({ vm, as, apply, undo }: PlanFlags, target: TargetId): void {
	if (as === 'commands' && target === 'qemu') throw new CliError(say(PLAN_TEXTS.noCommands));
	const option = apply === true ? '--apply' : undo === true ? '--undo' : undefined;
	if (option !== undefined && target !== 'proxmox') throw new CliError(say(PLAN_TEXTS.onlyProxmox, { option }));
	if (option !== undefined && vm === undefined) throw new CliError(say(PLAN_TEXTS.needsVm, { option }));
	if (vm !== undefined && target === 'proxmox' && !/^[1-9]\d{2,8}$/.test(vm)) {
		throw new CliError(say(PLAN_TEXTS.badVm, { vm }));
	}
}

function filesOf(roms: readonly PlannedRom[]): ReadonlyMap<string, string> {
	return new Map(roms.flatMap(({ name, file, fit }) => (file !== undefined && fit ? [[name, file]] : [])));
}

/** The root folder of the host that the plan may be for: a copy of one, or this machine. */
function rootOf(flags: PlanFlags): string | undefined {
	const { hostRoot } = flags;
	if (hostRoot !== undefined && !existsSync(hostRoot)) {
		throw new CliError(say(FILE_TEXTS.noDirectory, { dir: hostRoot }));
	}
	return hostRoot ?? (isElsewhere(flags) ? undefined : '/');
}

/** Nothing is to be read from this machine. */
function isElsewhere({ sysfs, for: id, at }: PlanFlags): boolean {
	return sysfs !== undefined || (id !== undefined && at !== undefined);
}

/** This machine is the host where it has the GPU, and is of the kind that is named, or of one that romtool knows. */
function isHost({ host: functions }: Gpu, root: string | undefined, flags: PlanFlags): boolean {
	if (root === undefined || flags.hostRoot !== undefined) return root !== undefined;
	const system = readSystem(root);
	return functions.length > 0 && system !== undefined && closerHost(flags.host ?? system, system) === system;
}

function releaseOf({ qemu }: PlanFlags, host: HostFacts | undefined): PlannedQemu | undefined {
	if (qemu !== undefined) return { version: qemu, from: 'option' };
	return host?.qemu && { version: host.qemu, from: 'installed' };
}

/** @throws CliError where one is named of a GPU that has none, or not this one. */
function choiceFor(
	{ kind, device }: Gpu,
	named: ModeId | undefined,
	qemu: QemuVersion | undefined,
	roms: boolean,
): ModeChoice | undefined {
	if (modeOf(kind) !== undefined) return chooseMode({ device, qemu, named, roms });
	if (named === undefined) return undefined;
	const isPart = kind === 'virtual-function' && device.vendorId === VendorId.intel;
	if (!isPart) throw new CliError(say(PLAN_TEXTS.noModes, { id: device }));
	if (MODES[named].passes === 'virtual-function') return { mode: named, others: [] };
	throw new CliError(say(PLAN_TEXTS.onlyVirtual, { address: device.address }));
}

/** Folders such as that of the host have much that is for other devices, of which there is nothing to say. */
function judgeRoms(paths: readonly string[], gpu: Gpu, use: RomUse, io: Io): PlannedRom[] {
	const given = paths.map((path) => {
		const files = collectFiles([path]);
		if (files.length === 0) throw new CliError(say(PLAN_TEXTS.noFiles, { directory: path }));
		return { files, isFolder: files[0] !== path };
	});
	const roms = given
		.flatMap(({ files }) => files)
		.map((file) => ({ file, examined: examineFile(readInput(file, MAX_FILE_SIZE, io), sha256) }));
	const all = judgedRoms(roms, gpu, use);
	const fromFolders = new Set(given.flatMap(({ files, isFolder }) => (isFolder ? files : [])));
	return all.filter(({ file = '', role, fit }) => !fromFolders.has(file) || (role !== undefined && fit));
}

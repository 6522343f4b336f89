/** Plans for one GPU, and prints the plan. */

import type { Host, TargetId } from '../../host/host.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import type { QemuVersion } from '../../vm/qemu-version.js';
import type { Gpu } from '../../vm/recipe/gpu.js';
import { offersOf, placedRoms } from '../../vm/recipe/judged-roms.js';
import { makeRecipe } from '../../vm/recipe/make-recipe.js';
import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { systemPciNames } from '../pci-names.js';
import { chosenGpu, type WantedGpu } from './chosen-gpu.js';
import { describePlan } from './describe.js';
import { judgedRoms, type PlannedRom } from './planned-roms.js';
import { planReport } from './report.js';
import { PLAN_TEXTS } from './texts.js';

export interface PlanFlags extends WantedGpu {
	readonly qemu?: QemuVersion;
	readonly host: HostId;
	/** That of the host, unless another is given. */
	readonly target?: TargetId;
	readonly json?: boolean;
}

/** Exit code 1 where a ROM is unfit or missing, so that there are no lines, or something about the plan is an error. */
export function runPlan(paths: readonly string[], flags: PlanFlags, io: Io): number {
	const { qemu, host } = flags;
	const target = targetOn(host, flags.target);
	const gpu = chosenGpu(flags);
	const judged = judgeRoms(paths, gpu, qemu, io);
	const recipe = makeRecipe({ ...gpu, roms: offersOf(judged), ...(qemu !== undefined && { qemu }) });
	const roms = placedRoms(judged, recipe);
	const names = systemPciNames();
	const report = planReport(recipe, HOSTS[host], roms, qemu, names, paths);
	if (flags.json === true) io.stdout.json([report]);
	else io.stdout.lines(describePlan(report, target, host, names, io.stdout, io.env));
	const errors = report.findings.some(({ severity }) => severity === 'error');
	return errors || !recipe.complete || roms.some(({ fit }) => !fit) ? ExitCode.unfit : ExitCode.ok;
}

/** @throws CliError for one that the host does not have. */
function targetOn(host: HostId, wanted: TargetId | undefined): TargetId {
	const { targets }: Host = HOSTS[host];
	if (wanted === undefined) return targets[0];
	if (targets.includes(wanted)) return wanted;
	throw new CliError(say(PLAN_TEXTS.notOnHost, { target: wanted, host, targets }));
}

/** Folders such as /usr/share/kvm have much that is for other devices, of which there is nothing to say. */
function judgeRoms(paths: readonly string[], gpu: Gpu, qemu: QemuVersion | undefined, io: Io): PlannedRom[] {
	const given = paths.map((path) => {
		const files = collectFiles([path]);
		if (files.length === 0) throw new CliError(say(PLAN_TEXTS.noFiles, { directory: path }));
		return { files, isFolder: files[0] !== path };
	});
	const all = judgedRoms(
		given.flatMap(({ files }) => files),
		gpu,
		qemu,
		io,
	);
	const fromFolders = new Set(given.flatMap(({ files, isFolder }) => (isFolder ? files : [])));
	return all.filter(({ file = '', role, fit }) => !fromFolders.has(file) || (role !== undefined && fit));
}

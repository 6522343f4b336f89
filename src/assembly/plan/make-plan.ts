/** The plan for a GPU and the ROM files that are there for it. */
import type { TargetId } from '../../host/host.js';
import type { HostFacts } from '../../host/host-facts.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import type { InstalledReleases } from '../../host/installed-firmware.js';
import type { PciNames } from '../../pci/names.js';
import type { Guest } from '../../vm/guest.js';
import type { ModeId } from '../../vm/modes/mode-names.js';
import { MODES, type ModeChoice } from '../../vm/modes/modes.js';
import type { QemuVersion } from '../../vm/qemu-version.js';
import { type Gpu, gpuInMode } from '../../vm/recipe/gpu.js';
import { plannedUse } from '../../vm/recipe/igd-options.js';
import { offersOf, placedRoms } from '../../vm/recipe/judged-roms.js';
import { makeRecipe } from '../../vm/recipe/make-recipe.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import type { PlannedVm } from './commands.js';
import type { PlannedRom, RomUse } from './planned-roms.js';
import { type PlannedQemu, type PlanReport, planReport } from './report.js';

/** What is known beside the GPU and the ROMs. */
export interface PlanAbout {
	readonly host: HostId;
	/** One of those of the host; its first unless another is given. */
	readonly target?: TargetId | undefined;
	/** Instead of the host's own. */
	readonly romDir?: string | undefined;
	readonly names: PciNames;
	/** The ROM files, as the user wrote them. */
	readonly files: readonly string[];
	/** Of a GPU that can be passed in several ways. */
	readonly choice?: ModeChoice | undefined;
	readonly facts?: HostFacts | undefined;
	readonly installed?: InstalledReleases | undefined;
	readonly qemu?: PlannedQemu | undefined;
	readonly guest?: Guest | undefined;
	readonly vm?: PlannedVm | undefined;
}

export interface Plan {
	readonly report: PlanReport;
	/** No ROM that it needs is missing. */
	readonly isComplete: boolean;
	/** What the report is made of. */
	readonly recipe: Recipe;
}

/** `romsFor` judges the ROM files for what is really passed, which may be a part of the GPU. */
export function makePlan(
	wanted: Gpu,
	{ host, target = HOSTS[host].targets[0], romDir, names, files, choice, facts, installed, qemu, guest, vm }: PlanAbout,
	romsFor: (gpu: Gpu, use: RomUse) => readonly PlannedRom[],
): Plan {
	const gpu = gpuInMode(wanted, choice?.mode);
	const judged = romsFor(gpu, romUse(choice?.mode, qemu?.version, installed, target));
	const recipe = makeRecipe({
		...gpu,
		...(choice !== undefined && { mode: choice.mode }),
		roms: offersOf(judged),
		...(facts?.kernel !== undefined && { kernel: facts.kernel }),
		...(facts !== undefined && { resetHost: facts }),
		...(qemu !== undefined && { qemu: qemu.version }),
		...(guest !== undefined && { guest }),
	});
	const roms = placedRoms(judged, recipe);
	const report = planReport(
		recipe,
		{
			...{ host, target, romDir, qemu, guest, installed, facts, vm },
			// Those of another system are not for this one.
			loaders: facts?.system === host ? facts.bootLoaders : undefined,
		},
		roms,
		names,
		files,
		choice?.others,
	);
	return { report, isComplete: recipe.complete, recipe };
}

/** What ROMs are judged for. */
function romUse(
	id: ModeId | undefined,
	qemu: QemuVersion | undefined,
	installed: InstalledReleases | undefined,
	target: TargetId,
): RomUse {
	const { machine, firmware } = id === undefined ? { machine: 'pc', firmware: 'ovmf' as const } : MODES[id];
	const release = installed?.(firmware)?.release;
	const releases = release === undefined ? {} : { [firmware]: release };
	return { ...plannedUse(qemu, machine !== 'q35'), firmware, releases, target };
}

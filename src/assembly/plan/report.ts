/** A plan as `romtool plan` prints it: the recipe, and all that is made of it. */
import type { Finding, ReportedFinding } from '../../bytes/finding.js';
import { type Context, toldFindings } from '../../bytes/told-findings.js';
import { type BootLoader, type BootLoaderName, usualLoaders } from '../../host/boot-loader.js';
import type { Host, TargetId } from '../../host/host.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { HostSetup } from '../../host/host-setup.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import type { InstalledReleases } from '../../host/installed-firmware.js';
import { kindOf as valueKind } from '../../language/values.js';
import { formatId } from '../../pci/ids.js';
import type { PciNames } from '../../pci/names.js';
import { type FirmwareImage, plannedFirmware } from '../../proxmox/firmware-image.js';
import { withInstalled } from '../../proxmox/installed-image.js';
import { hostpciLines, qemuArguments, vmVga } from '../../proxmox/recipe-lines.js';
import type { DeviceKind } from '../../vm/device-kind.js';
import type { Guest } from '../../vm/guest.js';
import type { ModeId } from '../../vm/modes/mode-names.js';
import type { OtherMode } from '../../vm/modes/modes.js';
import { formatQemuVersion, type QemuVersion } from '../../vm/qemu-version.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import { isFor } from '../../vm/recipe/target-notes.js';
import { efiDiskCommand, type PlanCommands, type PlannedVm, planCommands } from './commands.js';
import type { PlannedRom } from './planned-roms.js';
import { type Configurations, configurationsOf } from './targets.js';

/** The release that the lines are for, and who says so. */
export interface PlannedQemu {
	readonly version: QemuVersion;
	readonly from: 'option' | 'installed';
}

/** What is known of where the lines are to be used. */
export interface PlannedHost {
	readonly host: HostId;
	readonly target: TargetId;
	/** Instead of the host's own. */
	readonly romDir?: string | undefined;
	/** Those of the host, where somebody could look. */
	readonly loaders?: readonly BootLoader[] | undefined;
	readonly qemu?: PlannedQemu | undefined;
	readonly guest?: Guest | undefined;
	readonly installed?: InstalledReleases | undefined;
	readonly facts?: HostFacts | undefined;
	readonly vm?: PlannedVm | undefined;
}

export interface PlanReport extends Configurations {
	readonly device: {
		/** `XX` stands for a bus that is not known. */
		readonly address: string;
		readonly vendorId: string;
		readonly deviceId: string;
		readonly vendorName?: string;
		readonly deviceName?: string;
	};
	readonly kind: DeviceKind;
	/** Of an Intel iGPU or a virtual function of one, as is `otherModes`. */
	readonly mode?: ModeId;
	/** What the plan is for, if that was said. */
	readonly guest?: Guest;
	readonly qemu?: string;
	readonly qemuFrom?: PlannedQemu['from'];
	readonly hostpci: readonly string[];
	readonly args?: string;
	readonly machine: string;
	readonly bios: string;
	readonly vga: string;
	/** As Proxmox VE chooses it, if the VM has the EFI disk that the command makes; SeaBIOS needs none. */
	readonly firmware: FirmwareImage & { readonly efiDisk?: string };
	/** In MiB. */
	readonly minimumMemory?: number;
	/** For what has the VM: Proxmox VE, if none is named. */
	readonly commands: PlanCommands;
	readonly host: ReportedHost;
	readonly roms: readonly ReportedRom[];
	readonly findings: readonly ReportedFinding[];
	readonly otherModes?: readonly ReportedMode[];
}

export interface ReportedHost extends HostSetup {
	readonly system: HostId;
	readonly romFolder: string;
	/** Where `modules` go. */
	readonly modulesFile?: string;
	/** One of them, where it is not known which. */
	readonly bootLoaders: readonly BootLoaderName[];
}

export interface ReportedMode {
	readonly mode: ModeId;
	readonly possible: boolean;
	readonly why: ReportedFinding;
}

export interface ReportedRom extends PlannedRom {
	readonly findings: readonly ReportedFinding[];
}

export function planReport(
	recipe: Recipe,
	{ host, target, romDir = HOSTS[host].romFolder, loaders, qemu, guest, installed, facts, vm }: PlannedHost,
	roms: readonly PlannedRom[],
	names: PciNames,
	files: readonly string[],
	otherModes?: readonly OtherMode[],
): PlanReport {
	const { kind, mode, machine, minimumMemory, findings } = recipe;
	const { address, vendorId, deviceId } = recipe.device;
	const [vendorName, deviceName] = [names.vendor(vendorId), names.device(vendorId, deviceId)];
	const known = address.includes('XX') ? {} : { address };
	// Lines with a hole in them would be copied as they are.
	const { complete } = recipe;
	// What has no use for the GPU is not to be given again.
	const useless = new Set(roms.flatMap(({ role, file }) => (role === undefined && file !== undefined ? [file] : [])));
	const args = complete ? qemuArguments(recipe) : undefined;
	return {
		device: {
			address,
			vendorId: formatId(vendorId),
			deviceId: formatId(deviceId),
			...(vendorName !== undefined && { vendorName }),
			...(deviceName !== undefined && { deviceName }),
		},
		kind,
		...(mode !== undefined && { mode }),
		...(guest !== undefined && { guest }),
		...(qemu !== undefined && { qemu: formatQemuVersion(qemu.version), qemuFrom: qemu.from }),
		hostpci: complete ? hostpciLines(recipe) : [],
		...(args !== undefined && { args }),
		machine,
		bios: recipe.firmware,
		vga: vmVga(recipe),
		firmware:
			recipe.firmware === 'ovmf'
				? { ...withInstalled(plannedFirmware(machine), installed), efiDisk: efiDiskCommand(vm) }
				: withInstalled({ image: 'seabios' }, installed),
		...(minimumMemory !== undefined && { minimumMemory }),
		...configurationsOf(recipe, romDir),
		commands: planCommands({ ...recipe, complete: complete && roms.every(isUsable) }, vm, {
			romFolder: romDir,
			host: facts,
		}),
		host: reportedHost(host, romDir, recipe, loaders),
		roms: roms.map((rom) => ({
			...rom,
			findings: toldFindings(rom.findings, PLAN_CATALOGUE, {
				...{ file: rom.file, id: recipe.device, host, target },
				...known,
			}),
		})),
		findings: toldFindings(findings.filter(isFor(target, host)).map(withPaths(roms)), PLAN_CATALOGUE, {
			...{ id: recipe.device, host, target },
			files: files.filter((file) => file !== '-' && !useless.has(file)),
		}),
		...(otherModes !== undefined && { otherModes: otherModes.map((each) => reportedMode(each, { host, target })) }),
	};
}

function reportedHost(
	id: HostId,
	romFolder: string,
	{ host: settings }: Recipe,
	known: readonly BootLoader[] | undefined,
): ReportedHost {
	const host: Host = HOSTS[id];
	const { modulesFile, setup } = host;
	const loaders = known ?? usualLoaders(host.bootLoaders);
	return {
		...{ system: id, romFolder },
		...(modulesFile !== undefined && { modulesFile }),
		bootLoaders: loaders.map(({ name }) => name),
		...setup(settings, loaders),
	};
}

/** A name that no configuration can have is no reason not to show the lines, but commands are run as they are. */
function isUsable({ function: place, fit }: PlannedRom): boolean {
	return place === undefined || fit;
}

/** A recipe has the names of the ROMs alone; what is to be copied has their paths. */
function withPaths(roms: readonly PlannedRom[]): (finding: Finding) => Finding {
	return (finding) => {
		const schema = PLAN_CATALOGUE[finding.code]?.values ?? {};
		const paths = Object.entries(finding.values).flatMap(([key, value]) => {
			const file = roms.find(({ name }) => name === value)?.file;
			return valueKind(schema[key]) === 'file' && file !== undefined ? [[key, file]] : [];
		});
		return { ...finding, values: { ...finding.values, ...Object.fromEntries(paths) } };
	};
}

function reportedMode({ mode, possible, why }: OtherMode, context: Context): ReportedMode {
	const [told] = toldFindings([why], PLAN_CATALOGUE, context);
	return { mode, possible, why: told as ReportedFinding };
}

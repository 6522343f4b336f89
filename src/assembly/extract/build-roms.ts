/** Makes and checks the ROM files for one device, and gives the lines that use them. */

import type { Finding, ReportedFinding } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { examineFile } from '../../examined/examined-file.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { TargetId } from '../../host/host.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import { recipeHostdev } from '../../libvirt/recipe-domain.js';
import type { PciDevice } from '../../pci/ids.js';
import { hostpciLines, vmSettings } from '../../proxmox/recipe-lines.js';
import { gpuElsewhere } from '../../vm/recipe/gpu.js';
import { judgeInRole } from '../../vm/recipe/judge-in-role.js';
import { makeRecipe } from '../../vm/recipe/make-recipe.js';
import { pairedFindings } from '../../vm/recipe/place-roms.js';
import { qemuDevices } from '../../vm/recipe/qemu-options.js';
import { planRoms } from '../../vm/recipe/rom-plan.js';
import type { RomRole } from '../../vm/recipe/rom-role-names.js';
import type { ExtractRun } from './extract-image.js';
import { EXTRACT_CATALOGUE, type ExtractedRom } from './report.js';

export interface BuiltRoms {
	readonly roms: readonly ExtractedRom[];
	/** For the VM's configuration; XX stands for the bus, which the firmware does not know. None where a ROM is missing. */
	readonly hostpci: readonly string[];
	/** What the lines ask of the VM. */
	readonly machine: string;
	/** The same for libvirt, elements of <devices>, and for QEMU itself. */
	readonly libvirt: string;
	readonly qemuOptions: readonly string[];
	readonly findings: readonly ReportedFinding[];
}

/** Where the ROMs are to be used. */
export interface RomPlace {
	readonly host: HostId;
	readonly target: TargetId;
}

const USUAL: RomPlace = { host: 'proxmox', target: 'proxmox' };

interface Built extends Omit<ExtractedRom, 'findings'> {
	readonly role: RomRole;
	readonly findings: readonly Finding[];
}

/** What of a recipe is about the files, which the command itself has looked for; `romtool plan` tells the rest. */
const SEARCHED = new Set(['vbios-missing', 'gop-missing']);

export async function buildRoms(
	parts: readonly FirmwarePart[],
	device: PciDevice,
	{ sha256, place }: Pick<ExtractRun, 'sha256' | 'place'>,
	{ host, target }: RomPlace = USUAL,
): Promise<BuiltRoms> {
	const gpu = gpuElsewhere(device);
	const { kind } = gpu;
	const plan = planRoms(parts, kind, device);
	const roms: Built[] = [];
	for (const { name, bytes, version, role } of plan.roms) {
		const digest = sha256(bytes);
		const { name: fileName, file: path } = await place({ name, version, bytes, sha256: digest });
		const named = target === 'proxmox' ? { fileName } : {};
		const judgement = judgeInRole(examineFile(bytes, sha256), role, kind, { device, ...named });
		const file = path === undefined ? {} : { file: path };
		const { fit, findings } = judgement;
		const about = { fit, verdicts: judgement.verdicts, findings };
		roms.push({ role, name: fileName, ...file, size: bytes.length, sha256: digest, ...about });
	}
	const recipe = makeRecipe({ ...gpu, roms });
	const functions = recipe.functions.filter(({ role, rom }) => role === 'graphics' || rom !== undefined);
	const used = roms.length > 0 && recipe.complete ? { ...recipe, functions } : { ...recipe, functions: [] };
	const { romFolder } = HOSTS[host];
	const context = { id: device, host, target };
	const about = recipe.findings
		.filter(({ code }) => plan.roms.length > 0 && SEARCHED.has(code))
		.map((each) => ({ ...each, values: { ...each.values, searched: true } }));
	return {
		roms: roms.map((rom) => {
			const { file = rom.name, findings } = rom;
			return {
				...rom,
				findings: toldFindings(pairedFindings(findings, functions), EXTRACT_CATALOGUE, { file, ...context }),
			};
		}),
		hostpci: hostpciLines(used),
		machine: vmSettings(recipe),
		libvirt: used.functions.map((one) => recipeHostdev(used, one, romFolder)).join(''),
		qemuOptions: qemuDevices(used, romFolder),
		findings: toldFindings([...about, ...plan.findings], EXTRACT_CATALOGUE, {
			...context,
			files: roms.flatMap(({ file }) => file ?? []),
		}),
	};
}

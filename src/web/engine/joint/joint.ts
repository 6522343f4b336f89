/** What all files give for the device that is chosen: ROMs, lines, steps. */

import { EXTRACT_CATALOGUE } from '../../../assembly/extract/report.js';
import { makePlan } from '../../../assembly/plan/make-plan.js';
import { judgedRoms } from '../../../assembly/plan/planned-roms.js';
import type { PlanReport } from '../../../assembly/plan/report.js';
import { shellPath } from '../../../bytes/shell-word.js';
import { fitOf } from '../../../graphics/parts/for-device.js';
import { type DisplayDevice, displayDevices } from '../../../host/display-devices.js';
import { HOSTS } from '../../../host/hosts.js';
import { formatIdPair, isSameDevice, type PciDevice, parseIdPair } from '../../../pci/ids.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { qemuOfPve, releasesOfPve } from '../../../proxmox/pve-releases.js';
import { chooseMode, modeOf } from '../../../vm/modes/modes.js';
import { type Gpu, gpuAt, gpuElsewhere, gpuOfHost, gpusById } from '../../../vm/recipe/gpu.js';
import { PLAN_CATALOGUE } from '../../../vm/recipe/plan-catalogue.js';
import type { Candidate, ChosenDevice, JointResult } from '../../joint-result.js';
import type { Entry } from '../entry.js';
import { inOrder } from '../show/gravest.js';
import { showFindings } from '../show/show-finding.js';
import { missing, nameOf } from './about-files.js';
import { candidatesOf } from './candidates.js';
import type { Chosen } from './chosen.js';
import type { JointWork } from './joint-work.js';
import { hostSteps, targetLines } from './lines.js';
import { type Rom, readyRoms } from './ready-roms.js';
import { showRom } from './show-rom.js';
import { zipOf } from './zip-of.js';

export interface Joint {
	/** Without what the session knows of all files itself. */
	readonly result: Omit<JointResult, 'urgent' | 'report'>;
	/** What the report begins with. */
	readonly about: object;
	/** What configurations may name. */
	readonly roms: readonly Rom[];
}

export async function jointOf(work: JointWork): Promise<Joint> {
	const { chosen, platform } = work;
	const entries = work.entries.filter(({ state }) => state === 'done' || state === 'cancelled');
	const candidates = candidatesOf(entries);
	const gpu = gpuOf(chosen, candidates, entries);
	const none = { choice: chosen.choice, candidates, roms: [], targets: [], steps: [], findings: [] };
	if (gpu === undefined) return { result: none, about: {}, roms: [] };
	const ready = await readyRoms(entries, gpu.device, platform);
	const plan = planOf(gpu, ready.roms, chosen);
	const roms = ready.roms.flatMap((rom) => showRom(rom, plan, work));
	const findings = inOrder([
		...showFindings(plan.findings, PLAN_CATALOGUE),
		...showFindings(missing(ready, plan), EXTRACT_CATALOGUE),
	]);
	const romFolder = HOSTS[chosen.choice.host].romFolder;
	const named = ready.roms.filter(({ name }) => roms.some(({ download }) => download.name === name));
	const manifest = roms.map(({ download, role, size, sha256, from }) => ({
		...{ name: download.name, role, size, sha256 },
		from: from.map(({ file, part }) => ({ file: nameOf(file, entries), ...(part !== undefined && { part }) })),
	}));
	const id = formatIdPair(gpu.device);
	return {
		roms: ready.roms,
		about: { device: id, plan, roms: manifest },
		result: {
			...none,
			device: deviceOf(gpu, chosen),
			fits: Object.fromEntries(
				entries.flatMap(({ parts }) => parts.map((part) => [part.sha256, fitOf(part, gpu.device)])),
			),
			roms,
			...(roms.length > 0 && {
				zip: zipOf(`romtool-${id.replace(':', '-')}.zip`, named, manifest, work),
				copy: {
					folder: romFolder,
					command: `scp ${roms.map(({ download }) => shellPath(download.name)).join(' ')} root@HOST:${romFolder}/`,
				},
			}),
			plan,
			targets: targetLines(plan),
			steps: hostSteps(plan),
			findings,
		},
	};
}

function planOf(gpu: Gpu, roms: readonly Rom[], { choice: { host, guest, pve } }: Chosen): PlanReport {
	const given = roms.map(({ name, examined }) => ({ file: name, examined }));
	const made = new Set(roms.flatMap(({ name, built }) => (built === undefined ? [] : [name])));
	const qemu = pve === undefined ? undefined : qemuOfPve(pve);
	const known = pve === undefined ? {} : { releases: releasesOfPve(pve) };
	const isIntel = modeOf(gpu.kind) !== undefined;
	const choice = isIntel ? chooseMode({ device: gpu.device, qemu, roms: given.length > 0 }) : undefined;
	const about = {
		...{ host, names: embeddedPciNames, files: given.map(({ file }) => file), choice, guest },
		...(qemu !== undefined && { qemu: { version: qemu, from: 'option' as const } }),
	};
	const { report } = makePlan(gpu, about, (passed, use) =>
		// Of what lies in the list for other devices there is nothing to say here.
		judgedRoms(given, passed, { ...use, ...known }).filter(
			({ role, fit, name }) => made.has(name) || (role !== undefined && fit),
		),
	);
	// The text of lspci has groups only where somebody had them printed: that there are none says nothing.
	if (gpu.host.some(({ iommuGroup }) => iommuGroup !== undefined)) return report;
	return { ...report, findings: report.findings.filter(({ code }) => code !== 'iommu-off') };
}

/** `undefined` where one is to be chosen first: several are alike, and are told apart by their addresses. */
function gpuOf(
	{ device, address }: Chosen,
	candidates: readonly Candidate[],
	entries: readonly Entry[],
): Gpu | undefined {
	const [only] = candidates;
	const id = device ?? (candidates.length === 1 && only !== undefined ? parseIdPair(only.id) : undefined);
	if (id === undefined) return undefined;
	const functions = entries.flatMap((entry) => entry.functions);
	const gpus = displayDevices(functions);
	const alike = gpusById(id, gpus);
	const known = address === undefined ? alike[0] : gpus.find((each) => isAt(address, id, each));
	const same = candidates.filter((each) => each.id === formatIdPair(id));
	const places = [...alike.map(({ pci }) => pci.address), ...same.flatMap((each) => each.address ?? [])];
	if (address === undefined && new Set(places).size > 1) return undefined;
	if (known !== undefined) return gpuOfHost(known, functions);
	const at = address ?? places[0];
	return at === undefined ? gpuElsewhere(id) : gpuAt(id, at);
}

/** A virtual function as well, which is not meant by its IDs alone. */
function isAt(address: string, id: PciDevice, { role, pci }: DisplayDevice): boolean {
	return role === 'gpu' && pci.address === address && isSameDevice(pci, id);
}

function deviceOf({ device }: Gpu, { device: chosen }: Chosen): ChosenDevice {
	const { vendorId, deviceId, address } = device;
	const name = embeddedPciNames.device(vendorId, deviceId);
	const vendorName = embeddedPciNames.vendor(vendorId);
	return {
		id: formatIdPair(device),
		...(name !== undefined && { name }),
		...(vendorName !== undefined && { vendorName }),
		address,
		by: chosen === undefined ? 'only-candidate' : 'choice',
	};
}

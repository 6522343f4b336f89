/** The ROM files that a plan is given: what each can be for the GPU, and whether it is fit. */
import type { KnownReleases } from '../../consumers/ask-consumers.js';
import { judgeFile } from '../../consumers/judge.js';
import { romfileName } from '../../consumers/proxmox.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { onlyVbios, vbiosesIn } from '../../examined/vbios-beside.js';
import type { TargetId } from '../../host/host.js';
import type { GivenVbios } from '../../names/measured-driver.js';
import type { HelperUse } from '../../vm/check-helper.js';
import type { VmFirmware } from '../../vm/machine.js';
import type { Gpu } from '../../vm/recipe/gpu.js';
import { judgeInRole } from '../../vm/recipe/judge-in-role.js';
import type { JudgedRom, PlacedRom } from '../../vm/recipe/judged-roms.js';
import { romRole, withoutPlace } from '../../vm/recipe/rom-role.js';
import { romOfVirtualFunction } from '../../vm/virtual-functions.js';

interface RomFile extends JudgedRom {
	/** Missing for standard input. */
	readonly file?: string;
}

export type PlannedRom = PlacedRom<RomFile>;

/** What is known of the VM that the ROMs are for. */
export interface RomUse extends HelperUse {
	readonly firmware: VmFirmware;
	/** What names the file in the configuration. */
	readonly target: TargetId;
	/** Of the host's firmware, where that is known. */
	readonly releases?: KnownReleases;
}

/** `-` is a file without a name. */
export interface GivenRom {
	readonly file: string;
	readonly examined: ExaminedFile;
}

export function judgedRoms(roms: readonly GivenRom[], gpu: Gpu, use: RomUse): RomFile[] {
	const beside = onlyVbios(roms.flatMap(({ examined }) => vbiosesIn(examined)));
	return roms.map((rom) => judged(rom, gpu, use, beside?.given));
}

function judged({ file, examined }: GivenRom, { kind, device }: Gpu, use: RomUse, vbios?: GivenVbios): RomFile {
	const isFile = file !== '-';
	if (kind === 'virtual-function') return forVirtual(file, examined, device.address, use);
	const role = romRole(examined, kind, device, use.firmware);
	const beside = { ...(vbios !== undefined && { vbios }) };
	const { releases, target } = use;
	const options = {
		device,
		...beside,
		...(isFile && target === 'proxmox' && { fileName: file }),
		...(releases && { releases }),
	};
	const judgement = judgeInRole(examined, role, kind, options, use);
	const { fit, findings } = judgement;
	const name = nameFor(file, use);
	const known = { ...(isFile && { file }), name };
	if (role !== undefined) return { ...known, role, fit, findings };
	return { ...known, fit: false, findings: [withoutPlace(examined, judgement, kind, device), ...findings] };
}

/** What the ROM is for does not matter: no driver looks for one there. */
function forVirtual(file: string, examined: ExaminedFile, address: string, use: RomUse): RomFile {
	const isFile = file !== '-';
	const name = nameFor(file, use);
	const finding = romOfVirtualFunction(name, address);
	return { ...(isFile && { file }), name, fit: judgeFile(examined).fit, findings: [finding] };
}

/** Only Proxmox VE does not take every name. */
function nameFor(file: string, { target }: RomUse): string {
	const own = file === '-' ? '' : file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	return target === 'proxmox' || own === '' ? romfileName(own) : own;
}

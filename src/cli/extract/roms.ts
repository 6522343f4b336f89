/** Writes and checks the ROM files for one device, and gives the lines that use them. */
import { basename } from 'node:path';
import type { Finding } from '../../bytes/finding.js';
import type { FirmwarePart } from '../../graphics/parts/find-graphics.js';
import { deviceKind } from '../../guest/device-kind.js';
import { makeRecipe } from '../../guest/recipe/make-recipe.js';
import { customaryAddress } from '../../guest/recipe/passed-functions.js';
import { pairedFindings } from '../../guest/recipe/place-roms.js';
import { checkedRole } from '../../guest/recipe/rom-role.js';
import type { PciDevice } from '../../pci/ids.js';
import { GUEST_FIRMWARE, GUEST_VGA, hostpciLines } from '../../proxmox/recipe-lines.js';
import { check } from '../../report/check.js';
import { sha256 } from '../digests.js';
import type { PartFolder } from './part-folder.js';
import type { ExtractedRom } from './report.js';
import { planRoms } from './rom-plan.js';

export interface BuiltRoms {
	readonly roms: readonly ExtractedRom[];
	/** For the guest's configuration; XX stands for the bus, which the firmware does not know, <…> for a file of others. */
	readonly hostpci: readonly string[];
	/** What the lines ask of the guest. */
	readonly machine: string;
	readonly findings: readonly Finding[];
}

const MACHINES = { pc: 'pc (i440fx)', q35: 'q35' } as const;
/** What of a recipe is about the files; `romtool plan` tells the rest. */
const ABOUT_FILES = new Set(['vbios-missing', 'gop-missing', 'helper-missing']);

export function buildRoms(
	parts: readonly FirmwarePart[],
	device: PciDevice,
	folder: PartFolder | undefined,
): BuiltRoms {
	const kind = deviceKind(device);
	const plan = planRoms(parts, kind, device);
	const roms = plan.roms.map(({ name, bytes, version, role }) => {
		const digest = sha256(bytes);
		const path = folder?.add(name, version, bytes, digest);
		const fileName = path === undefined ? name : basename(path);
		const checked = checkedRole(role);
		const options = { device, fileName, ...(checked !== undefined && { role: checked }) };
		const { verdicts, fit, findings } = check(bytes, options, sha256);
		const file = path === undefined ? {} : { file: path };
		return { role, name: fileName, ...file, size: bytes.length, sha256: digest, fit, verdicts, findings };
	});
	const recipe = makeRecipe({ kind, device: { ...device, address: customaryAddress(kind) }, roms });
	const functions = recipe.functions.filter(({ rom }) => rom !== undefined);
	const about = recipe.findings.filter(({ code }) => ABOUT_FILES.has(code));
	return {
		roms: roms.map((rom) => ({ ...rom, findings: pairedFindings(rom.findings, functions) })),
		hostpci: roms.length === 0 ? [] : hostpciLines({ ...recipe, functions }),
		machine: `machine ${MACHINES[recipe.machine]}, bios ${GUEST_FIRMWARE} and vga ${GUEST_VGA}`,
		findings: [...about, ...plan.findings],
	};
}

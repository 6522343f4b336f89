/** Writes and checks the ROM files for one device, and gives the lines that use them. */
import { basename } from 'node:path';
import type { Finding } from '../../bytes/finding.js';
import type { FirmwarePart } from '../../graphics/parts/find-graphics.js';
import type { PciDevice } from '../../pci/ids.js';
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

/** What each ROM would like to have beside it; here it has. */
const ABOUT_THE_PAIR = new Set(['legacy-only-no-picture', 'gop-on-audio-function', 'igd-needs-gop']);

export function buildRoms(
	parts: readonly FirmwarePart[],
	device: PciDevice,
	folder: PartFolder | undefined,
): BuiltRoms {
	const { machine, wanted, findings } = planRoms(parts, device);
	const paired = wanted.length > 1 && wanted.every((one) => 'bytes' in one);
	const roms: ExtractedRom[] = [];
	const hostpci: string[] = [];
	for (const one of wanted) {
		const line = `hostpci${hostpci.length}: ${one.host}`;
		if ('missing' in one) {
			hostpci.push(`${line},romfile=<${one.missing}>`);
			continue;
		}
		const { name, bytes, version, role } = one;
		const digest = sha256(bytes);
		const path = folder?.add(name, version, bytes, digest);
		const fileName = path === undefined ? name : basename(path);
		const options = { device, fileName, ...(role !== undefined && { role }) };
		const { verdicts, fit, findings: remarks } = check(bytes, options, sha256);
		roms.push({
			role: role ?? 'rom',
			name: fileName,
			...(path !== undefined && { file: path }),
			size: bytes.length,
			sha256: digest,
			fit,
			verdicts,
			findings: remarks.filter(({ code }) => !paired || !ABOUT_THE_PAIR.has(code)),
		});
		hostpci.push(`${line},romfile=${fileName}`);
	}
	return { roms, hostpci: roms.length === 0 ? [] : hostpci, machine, findings };
}

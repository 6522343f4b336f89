/** The ROM files that a plan is given: what each can be for the GPU, and whether it is fit. */
import { romfileName } from '../../consumers/proxmox.js';
import { checkInRole } from '../../guest/recipe/check-in-role.js';
import type { Gpu } from '../../guest/recipe/gpu.js';
import type { JudgedRom, PlacedRom } from '../../guest/recipe/judged-roms.js';
import { romRole, withoutPlace } from '../../guest/recipe/rom-role.js';
import { inspect } from '../../report/inspect.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';

interface RomFile extends JudgedRom {
	/** Missing for standard input. */
	readonly file?: string;
}

export type PlannedRom = PlacedRom<RomFile>;

/** @throws CliError for a file that cannot be read. */
export function judgeRom(file: string, { kind, device }: Gpu, io: Io): RomFile {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	const isFile = file !== '-';
	const role = romRole(inspect(bytes, sha256), kind, device);
	const report = checkInRole(bytes, role, kind, { device, ...(isFile && { fileName: file }) }, sha256);
	const name = romfileName(isFile ? file : '');
	const known = { ...(isFile && { file }), name };
	if (role !== undefined) return { ...known, role, fit: report.fit, findings: report.findings };
	return { ...known, fit: false, findings: [withoutPlace(report, kind, device), ...report.findings] };
}

/** The ROM files that a plan is given: what each can be for the GPU, and whether it is fit. */
import { romfileName } from '../../consumers/proxmox.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import { familyOfDevice } from '../../graphics/amd-families.js';
import type { HelperUse } from '../../guest/check-helper.js';
import type { QemuVersion } from '../../guest/qemu-version.js';
import { checkInRole } from '../../guest/recipe/check-in-role.js';
import type { Gpu } from '../../guest/recipe/gpu.js';
import { plannedUse } from '../../guest/recipe/igd-options.js';
import type { JudgedRom, PlacedRom } from '../../guest/recipe/judged-roms.js';
import { romRole, withoutPlace } from '../../guest/recipe/rom-role.js';
import { romOfVirtualFunction } from '../../guest/virtual-functions.js';
import { checkFile } from '../../report/check.js';
import type { FileReport } from '../../report/file-report.js';
import { inspectFile } from '../../report/inspect.js';
import { vbiosAmong } from '../../report/vbios-beside.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';

interface RomFile extends JudgedRom {
	/** Missing for standard input. */
	readonly file?: string;
}

export type PlannedRom = PlacedRom<RomFile>;

interface ReadRom {
	readonly file: string;
	readonly content: ExaminedFile;
	readonly report: FileReport;
}

/** @throws CliError for a file that cannot be read. */
export function judgedRoms(files: readonly string[], gpu: Gpu, qemu: QemuVersion | undefined, io: Io): RomFile[] {
	const roms = files.map((file): ReadRom => {
		const bytes = readInput(file, MAX_FILE_SIZE, io);
		const content = examineFile(bytes, sha256);
		return { file, content, report: inspectFile(content) };
	});
	// Of a chip that nobody knows, the VBIOS tells the family.
	const isKnown = familyOfDevice(gpu.device.deviceId) !== undefined;
	const family = isKnown ? undefined : vbiosAmong(roms.map(({ report }) => report))?.family;
	return roms.map((rom) => judged(rom, gpu, plannedUse(qemu), family));
}

function judged(
	{ file, content, report: contents }: ReadRom,
	{ kind, device }: Gpu,
	use: HelperUse,
	vbiosFamily?: string,
): RomFile {
	const isFile = file !== '-';
	if (kind === 'virtual-function') return forVirtual(file, content, device.address);
	const role = romRole(contents, kind, device);
	const beside = { ...(vbiosFamily !== undefined && { vbiosFamily }) };
	const options = { device, ...beside, ...(isFile && { fileName: file }) };
	const report = checkInRole(content, role, kind, options, use);
	const name = romfileName(isFile ? file : '');
	const known = { ...(isFile && { file }), name };
	if (role !== undefined) return { ...known, role, fit: report.fit, findings: report.findings };
	return { ...known, fit: false, findings: [withoutPlace(report, kind, device), ...report.findings] };
}

/** What the ROM is for does not matter: no driver looks for one there. */
function forVirtual(file: string, content: ExaminedFile, address: string): RomFile {
	const isFile = file !== '-';
	const name = romfileName(isFile ? file : '');
	const finding = romOfVirtualFunction(name, address);
	return { ...(isFile && { file }), name, fit: checkFile(content).fit, findings: [finding] };
}

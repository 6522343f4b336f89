/** Checks files and prints each one's verdicts and findings. */
import type { KnownReleases } from '../../consumers/ask-consumers.js';
import type { Role } from '../../consumers/roles.js';
import { CONSUMERS_WITH_RELEASES } from '../../consumers/verdicts.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import { type VbiosBeside, vbiosesIn, vbiosFor, wantsVbios } from '../../examined/vbios-beside.js';
import type { PciDevice } from '../../pci/ids.js';
import { OLD_IMAGE, PVE_OLD_IMAGE, type PveRelease, releasesOfPve } from '../../proxmox/pve-releases.js';
import { checkFile } from '../../report/check.js';
import type { CheckedFile, Installed } from '../../report/named-file.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { fileDigests, sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { apart } from '../text-layout.js';
import { FILE_TEXTS } from '../texts.js';
import { describeCheck } from './describe.js';
import { installedOn } from './installed.js';
import { MEMORY_SIZES, type MemorySize } from './memory-sizes.js';

export interface CheckFlags extends KnownReleases {
	readonly for?: PciDevice;
	readonly as?: Role;
	readonly secureBoot?: boolean;
	readonly pve?: PveRelease;
	readonly memory?: MemorySize;
	readonly romBar?: boolean;
	readonly hostRoot?: string;
	readonly verbose?: boolean;
	readonly json?: boolean;
}

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export async function runCheck(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
	const installedFor = await installedOn(flags);
	const judge = (file: string, examined: ExaminedFile, beside?: VbiosBeside): CheckedFile => {
		const installed = installedFor(examined);
		const releases = askedReleases(flags, installed);
		return {
			...checkedFile(file, examined, { flags, releases, beside }),
			...(Object.keys(installed).length > 0 && { installed }),
		};
	};
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	let unreadable = false;
	const checked = files.flatMap((file): Checked[] => {
		try {
			const examined = examineFile(readInput(file, MAX_FILE_SIZE, io), sha256);
			const vbioses = vbiosesIn(examined);
			return [{ report: judge(file, examined), vbioses, ...(wantsVbios(examined) && { examined }) }];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unreadable = true;
			complain(error.message, io);
			return [];
		}
	});
	const all = checked.flatMap(({ report, vbioses }) => vbioses.map((each) => ({ ...each, file: report.file })));
	const reports = checked.map(({ report, examined }) => {
		const beside = examined === undefined ? undefined : vbiosFor(examined, all, flags.for);
		if (examined === undefined || beside === undefined) return report;
		return { ...judge(report.file, examined, beside), vbiosFile: beside.file };
	});
	if (flags.json === true) io.stdout.json(reports);
	else {
		const verbose = flags.verbose === true;
		io.stdout.lines(apart(reports.map((report) => describeCheck(report, verbose, io.stdout, io.env))));
	}
	if (unreadable) return ExitCode.unusable;
	return reports.every(({ fit }) => fit) ? ExitCode.ok : ExitCode.unfit;
}

interface Checked {
	readonly report: CheckedFile;
	readonly vbioses: readonly VbiosBeside[];
	/** Of a file that is to be checked again if there is a VBIOS for it. */
	readonly examined?: ExaminedFile;
}

interface Asked {
	readonly flags: CheckFlags;
	readonly releases: KnownReleases;
	/** The VBIOS that the device gets from another file. */
	readonly beside?: VbiosBeside | undefined;
}

function checkedFile(file: string, examined: ExaminedFile, { flags, releases, beside }: Asked): CheckedFile {
	const { bytes } = examined;
	const device = flags.for ?? beside?.device;
	const firmware = CONSUMERS_WITH_RELEASES.find((id) => flags[id] !== undefined);
	const options = {
		...(device !== undefined && { device }),
		...(beside !== undefined && { vbios: beside.given }),
		...(flags.as !== undefined && { role: flags.as }),
		secureBoot: flags.secureBoot === true,
		releases,
		...(firmware !== undefined && { firmware }),
		...(flags.memory !== undefined && { memory: MEMORY_SIZES[flags.memory] }),
		...(flags.romBar === false && { rombar: false }),
		...(file !== '-' && { fileName: file }),
	};
	return { file, size: bytes.length, ...fileDigests(bytes), ...checkFile(examined, options) };
}

/** What is asked for by name goes before what Proxmox VE came with, and that before what this host has. */
function askedReleases(flags: CheckFlags, installed: Installed): KnownReleases {
	const own = Object.fromEntries(Object.entries(installed).map(([id, { release }]) => [id, release]));
	const named = CONSUMERS_WITH_RELEASES.flatMap((id) => {
		const release = flags[id] === OLD_IMAGE ? PVE_OLD_IMAGE : flags[id];
		return release === undefined ? [] : [[id, release]];
	});
	return { ...own, ...(flags.pve && releasesOfPve(flags.pve)), ...Object.fromEntries(named) };
}

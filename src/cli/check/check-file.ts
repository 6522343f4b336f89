/** One file as `check` judges it, alone and with the VBIOS that another file has. */
import type { KnownReleases } from '../../consumers/ask-consumers.js';
import type { Role } from '../../consumers/roles.js';
import { CONSUMERS_WITH_RELEASES } from '../../consumers/verdicts.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import { type VbiosBeside, vbiosesIn, wantsVbios } from '../../examined/vbios-beside.js';
import type { PciDevice } from '../../pci/ids.js';
import { OLD_IMAGE, PVE_OLD_IMAGE, type PveRelease, releasesOfPve } from '../../proxmox/pve-releases.js';
import { checkFile } from '../../report/check.js';
import type { CheckedFile, Installed } from '../../report/named-file.js';
import { CliError } from '../cli-error.js';
import { fileDigests, sha256 } from '../digests.js';
import type { FileWork, WorkIo } from '../jobs/file-work.js';
import type { JobFlags } from '../jobs/option.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { installedOn } from './installed.js';
import { MEMORY_SIZES, type MemorySize } from './memory-sizes.js';

export interface CheckFlags extends KnownReleases, JobFlags {
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

export interface Checked {
	readonly report: CheckedFile;
	readonly vbioses: readonly VbiosBeside[];
}

/** `bytes` of a file that is to be judged again if there is a VBIOS for it. */
export interface CheckTold {
	readonly checked?: Checked;
	readonly bytes?: Uint8Array;
	/** Why the file cannot be read. */
	readonly problem?: string;
}

export type Judge = (file: string, examined: ExaminedFile, beside?: VbiosBeside) => CheckedFile;

/** What was examined of bytes in this thread, as long as somebody has them. */
const examinedFiles = new WeakMap<Uint8Array, ExaminedFile>();

export async function checkWork(flags: CheckFlags, io: WorkIo): Promise<FileWork<CheckTold>> {
	return checkWith(await judgeFor(flags), io);
}

export function checkWith(judge: Judge, io: WorkIo): FileWork<CheckTold> {
	return (file, { tell }) => {
		try {
			const examined = examineFile(readInput(file, MAX_FILE_SIZE, io), sha256);
			const checked = { report: judge(file, examined), vbioses: vbiosesIn(examined) };
			if (!wantsVbios(examined)) return tell({ checked });
			const { bytes } = examined;
			examinedFiles.set(bytes, examined);
			return tell({ checked, bytes });
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			return tell({ problem: error.message });
		}
	};
}

/** Of the bytes of a file that was examined before, here or in another thread. */
export function examinedBefore(bytes: Uint8Array): ExaminedFile {
	return examinedFiles.get(bytes) ?? examineFile(bytes, sha256);
}

/** @throws CliError for a host that is not there */
export async function judgeFor(flags: CheckFlags): Promise<Judge> {
	const installedFor = await installedOn(flags);
	return (file, examined, beside) => {
		const installed = installedFor(examined);
		const releases = askedReleases(flags, installed);
		return {
			...checkedFile(file, examined, { flags, releases, beside }),
			...(Object.keys(installed).length > 0 && { installed }),
		};
	};
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

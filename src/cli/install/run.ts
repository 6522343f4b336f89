/** Checks ROMs, copies them to the hypervisor's folder, and tells how to use them. */
import { accessSync, constants, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shellPath } from '../../bytes/shell-word.js';
import { type Context, toldFindings } from '../../bytes/told-findings.js';
import { PROXMOX_FINDINGS } from '../../consumers/proxmox/findings.js';
import { askProxmox, romfileName } from '../../consumers/proxmox.js';
import type { ConsumerVerdicts } from '../../consumers/verdicts.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import type { Host, TargetId } from '../../host/host.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import { asClause } from '../../language/words.js';
import type { PciDevice } from '../../pci/ids.js';
import { judgeInRole } from '../../vm/recipe/judge-in-role.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import { NO_DEVICE } from '../../vm/recipe/rom-gpu.js';
import { withoutPlace } from '../../vm/recipe/rom-role.js';
import { CliError, complain, ExitCode, errorCode } from '../cli-error.js';
import { messageOf } from '../describe-findings.js';
import { sha256 } from '../digests.js';
import { systemReason } from '../file-errors.js';
import { chosenHost, systemHere } from '../host-choice.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { makeFolder } from '../make-folder.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { readSysfsFunctions } from '../sysfs.js';
import { describeInstalled, type InstalledRom } from './describe.js';
import { type Placed, place } from './place.js';
import { type RomLine, type RomToUse, withLines } from './rom-lines.js';
import { type RomTarget, romTargets, type Wanted } from './rom-target.js';
import { INSTALL_TEXTS } from './texts.js';

export interface InstallFlags extends Wanted {
	readonly host?: HostId;
	readonly romDir?: string;
	/** The name that it had. */
	readonly kvmDir?: string;
	readonly name?: string;
	readonly sysfs?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

interface RomFile {
	readonly file: string;
	readonly name: string;
	readonly target: string;
	readonly bytes: Uint8Array;
	readonly examined: ExaminedFile;
	readonly sha256: string;
}

interface Rom extends RomFile, RomToUse, RomLine, ConsumerVerdicts {
	/** By the ROM itself, where no GPU is known. */
	readonly id: PciDevice | undefined;
}

/** Exit code 1 where a ROM is unfit. @throws CliError where one cannot be read or written. */
export async function runInstall(files: readonly string[], flags: InstallFlags, io: Io): Promise<number> {
	const { force = false, json = false, sysfs = '/sys' } = flags;
	const host = chosenHost(flags, systemHere());
	const [target] = HOSTS[host].targets;
	const folder = flags.romDir ?? flags.kvmDir ?? HOSTS[host].romFolder;
	checkFlags(files, flags, folder);
	const read = files.map((file) => readRom(file, join(folder, nameOf(file, flags, target)), io));
	checkTargets(read);
	const targets = romTargets(
		read.map(({ examined }) => examined),
		flags,
		readSysfsFunctions(sysfs),
	);
	const judge = (rom: RomFile, i: number) => judged(rom, targets[i] as RomTarget, target, flags);
	const roms: readonly Rom[] = withLines(read.map(judge), { target, romFolder: folder });
	const fit = roms.every((rom) => rom.fit);
	const refused = !fit && !force;
	if (!refused) makeSure(folder, host);
	const installed: InstalledRom[] = [];
	let failed = false;
	for (const rom of roms) {
		try {
			const placed = refused ? ({ state: 'refused' } as const) : await place(rom.target, rom.bytes, force, io);
			installed.push(reportOf(rom, placed, { host, target }));
		} catch (error) {
			// What has been copied before stays, and is told of.
			if (!(error instanceof CliError)) throw error;
			complain(error.message, io);
			failed = true;
			break;
		}
	}
	if (json) io.stdout.json(installed);
	else if (installed.length > 0) io.stdout.lines(describeInstalled(installed, { host, target }, io.stdout, io.env));
	if (failed) return ExitCode.unusable;
	return fit ? ExitCode.ok : ExitCode.unfit;
}

function reportOf(rom: Rom, placed: Placed | { readonly state: 'refused' }, about: Context): InstalledRom {
	const { file, target, name, bytes, sha256, role, hostpci, machine, libvirt, fit } = rom;
	const id = rom.gpu === undefined || rom.gpu.device.deviceId === NO_DEVICE ? rom.id : rom.gpu.device;
	const { address } = rom.gpu?.device ?? {};
	const known = address === undefined || address.includes('XX') ? {} : { address };
	const context = { file: file === '-' ? name : file, id, ...known, ...about };
	const findings = toldFindings(rom.findings, PLAN_CATALOGUE, context);
	return {
		...{ file, target, name, size: bytes.length, sha256 },
		...placed,
		...(role !== undefined && { use: role }),
		...(hostpci !== undefined && { hostpci }),
		...(machine !== undefined && { machine }),
		...(libvirt !== undefined && { libvirt }),
		...{ fit, verdicts: rom.verdicts, findings },
	};
}

function checkFlags(files: readonly string[], { name }: InstallFlags, folder: string): void {
	if (folder === '') throw new CliError(say(INSTALL_TEXTS.noDirectoryName));
	if (name !== undefined && files.length > 1) {
		throw new CliError(say(INSTALL_TEXTS.nameForOne, { count: files.length }));
	}
	if (name !== undefined && /[/\\]/.test(name)) {
		throw new CliError(say(INSTALL_TEXTS.nameWithPath, { name }));
	}
	if (name === undefined && files.includes('-')) throw new CliError(say(INSTALL_TEXTS.stdinName));
}

/** @throws CliError for a name that no file can have, or that Proxmox cannot take where the ROM is for it. */
function nameOf(file: string, flags: InstallFlags, target: TargetId): string {
	const name = flags.name ?? basename(file);
	const asked = target === 'proxmox' ? askProxmox(name) : [];
	const problem = toldFindings(asked, PROXMOX_FINDINGS).find(({ severity }) => severity === 'error');
	if (problem === undefined && name !== '.' && name !== '..') return name;
	const why = problem === undefined ? say(INSTALL_TEXTS.notAName, { name }) : messageOf(problem, PROXMOX_FINDINGS);
	const example = shellPath(problem === undefined ? 'vbios.rom' : romfileName(name));
	throw new CliError(say(INSTALL_TEXTS.badName, { problem: asClause(why), example }));
}

function readRom(file: string, target: string, io: Io): RomFile {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	return { file, name: basename(target), target, bytes, examined: examineFile(bytes, sha256), sha256: sha256(bytes) };
}

/** In its role, but against no device that nobody has named: what the ROM says of itself proves nothing. */
function judged(rom: RomFile, use: RomTarget, target: TargetId, { for: device }: InstallFlags): Rom {
	const { role, gpu } = use;
	const options = { ...(target === 'proxmox' && { fileName: rom.name }), ...(device && { device }) };
	const judgement = judgeInRole(rom.examined, role, gpu?.kind, options);
	const { fit, findings, id } = judgement;
	const placeless =
		role === undefined && gpu !== undefined && fit ? [withoutPlace(rom.examined, judgement, gpu.kind, gpu.device)] : [];
	// It is copied all the same: nobody else has anything against it.
	const warnings = placeless.map((finding) => ({ ...finding, severity: 'warning' }) as const);
	return { ...rom, ...use, fit, verdicts: judgement.verdicts, id, findings: [...findings, ...warnings] };
}

/** Of two files with one name, the second would take the place of the first. */
function checkTargets(roms: readonly RomFile[]): void {
	for (const [i, { target, file, sha256 }] of roms.entries()) {
		const other = roms.slice(0, i).find((one) => one.target === target && one.sha256 !== sha256);
		if (other === undefined) continue;
		throw new CliError(say(INSTALL_TEXTS.sameTarget, { first: other.file, second: file, target }));
	}
}

/** A folder that is for ROM files alone is made. @throws CliError where there is none to write to. */
function makeSure(folder: string, host: HostId): void {
	const { romFolder, onlyForRoms }: Host = HOSTS[host];
	const usual = folder === romFolder;
	let isFolder: boolean;
	try {
		if (usual && onlyForRoms === true && isDirectory(dirname(folder))) makeFolder(folder);
		isFolder = isDirectory(folder);
		if (isFolder) accessSync(folder, constants.W_OK);
	} catch (error) {
		const root = errorCode(error) === 'EACCES';
		throw new CliError(say(INSTALL_TEXTS.cannotWriteTo, { dir: folder, reason: systemReason(error), root }));
	}
	if (isFolder) return;
	throw new CliError(say(INSTALL_TEXTS.noDirectory, { dir: folder, host, usual }));
}

function isDirectory(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

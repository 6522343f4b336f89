/** Checks ROMs, copies them to the hypervisor's folder, and tells how to use them. */
import { accessSync, constants, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { askProxmox, PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { Role } from '../../consumers/role-names.js';
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { type RomUse, romPlace } from '../../guest/rom-place.js';
import { romUse } from '../../guest/rom-use.js';
import { type DisplayDevice, displayDevices } from '../../host/display-devices.js';
import type { PciDevice } from '../../pci/ids.js';
import { type CheckReport, check } from '../../report/check.js';
import { CliError, ExitCode, systemReason } from '../cli-error.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { readSysfsFunctions } from '../sysfs.js';
import { printable } from '../terminal.js';
import { describeInstalled } from './describe.js';
import { hostpciLines, isOnCard } from './hostpci.js';
import type { InstalledRom } from './installed-rom.js';
import { type Placed, place } from './place.js';

export interface InstallFlags {
	readonly kvmDir?: string;
	readonly name?: string;
	readonly for?: PciDevice;
	readonly as?: Role;
	readonly sysfs?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

interface Rom {
	readonly file: string;
	readonly name: string;
	readonly target: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly use: RomUse;
	readonly device: PciDevice | undefined;
	readonly report: CheckReport;
}

/** Exit code 1 where a ROM is unfit. @throws CliError where one cannot be read or written. */
export function runInstall(files: readonly string[], flags: InstallFlags, io: Io): number {
	const { kvmDir = PROXMOX_ROM_FOLDER, force = false, json = false, sysfs = '/sys' } = flags;
	checkFlags(files, flags);
	const devices = displayDevices(readSysfsFunctions(sysfs), isIntegratedChip);
	const roms = files.map((file) => readRom(file, join(kvmDir, nameOf(file, flags)), flags, devices, io));
	checkTargets(roms);
	const fit = roms.every(({ report }) => report.fit);
	const refused = !fit && !force;
	if (!refused) checkFolder(kvmDir);
	const lines = hostpciLines(roms, devices);
	const installed: InstalledRom[] = [];
	let failed = false;
	for (const [i, rom] of roms.entries()) {
		try {
			const placed = refused ? ({ state: 'refused' } as const) : place(rom.target, rom.bytes, force, io);
			installed.push(reportOf(rom, placed, lines[i] as string));
		} catch (error) {
			// What has been copied before stays, and is told of.
			if (!(error instanceof CliError)) throw error;
			io.stderr.write(`romtool: ${printable(error.message)}\n`);
			failed = true;
			break;
		}
	}
	if (json) io.stdout.write(`${JSON.stringify(installed, null, 2)}\n`);
	else if (installed.length > 0) io.stdout.write(describeInstalled(installed, io.stdout, io.env));
	if (failed) return ExitCode.unusable;
	return fit ? ExitCode.ok : ExitCode.unfit;
}

function reportOf({ bytes, report, ...rom }: Rom, placed: Placed, hostpci: string): InstalledRom {
	const { file, name, target, sha256, use } = rom;
	const { fit, verdicts, findings } = report;
	return {
		file,
		target,
		name,
		size: bytes.length,
		sha256,
		...placed,
		use,
		hostpci,
		machine: romPlace(use).machine,
		fit,
		verdicts,
		findings,
	};
}

function checkFlags(files: readonly string[], { name, kvmDir }: InstallFlags): void {
	if (kvmDir === '') throw new CliError('--kvm-dir needs the name of a folder');
	if (name !== undefined && files.length > 1) {
		throw new CliError(`--name is for one ROM, and there are ${files.length}: install them one after the other`);
	}
	if (name !== undefined && /[/\\]/.test(name)) {
		throw new CliError(`the name "${name}" has a path in it: --name takes the name alone, --kvm-dir the folder`);
	}
	if (name === undefined && files.includes('-'))
		throw new CliError('standard input has no name: give it one with --name');
}

/** @throws CliError for a name that Proxmox cannot take. */
function nameOf(file: string, flags: InstallFlags): string {
	const name = flags.name ?? basename(file);
	const problem = askProxmox(name).find(({ severity }) => severity === 'error');
	if (problem === undefined && name !== '.' && name !== '..') return name;
	throw new CliError(`${problem?.message ?? `"${name}" is no name of a file`}: name the copy with --name`);
}

function readRom(
	file: string,
	target: string,
	{ for: given, as }: InstallFlags,
	devices: readonly DisplayDevice[],
	io: Io,
): Rom {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	const name = basename(target);
	const options = { fileName: name, ...(given && { device: given }), ...(as && { role: as }) };
	const report = check(bytes, options, sha256);
	const [first] = report.images;
	const own = first && { vendorId: Number(first.vendorId), deviceId: Number(first.deviceId) };
	const device = given ?? own;
	const use = as ?? romUse(report, isOnCard(device, devices));
	return { file, name, target, bytes, sha256: sha256(bytes), use, device, report };
}

/** Of two files with one name, the second would take the place of the first. */
function checkTargets(roms: readonly Rom[]): void {
	for (const [i, { target, file, sha256 }] of roms.entries()) {
		const other = roms.slice(0, i).find((one) => one.target === target && one.sha256 !== sha256);
		if (other === undefined) continue;
		throw new CliError(
			`${other.file} and ${file} would both become ${target}: install them one after the other, with --name`,
		);
	}
}

function checkFolder(folder: string): void {
	let isFolder: boolean;
	try {
		isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
		if (isFolder) accessSync(folder, constants.W_OK);
	} catch (error) {
		const way = (error as NodeJS.ErrnoException).code === 'EACCES' ? "; that takes root's rights (sudo)" : '';
		throw new CliError(`cannot write to the folder ${folder}: ${systemReason(error)}${way}`);
	}
	if (isFolder) return;
	const what =
		folder === PROXMOX_ROM_FOLDER
			? 'Proxmox VE keeps its ROM files there, and is not on this system'
			: 'it is not there, or is none';
	throw new CliError(`no folder ${folder}: ${what}; name another one with --kvm-dir`);
}

/** The ROM files that a plan is given: what each can be for the GPU, and whether it is fit. */

import type { Finding } from '../../bytes/finding.js';
import { romfileName } from '../../consumers/proxmox.js';
import { pairedFindings, type RomOffer } from '../../guest/recipe/place-roms.js';
import type { Recipe } from '../../guest/recipe/recipe.js';
import { cardRomFindings, checkedRole, type RomRole, romRole, withoutPlace } from '../../guest/recipe/rom-role.js';
import { check } from '../../report/check.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import type { ChosenGpu } from './chosen-gpu.js';

export interface PlannedRom {
	/** Missing for standard input. */
	readonly file?: string;
	/** What it is called in the lines. */
	readonly name: string;
	/** Missing for a file that can be nothing for this GPU. */
	readonly role?: RomRole;
	/** The address that it is for; missing where it is not used. */
	readonly function?: string;
	readonly fit: boolean;
	readonly findings: readonly Finding[];
}

/** @throws CliError for a file that cannot be read. */
export function judgeRoms(files: readonly string[], { kind, device }: ChosenGpu, io: Io): PlannedRom[] {
	return files.map((file) => {
		const bytes = readInput(file, MAX_FILE_SIZE, io);
		const isFile = file !== '-';
		const plain = { device, ...(isFile && { fileName: file }) };
		const first = check(bytes, plain, sha256);
		const role = romRole(first, kind, device);
		const checked = checkedRole(role);
		const report = checked === undefined ? first : check(bytes, { ...plain, role: checked }, sha256);
		const findings = [
			...(role === undefined ? [withoutPlace(report, kind, device)] : []),
			...report.findings,
			...cardRomFindings(report, role),
		];
		const fit = findings.every(({ severity }) => severity !== 'error');
		const name = romfileName(isFile ? file : '');
		return { ...(isFile && { file }), name, ...(role !== undefined && { role }), fit, findings };
	});
}

/** A bad name is no reason not to use what is in the file. */
const NAME = 'proxmox-romfile-name';

export function offersOf(roms: readonly PlannedRom[]): RomOffer[] {
	return roms.flatMap(({ name, role, findings }) => {
		const usable = findings.every(({ severity, code }) => severity !== 'error' || code === NAME);
		return role === undefined || !usable ? [] : [{ name, role }];
	});
}

/** With the functions that they are for; of two files for one place the second is told to be too many. */
export function placedRoms(roms: readonly PlannedRom[], { functions }: Recipe): PlannedRom[] {
	const taken = new Set<string>();
	return roms.map((rom) => {
		const { name, role } = rom;
		const place = functions.find((one) => one.rom !== undefined && 'name' in one.rom && one.rom.name === name);
		const first = place !== undefined && !taken.has(place.address);
		if (first) {
			taken.add(place.address);
			return { ...rom, function: place.address, findings: pairedFindings(rom.findings, functions) };
		}
		return role === undefined || !rom.fit ? rom : { ...rom, findings: [...rom.findings, notUsed(role)] };
	});
}

function notUsed(role: RomRole): Finding {
	const message = `another file does its work (${role}) in this plan, so that there is no place for it`;
	return { code: 'rom-not-used', severity: 'note', message, fix: 'give this one alone to use it' };
}

/** The ROM files that a plan is given: what each can be for the GPU, whether it is fit, and where it went. */
import type { Finding } from '../../bytes/finding.js';
import { PROXMOX_ROM_FOLDER, romfileName } from '../../consumers/proxmox.js';
import { pairedFindings, type RomOffer } from '../../guest/recipe/place-roms.js';
import type { Recipe, RecipeFunction } from '../../guest/recipe/recipe.js';
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
export function judgeRom(file: string, { kind, device }: ChosenGpu, io: Io): PlannedRom {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	const isFile = file !== '-';
	const options = { device, ...(isFile && { fileName: file }) };
	const first = check(bytes, options, sha256);
	const role = romRole(first, kind, device);
	const checked = checkedRole(role);
	const report = checked === undefined ? first : check(bytes, { ...options, role: checked }, sha256);
	const findings = [
		...(role === undefined ? [withoutPlace(report, kind, device)] : []),
		...report.findings,
		...cardRomFindings(report, role, kind),
	];
	const fit = findings.every(({ severity }) => severity !== 'error');
	const name = romfileName(isFile ? file : '');
	return { ...(isFile && { file }), name, ...(role !== undefined && { role }), fit, findings };
}

/** A bad name is no reason not to use what is in the file. */
const NAME = 'proxmox-romfile-name';

/** Those that can be used, first what nothing is said against: the GPU's own VBIOS comes before a sibling's. */
export function offersOf(roms: readonly PlannedRom[]): RomOffer[] {
	const usable = roms.filter(({ findings }) =>
		findings.every(({ severity, code }) => severity !== 'error' || code === NAME),
	);
	return [...usable]
		.sort((a, b) => warningsOf(a) - warningsOf(b))
		.flatMap(({ name, role }) => (role === undefined ? [] : [{ name, role }]));
}

function warningsOf({ findings }: PlannedRom): number {
	return findings.filter(({ severity }) => severity === 'warning').length;
}

/** With the functions that they are for. */
export function placedRoms(roms: readonly PlannedRom[], { functions }: Recipe): PlannedRom[] {
	const taken = new Map<string, string>();
	return roms.map((rom) => {
		const { role, name, fit } = rom;
		const place = functions.find((one) => isFor(rom, one));
		if (place === undefined || taken.has(place.address)) {
			return role === undefined || !fit ? rom : { ...rom, findings: [...rom.findings, notUsed(role)] };
		}
		const twice = [...taken.values()].includes(name);
		taken.set(place.address, name);
		const findings = [...(twice ? [sameName(name)] : []), ...pairedFindings(rom.findings, functions)];
		return { ...rom, function: place.address, fit: fit && !twice, findings };
	});
}

function isFor({ name, role }: PlannedRom, { rom, role: part }: RecipeFunction): boolean {
	const wanted = role === 'amd-gop' || role === 'intel-gop' ? 'audio' : 'graphics';
	return rom !== undefined && 'name' in rom && rom.name === name && part === wanted;
}

function notUsed(role: RomRole): Finding {
	const message = `another file does its work (${role}) in this plan, so that there is no place for it`;
	return { code: 'rom-not-used', severity: 'note', message, fix: 'give this one alone to use it' };
}

function sameName(name: string): Finding {
	const message = `two of the files are called ${name}: in ${PROXMOX_ROM_FOLDER} one takes the place of the other`;
	return { code: 'rom-same-name', severity: 'error', message, fix: 'rename one of them' };
}

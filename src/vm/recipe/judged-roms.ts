/** ROM files that have been judged for one GPU: which of them the recipe is offered, and where each went. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { MODE_FINDINGS } from '../modes/findings.js';
import { STANDARD_MODE } from '../modes/modes.js';
import type { PLAN_FINDINGS } from './findings.js';
import { pairedFindings, type RomOffer } from './place-roms.js';
import type { Recipe } from './recipe.js';
import type { RecipeFunction } from './recipe-function.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS & typeof MODE_FINDINGS>();

export interface JudgedRom {
	/** What it is called in the lines. */
	readonly name: string;
	/** Missing for a file that can be nothing for this GPU. */
	readonly role?: RomRole;
	readonly fit: boolean;
	readonly findings: readonly Finding[];
}

/** `function` is the address that it is for; missing where it is not used. */
export type PlacedRom<Rom> = Rom & { readonly function?: string };

/** A bad name is no reason not to use what is in the file. */
const NAME = 'proxmox-romfile-name';

/** Those that can be used, first what nothing is said against: the GPU's own VBIOS comes before a sibling's. */
export function offersOf(roms: readonly JudgedRom[]): RomOffer[] {
	const usable = roms.filter(({ findings }) =>
		findings.every(({ severity, code }) => severity !== 'error' || code === NAME),
	);
	return [...usable].sort((a, b) => warningsOf(a) - warningsOf(b)).flatMap(offerOf);
}

export function offerOf({ name, role }: JudgedRom): RomOffer[] {
	return role === undefined ? [] : [{ name, role }];
}

function warningsOf({ findings }: JudgedRom): number {
	return findings.filter(({ severity }) => severity === 'warning').length;
}

/** With the functions that they are for. */
export function placedRoms<Rom extends JudgedRom>(
	roms: readonly Rom[],
	{ functions, findings: about, mode = STANDARD_MODE }: Recipe,
): PlacedRom<Rom>[] {
	const noAudio = about.some(({ code }) => code === 'audio-missing');
	const taken = new Map<string, string>();
	return roms.map((rom) => {
		const { role, name, fit } = rom;
		const place = functions.find((one) => isFor(rom, one));
		if (place === undefined || taken.has(place.address)) {
			const told = role === undefined || !fit || (noAudio && isForAudio(role));
			if (told) return rom;
			const isSecond = roms.some(
				(each) => each !== rom && each.role === role && functions.some((one) => isFor(each, one)),
			);
			const why =
				place === undefined && mode !== STANDARD_MODE && !isSecond
					? found('mode-rom-unused', 'note', { mode })
					: found('rom-not-used', 'note', { role });
			return { ...rom, findings: [...rom.findings, why] };
		}
		const twice = [...taken.values()].includes(name);
		taken.set(place.address, name);
		const findings = [
			...(twice ? [found('rom-same-name', 'error', { name })] : []),
			...pairedFindings(rom.findings, functions),
		];
		return { ...rom, function: place.address, fit: fit && !twice, findings };
	});
}

function isFor({ name, role }: JudgedRom, { rom, role: part }: RecipeFunction): boolean {
	const wanted = isForAudio(role) ? 'audio' : 'graphics';
	return rom?.name === name && part === wanted;
}

function isForAudio(role: RomRole | undefined): boolean {
	return role === 'amd-gop' || role === 'intel-gop';
}

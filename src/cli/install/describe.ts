/** Installed ROMs for people, and the lines that use them. */

import type { ReportedFinding } from '../../bytes/finding.js';
import type { ConsumerVerdicts } from '../../consumers/verdicts.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import type { RomRole } from '../../vm/recipe/rom-role-names.js';
import { describeRom, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { describeLines, type LinesPlace } from '../rom-lines/describe.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { FILE_TEXTS } from '../texts.js';
import type { Placed } from './place.js';
import type { RomLine } from './rom-lines.js';
import { INSTALL_TEXTS } from './texts.js';

const LABELS = INSTALL_TEXTS.labels;

/** A ROM and what became of it. */
export interface InstalledRom extends RomLine, ConsumerVerdicts, Omit<Placed, 'state'> {
	/** Where it came from. */
	readonly file: string;
	/** Where the copy is, or would be. */
	readonly target: string;
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	/** `refused`: nothing was copied, because a ROM is unfit. */
	readonly state: Placed['state'] | 'refused';
	/** Missing for a file that can be nothing for any GPU. */
	readonly use?: RomRole;
	readonly fit: boolean;
	readonly findings: readonly ReportedFinding[];
}

export function describeInstalled(
	roms: readonly InstalledRom[],
	place: LinesPlace,
	output: Output,
	env: Io['env'],
): string[] {
	const width = output.columns;
	const paint = painter(output, env);
	const blocks = roms.map((rom) => {
		const { file, sha256, backup, modeBefore } = rom;
		const rows: [string, string][] = [
			[say(LABELS.source), file === '-' ? say(FILE_TEXTS.standardInput) : file],
			['sha256', sha256],
		];
		if (backup !== undefined) rows.push([say(LABELS.backup), backup]);
		if (modeBefore !== undefined) rows.push([say(LABELS.mode), say(INSTALL_TEXTS.modeChanged, { before: modeBefore })]);
		const described = { heading: headingOf(rom), rows, findings: seriousOf(rom.findings), catalogue: PLAN_CATALOGUE };
		return describeRom({ ...rom, ...described }, width, paint);
	});
	if (roms.some(({ state }) => state === 'refused')) {
		blocks.push(wrap(say(INSTALL_TEXTS.nothingCopied), width));
	} else {
		for (const machine of new Set(roms.flatMap((rom) => rom.machine ?? []))) {
			const ofGuest = roms.filter((rom) => rom.machine === machine);
			const lines = ofGuest.flatMap(({ hostpci = [] }) => hostpci).sort(byNumber);
			blocks.push(describeLines({ ...place, settings: machine }, lines, width));
		}
		const elements = [...new Set(roms.flatMap(({ libvirt = '' }) => libvirt.trimEnd()))].filter((each) => each !== '');
		const lines = elements.flatMap((each) => each.split('\n'));
		if (lines.length > 0) blocks.push(describeLines(place, lines, width));
	}
	return apart(blocks);
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function headingOf({ target, size, fit, state }: InstalledRom): string {
	return say(INSTALL_TEXTS.heading, { file: target, bytes: size, usable: fit, state });
}

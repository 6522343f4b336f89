/** Installed ROMs for people, and the lines that use them. */
import { describeLines } from '../describe-lines.js';
import { describeRom, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import type { InstalledRom } from './installed-rom.js';

export function describeInstalled(roms: readonly InstalledRom[], output: Output, env: Io['env']): string[] {
	const width = output.columns;
	const paint = painter(output, env);
	const blocks = roms.map((rom) => {
		const { file, sha256, backup, modeBefore } = rom;
		const rows: [string, string][] = [
			['from', file === '-' ? say('standard input') : file],
			['sha256', sha256],
		];
		if (backup !== undefined) rows.push(['before', backup]);
		if (modeBefore !== undefined) rows.push(['mode', say(`was ${modeBefore}, is 0644 now`)]);
		return describeRom({ ...rom, heading: headingOf(rom), rows, findings: seriousOf(rom.findings) }, width, paint);
	});
	if (roms.some(({ state }) => state === 'refused')) {
		blocks.push(wrap(say('Nothing was copied, because of what is unfit; --force copies it all the same.'), width));
	} else {
		for (const machine of new Set(roms.flatMap((rom) => rom.machine ?? []))) {
			const ofGuest = roms.filter((rom) => rom.machine === machine);
			const lines = ofGuest.flatMap(({ hostpci = [] }) => hostpci).sort(byNumber);
			blocks.push(describeLines('', machine, lines, width));
		}
	}
	return apart(blocks);
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function headingOf({ target, size, fit, state }: InstalledRom): string {
	const done = { installed: 'installed', replaced: 'replaced', unchanged: 'there already', refused: 'not installed' }[
		state
	];
	return `${target}  ${say(`${size} bytes`)}, ${say(fit ? 'fit' : 'unfit')}, ${say(done)}`;
}

/** Installed ROMs for people, and the lines that use them. */
import { describeRom, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { painter, printable } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { InstalledRom } from './installed-rom.js';

export function describeInstalled(roms: readonly InstalledRom[], output: Output, env: Io['env']): string {
	const width = output.columns;
	const paint = painter(output, env);
	const blocks = roms.map((rom) => {
		const { file, sha256, backup, modeBefore } = rom;
		const rows: [string, string][] = [
			['from', file === '-' ? 'standard input' : file],
			['sha256', sha256],
		];
		if (backup !== undefined) rows.push(['before', backup]);
		if (modeBefore !== undefined) rows.push(['mode', `was ${modeBefore}, is 0644 now`]);
		return describeRom({ ...rom, heading: headingOf(rom), rows, findings: seriousOf(rom.findings) }, width, paint);
	});
	if (roms.some(({ state }) => state === 'refused')) {
		blocks.push(wrap('Nothing was copied, because of what is unfit; --force copies it all the same.', width));
	} else {
		for (const machine of new Set(roms.map((rom) => rom.machine))) {
			const lines = roms.filter((rom) => rom.machine === machine).map(({ hostpci }) => `  ${printable(hostpci)}`);
			blocks.push([
				...wrap(`For a guest with ${machine}, in /etc/pve/qemu-server/NNN.conf:`, width),
				...lines.sort(byNumber),
			]);
		}
	}
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function headingOf({ target, size, fit, state }: InstalledRom): string {
	const done = { installed: 'installed', replaced: 'replaced', unchanged: 'there already', refused: 'not installed' }[
		state
	];
	return `${target}  ${size} bytes, ${fit ? 'fit' : 'unfit'}, ${done}`;
}

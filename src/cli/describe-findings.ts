/** Findings for people: coloured by severity, wrapped to the terminal. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { printable, type Style } from './terminal.js';
import { wrap } from './text-layout.js';

const STYLES: Readonly<Record<Finding['severity'], Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export function describeFindings(
	findings: readonly Finding[],
	width: number,
	paint: (style: Style, text: string) => string,
): string[] {
	return findings.flatMap(({ severity, consumer, offset, message, fix }) => {
		const where = offset === undefined || message.includes(hex(offset)) ? '' : ` (at ${hex(offset)})`;
		const who = consumer === undefined ? '' : `${consumer}: `;
		const lines = wrap(`${severity}: ${printable(`${who}${message}${where}`)}`, width, 2);
		lines[0] = (lines[0] as string).replace(`${severity}:`, paint(STYLES[severity], `${severity}:`));
		if (fix !== undefined) lines.push(...wrap(`  → ${printable(fix)}`, width, 4));
		return lines;
	});
}

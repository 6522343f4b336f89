/** Findings for people: coloured by severity, wrapped to the terminal. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { say } from './language.js';
import type { Style } from './terminal.js';
import { wrap } from './text-layout.js';

const LABELS: Readonly<Record<Finding['severity'], { readonly label: string; readonly style: Style }>> = {
	error: { label: 'error:', style: 'red' },
	warning: { label: 'warning:', style: 'yellow' },
	note: { label: 'note:', style: 'cyan' },
};

export function describeFindings(
	findings: readonly Finding[],
	width: number,
	paint: (style: Style, text: string) => string,
): string[] {
	return findings.flatMap(({ severity, consumer, offset, message, fix }) => {
		const where = offset === undefined || message.includes(hex(offset)) ? '' : say(` (at ${hex(offset)})`);
		const who = consumer === undefined ? '' : `${consumer}: `;
		const { label: english, style } = LABELS[severity];
		const label = say(english);
		const lines = wrap(`${label} ${who}${say(message)}${where}`, width, 2);
		lines[0] = (lines[0] as string).replace(label, paint(style, label));
		if (fix !== undefined) lines.push(...wrap(`  → ${say(fix)}`, width, 4));
		return lines;
	});
}

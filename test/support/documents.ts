/** The documents for people, and the commands that they show with what those print. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSUMER_TITLES } from '../../src/consumers/verdicts.js';
import { ROOT } from './files.js';

/** Paths from the root of the repository. */
export function documents(): string[] {
	const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
	const own = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'samples/README.md'];
	return [...own, ...docs.filter((file) => file.endsWith('.md')).map((file) => `docs/${file.replaceAll('\\', '/')}`)];
}

/** The locale that shows what a document shows. */
export function localeOf(document: string): string {
	return document.includes('.zh-CN.') ? 'zh_CN.UTF-8' : 'C';
}

export function textOf(document: string): string {
	return readFileSync(join(ROOT, document), 'utf8');
}

export interface Example {
	/** Words as they are typed: `romtool check vbios.bin`. */
	readonly command: string;
	/** `…` stands for what is left out. */
	readonly output: string;
	/** A description in test/docs/hosts: the host that it is shown on. */
	readonly host?: string;
}

/** Of blocks of code whose first line begins with a prompt; a comment before one may name its host. */
export function examplesIn(text: string): Example[] {
	const blocks = [...text.matchAll(/(?:^<!-- host: (.+) -->\n)?^```(?:console)?\n(\$ [\s\S]*?)^```$/gm)];
	return blocks.flatMap(([, host, block = '']) =>
		block
			.split(/^\$ /m)
			.slice(1)
			.map((part) => {
				const [command = '', ...output] = part.split('\n');
				return { command, output: output.join('\n').trimEnd(), ...(host !== undefined && { host }) };
			}),
	);
}

/** What a document shows, as a pattern: an ellipsis is any text. */
export function patternOf(output: string): RegExp {
	const quoted = output.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	return new RegExp(`^${quoted.join('[\\s\\S]*')}\\s*$`);
}

/** What each consumer does with a ROM, on lines of their own; a finding or nothing stands behind them. */
const VERDICTS = `^  ${CONSUMER_TITLES[0]} (?:runs|ignores|会执行|忽略)[,，].*(?:\\n  .*)*`;
/** How many of their notes are not printed. */
const NOTES = '^.*\\d+ .*\\(--verbose\\)$|^.*\\d+ .*（--verbose）$';

/** The output that a document shows, with the consumers that are in the real one now. */
export function withAllConsumers(output: string, real: string): string {
	const pieces = new RegExp(`${VERDICTS}|${NOTES}`, 'gm');
	const now = real.match(pieces) ?? [];
	let next = 0;
	return output.replace(pieces, (before) => {
		const at = now.findIndex((each, i) => i >= next && isNewerOf(each, before));
		next = at < 0 ? next : at + 1;
		return now[at] ?? before;
	});
}

/** Lines are wrapped between Chinese words without a space. */
function isNewerOf(now: string, before: string): boolean {
	if (before.includes('--verbose')) return now.includes('--verbose');
	const verdictsIn = (lines: string) => lines.replace(/\s+/g, '').split(/[,，]/);
	const verdicts = verdictsIn(now);
	return verdictsIn(before).every((verdict) => verdicts.includes(verdict));
}

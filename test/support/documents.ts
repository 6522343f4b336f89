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
}

/** Of blocks of code whose first line begins with a prompt. */
export function examplesIn(text: string): Example[] {
	const blocks = [...text.matchAll(/^```(?:console)?\n(\$ [\s\S]*?)^```$/gm)].map(([, block]) => block as string);
	return blocks.flatMap((block) =>
		block
			.split(/^\$ /m)
			.slice(1)
			.map((part) => {
				const [command = '', ...output] = part.split('\n');
				return { command, output: output.join('\n').trimEnd() };
			}),
	);
}

/** What a document shows, as a pattern: an ellipsis is any text. */
export function patternOf(output: string): RegExp {
	const quoted = output.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	return new RegExp(`^${quoted.join('[\\s\\S]*')}\\s*$`);
}

/** What each consumer does with a ROM, on lines of their own; a finding or nothing stands behind them. */
const VERDICTS = new RegExp(`^  ${CONSUMER_TITLES[0]} (?:runs|ignores|会执行|忽略)[,，].*(?:\\n  .*)*`, 'gm');

/** The output that a document shows, with the consumers that are in the real one now. */
export function withAllConsumers(output: string, real: string): string {
	const now = real.match(VERDICTS) ?? [];
	const verdictsIn = (lines: string) => lines.replace(/\s+/g, ' ').trim().split(/, |，/);
	let next = 0;
	return output.replace(VERDICTS, (before) => {
		const wanted = verdictsIn(before);
		const at = now.findIndex((each, i) => i >= next && wanted.every((verdict) => verdictsIn(each).includes(verdict)));
		next = at < 0 ? next : at + 1;
		return now[at] ?? before;
	});
}

/** The documents for people, and the commands that they show with what those print. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

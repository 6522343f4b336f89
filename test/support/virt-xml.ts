/** virt-xml itself, as it changes a domain on its standard input, which has an element per line as libvirt writes it. */
import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { shellWords } from './shell-words.js';

export function withVirtXml(text: string, commands: readonly string[]): string {
	return commands
		.filter((command) => command.startsWith('virt-xml'))
		.reduce(
			(xml, command) => {
				const [, , ...words] = shellWords(command) ?? [];
				const { stdout, stderr, status } = spawnSync('virt-xml', ['-c', 'test:///default', ...words, '--print-xml'], {
					input: xml,
					encoding: 'utf8',
				});
				expect([status, stderr], command).toEqual([0, '']);
				return stdout;
			},
			text.replaceAll('><', '>\n<'),
		);
}

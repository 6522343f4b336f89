/** In what `plan` prints for a host, there is no word of another host's tools, whatever the device, the mode and the target. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { MODE_IDS } from '../../src/vm/modes/mode-names.js';
import { strangeWords } from '../support/host-words.js';
import { romtool } from '../support/io.js';

const DEVICES = [
	['an AMD APU', '1002:1636', '0000:34:00.0'],
	['an AMD card', '1002:73bf', '0000:03:00.0'],
	['an Intel iGPU', '8086:a780', '0000:00:02.0'],
	['an older Intel iGPU', '8086:3e92', '0000:00:02.0'],
	['an Intel card', '8086:56a0', '0000:03:00.0'],
	['an NVIDIA card', '10de:2204', '0000:01:00.0'],
	['another card', '1a03:2000', '0000:05:00.0'],
	['a virtual function', '8086:46d4', '0000:00:02.1'],
] as const;

const lines = (text: string) => text.split('\n');

describe.each(HOST_IDS)('%s', (host) => {
	const { targets }: Host = HOSTS[host];

	it.each(targets)('%s', async (target) => {
		const bad = strangeWords(host, target);
		const said: string[] = [];
		for (const [what, id, at] of DEVICES) {
			for (const mode of id === '8086:a780' ? [undefined, ...MODE_IDS] : [undefined]) {
				const named = mode === undefined ? [] : ['--mode', mode];
				for (const language of LANGUAGES) {
					const words = [
						'plan',
						'--lang',
						language,
						'--host',
						host,
						'--target',
						target,
						'--for',
						id,
						'--at',
						at,
						...named,
					];
					const { stdout } = await romtool(words);
					said.push(
						...lines(stdout)
							.filter((line) => bad.some((word) => word.test(line)))
							.map((line) => `${what} ${mode ?? ''}: ${line}`),
					);
				}
			}
		}
		expect([...new Set(said)]).toEqual([]);
	});
});

/** The machines of `probe` are those that go on from a state in the other tests, and no others are. */
import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { CARDS, cardMachineWords } from '../../src/cli/probe/firmware/machine-words.js';
import { machineArguments } from '../../src/cli/probe/launch.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { KINDS, type Kind, resuming } from '../support/resumed-qemu.js';
import { installedStack } from '../support/stacks.js';

const FLASH = { code: '/firmware/CODE.fd', vars: '/firmware/VARS.fd' };
const STACK = { ...installedStack('ovmf'), flash: FLASH };
const FILES = { volume: '/volume', serial: '/serial', roms: ['/a.rom', '/b.rom'] };
const MODE = { kvm: false, sandbox: true };

function cards(memory: number, code: string): readonly string[] {
	const firmware = {
		kind: 'ovmf',
		code,
		variables: FLASH.vars,
		whole: false,
		padded: true,
		smm: false,
		sha256: '',
	} as const;
	return cardMachineWords({ firmware, memory, card: CARDS.plain, cards: 2, hasVolume: true })(FILES, MODE);
}

/** The words that QEMU gets. */
async function given(kind: Kind, words: readonly string[]): Promise<string> {
	const folder = temporaryFolder();
	putFile(folder, 'state', '');
	const program = putFile(folder, 'qemu', resuming('/bin/echo', KINDS[kind](STACK, FLASH).alike));
	chmodSync(program, 0o755);
	const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
	const said = await text(child.stdout);
	// What waits for the monitor would go on waiting.
	try {
		process.kill(-(child.pid ?? 0), 'SIGKILL');
	} catch {
		// Nothing is left of it.
	}
	return said;
}

const RESUMED = / -S -qmp pipe:\S+\/monitor -blockdev /;

describe('from a state', () => {
	it('go machines with cards', async () => {
		const words = cards(256, FLASH.code);
		const said = await given('cards', words);
		expect(said).toMatch(RESUMED);
		expect(said.startsWith(words.join(' '))).toBe(true);
	});

	it('go machines with a driver', async () => {
		const words = machineArguments({ qemu: 'qemu', ovmf: FLASH.code }, FILES, MODE);
		expect(await given('driver', words)).toMatch(RESUMED);
	});

	it.each<[string, Kind, readonly string[]]>([
		['with other memory', 'cards', cards(512, FLASH.code)],
		['with other firmware', 'cards', cards(256, '/firmware/OTHER.fd')],
		['of the other kind', 'driver', cards(256, FLASH.code)],
	])('go no machines %s', async (_, kind, words) => {
		expect((await given(kind, words)).trimEnd()).toBe(words.join(' '));
	});
});

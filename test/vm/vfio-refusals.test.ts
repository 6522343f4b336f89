/** The values of vfio-pci's properties that the real QEMU refuses, of a device that the host does not have. */
import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { valueFinding } from '../../src/vm/lint/vfio-values.js';
import { need, programExists } from '../support/process.js';
import { QEMU } from '../support/qemu.js';

/** No such place on any bus. */
const NOWHERE = '0000:ff:1f.7';
/** All are tried with one property of each type, and those with bounds of their own. */
const VALUES =
	'on off yes y On auto enable 1 0 -1 +1 20 0x2 0xzz 02.0 02.8 1f.7 0x1f 64K 0.5 bar1 bar6 zz 4294967296 010 16384'.split(
		' ',
	);
const FEW = ['on', '1', '0x2', 'zz'];
const OF_EACH_TYPE =
	'x-vga x-igd-gms rombar bootindex acpi-index romsize addr display x-msix-relocation x-nv-gpudirect-clique'.split(' ');
/** QEMU waits a twentieth of a second for each device that it gives up, and does nothing meanwhile. */
const MACHINES = 8;

/** The words were taken: what is wrong is the device, or that others are in its place. */
const GONE_ON = /no such host device|already exist|PCI: slot/;

/** What QEMU says of each word behind a device, in order. Words of its monitor are texts, as those of its command line. */
async function said(words: readonly string[]): Promise<string[]> {
	const commands = words.map((word) => ({
		execute: 'human-monitor-command',
		arguments: { 'command-line': `device_add vfio-pci,host=${NOWHERE},${word}` },
	}));
	const input = [{ execute: 'qmp_capabilities' }, ...commands, { execute: 'quit' }];
	const options = ['-machine', 'pc,accel=tcg', '-nodefaults', '-display', 'none', '-S', '-qmp', 'stdio'];
	const child = spawn(QEMU, options, { stdio: 'pipe' });
	child.stdin.end(input.map((each) => JSON.stringify(each)).join('\n'));
	const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
	const answers = stdout.split('\n').flatMap((line) => /^\{"return": ("Error: .*")\}/.exec(line)?.[1] ?? []);
	if (answers.length !== words.length) throw new Error(`${answers.length} of ${words.length} answers: ${stderr}`);
	return answers;
}

async function refusedByQemu(words: readonly string[]): Promise<string[]> {
	const size = Math.ceil(words.length / MACHINES);
	const parts = Array.from({ length: MACHINES }, (_, i) => words.slice(i * size, (i + 1) * size));
	const answers = (await Promise.all(parts.map(said))).flat();
	return words.filter((_, index) => !GONE_ON.test(answers[index] ?? ''));
}

/** Of the release that is here, by `-device vfio-pci,help`; `host`, `sysfsdev` and texts take anything. */
function ownProperties(): string[] {
	const { stdout } = spawnSync(QEMU, ['-device', 'vfio-pci,help'], { encoding: 'utf8' });
	return [...stdout.matchAll(/^ {2}([a-z][\w-]*)=<(?!str)/gm)].map(([, name = '']) => name);
}

it('are those that lint refuses', async (context) => {
	need(context, programExists(QEMU), `${QEMU} (Debian package qemu-system-x86)`);
	const words = ownProperties().flatMap((name) =>
		(OF_EACH_TYPE.includes(name) ? VALUES : FEW).map((value) => `${name}=${value}`),
	);
	expect(words.length).toBeGreaterThan(300);
	const refused = new Set(await refusedByQemu(words));
	const differing = words.filter((word) => {
		const [name = '', value = ''] = word.split('=');
		return (valueFinding(name, value) !== undefined) !== refused.has(word);
	});
	expect(differing).toEqual([]);
});

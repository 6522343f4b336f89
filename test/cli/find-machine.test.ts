import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findMachine } from '../../src/cli/probe/find-machine.js';
import { putFile, temporaryFolder } from '../support/files.js';

/** A folder with an executable in it, and one without. */
function programs(name: string): { path: string; env: { PATH: string } } {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'empty'));
	const path = putFile(folder, name, '');
	chmodSync(path, 0o755);
	return { path, env: { PATH: [join(folder, 'empty'), folder].join(delimiter) } };
}

const ovmf = () => putFile(temporaryFolder(), 'OVMF_CODE.fd', 'x');

it('QEMU is found in PATH', () => {
	const { path, env } = programs('qemu-system-x86_64');
	expect(findMachine({ ovmf: ovmf() }, env).qemu).toBe(path);
});

it('QEMU under another name is found there, too', () => {
	const { path, env } = programs('kvm-of-ours');
	expect(findMachine({ qemu: 'kvm-of-ours', ovmf: ovmf() }, env).qemu).toBe(path);
});

it('OVMF is found where it is said to be', () => {
	const folder = temporaryFolder();
	const qemu = putFile(folder, 'qemu', '');
	chmodSync(qemu, 0o755);
	const firmware = ovmf();
	expect(findMachine({ qemu, ovmf: firmware }, {})).toEqual({ qemu, ovmf: firmware });
});

it.each([
	[{ qemu: 'no-such-qemu' }, /cannot use no-such-qemu \(--qemu\): install it/],
	[{ qemu: process.execPath, ovmf: '/no/such/firmware' }, /firmware \(--ovmf\): install it/],
	[{ qemu: '/' }, /cannot use \/ \(--qemu\)/],
])('%j is not found', (given, message) => {
	expect(() => findMachine(given, {})).toThrow(
		expect.objectContaining({ exitCode: 4, message: expect.stringMatching(message) }),
	);
});

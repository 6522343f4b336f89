/** QEMU ends together with romtool, however that ends, and its folder goes; with a program in place of QEMU. */
import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeQemu } from '../support/fake-qemu.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { ROMTOOL } from '../support/process.js';

const DRIVER = join(SAMPLES, 'probe-drivers/lists-ids.efi');

/** The processes whose command line speaks of the folder, other than romtool's; a dead one has none. */
function processesOf(folder: string): number[] {
	return readdirSync('/proc')
		.filter((id) => /^\d+$/.test(id) && commandLine(id).includes(folder))
		.map(Number);
}

function commandLine(id: string): string {
	try {
		return readFileSync(`/proc/${id}/cmdline`, 'latin1');
	} catch {
		// It has ended meanwhile.
		return '';
	}
}

/** Runs romtool until QEMU runs. */
async function started(qemu: string, ovmf: string, isStarted: () => boolean) {
	const temporary = temporaryFolder();
	const words = ['probe', DRIVER, '--for', '1002:164c', '--qemu', qemu, '--ovmf', ovmf];
	const env = { ...process.env, TMPDIR: temporary };
	const child = spawn(process.execPath, [ROMTOOL, ...words], { stdio: 'ignore', env });
	const ended = new Promise<number | string | null>((resolve) =>
		child.once('exit', (code, signal) => resolve(code ?? signal)),
	);
	while (!isStarted()) await sleep(20);
	return { child, ended, temporary };
}

/** Fails by the test's own time limit where something stays. */
async function untilNothingIsLeft(temporary: string): Promise<void> {
	while (processesOf(temporary).length > 0 || readdirSync(temporary).length > 0) await sleep(20);
}

describe.skipIf(process.platform !== 'linux')('nothing is left of QEMU', () => {
	it.each<[NodeJS.Signals, number | string]>([
		['SIGHUP', 129],
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGKILL', 'SIGKILL'],
		['SIGQUIT', 'SIGQUIT'],
	])('where romtool gets %s', async (signal, status) => {
		const { starts, qemu, ovmf } = fakeQemu({ kvm: 'silent', tcg: 'silent' });
		const { child, ended, temporary } = await started(qemu, ovmf, () => starts().length > 0);
		expect(readdirSync(temporary)).toHaveLength(1);
		child.kill(signal);
		expect(await ended).toBe(status);
		await untilNothingIsLeft(temporary);
	});

	it('where a wrapper has it as its child', async () => {
		const { starts, qemu, ovmf } = fakeQemu({ kvm: 'silent', tcg: 'silent' });
		const wrapper = putFile(temporaryFolder(), 'wrapper', `#!/bin/sh\n'${qemu}' "$@"\n`);
		chmodSync(wrapper, 0o755);
		const { child, ended, temporary } = await started(wrapper, ovmf, () => starts().length > 0);
		child.kill('SIGKILL');
		await ended;
		await untilNothingIsLeft(temporary);
	});

	it('to wait for, where a wrapper has started what leaves its group and holds its outputs', async () => {
		const folder = temporaryFolder();
		const ids = join(folder, 'ids');
		writeFileSync(ids, '');
		const lasting = `setsid sh -c 'echo $$ >> "${ids}"; exec sleep 300' &`;
		const qemu = putFile(folder, 'wrapper', `#!/bin/sh\n${lasting}\nwhile [ ! -s '${ids}' ]; do :; done\nexit 1\n`);
		chmodSync(qemu, 0o755);
		onTestFinished(() => {
			for (const id of readFileSync(ids, 'latin1').trim().split('\n')) process.kill(Number(id), 'SIGKILL');
		});
		const { ended, temporary } = await started(qemu, putFile(folder, 'ovmf', 'x'), () => readFileSync(ids).length > 0);
		expect(await ended).toBe(4);
		expect(readdirSync(temporary)).toEqual([]);
	});

	it('by the next run, where all of it was killed at once', async () => {
		const first = fakeQemu({ kvm: 'silent', tcg: 'silent' });
		const { child, ended, temporary } = await started(first.qemu, first.ovmf, () => first.starts().length > 0);
		// It must not see how the others end; the watcher goes before it could do its work.
		child.kill('SIGSTOP');
		const isWatcher = (id: number) => commandLine(`${id}`).startsWith('/bin/sh');
		for (const id of processesOf(temporary).filter(isWatcher)) process.kill(id, 'SIGKILL');
		for (const id of processesOf(temporary)) process.kill(id, 'SIGKILL');
		child.kill('SIGKILL');
		await ended;
		const left = readdirSync(temporary);
		expect(left).toEqual([expect.stringMatching(new RegExp(`^romtool-probe-[0-9a-f]{8}-${child.pid}-`))]);
		const { qemu, ovmf } = fakeQemu({ kvm: 'accepts', tcg: 'accepts' });
		const words = ['probe', DRIVER, '--for', '1002:164c', '--qemu', qemu, '--ovmf', ovmf];
		const next = spawn(process.execPath, [ROMTOOL, ...words], {
			stdio: 'ignore',
			env: { ...process.env, TMPDIR: temporary },
		});
		expect(await new Promise((resolve) => next.once('exit', resolve))).toBe(0);
		expect(readdirSync(temporary)).toEqual([]);
	});
});

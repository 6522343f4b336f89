/** KVM is kept where it works and left where it does not, with a program in place of QEMU. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMachine } from '../../src/cli/probe/machine.js';
import { MachineSetup, setupOf } from '../../src/cli/probe/machine-setup.js';
import { kvmErrorIn, problemIn } from '../../src/cli/probe/qemu-words.js';
import { probeVolume } from '../../src/probe/job.js';
import { type Behaviour, fakeQemu } from '../support/fake-qemu.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

const TOKEN = '0123456789abcdef';
const QUESTION = { vendorId: 0x1002, firstId: 0x164c, lastId: 0x164c, rom: undefined };
const volume = probeVolume(new Uint8Array(1), new Uint8Array(1), [], [QUESTION], TOKEN);
const LISTS_IDS = join(SAMPLES, 'probe-drivers/lists-ids.efi');

/** Asks `times` times, and gives what QEMU was started with, and what people were told. */
async function asked(plan: Parameters<typeof fakeQemu>[0], options: { kvm: boolean; times?: number }) {
	const { starts, ...machine } = fakeQemu(plan);
	// A busy machine may take seconds to start anything.
	const setup = new MachineSetup(machine, { kvm: options.kvm, ...(plan.kvm === 'silent' && { kvmSeconds: 1 }) });
	const told: string[] = [];
	const ends = [];
	for (let i = 0; i < (options.times ?? 1); i++) {
		const limits = { token: TOKEN, seconds: 30, mostSeconds: 60, onProgress: () => {} };
		ends.push(await runMachine(setup, volume, { ...limits, tell: (message) => told.push(message) }));
	}
	return { starts: starts(), told, ends };
}

const WITHOUT_KVM = 'continuing without KVM, which is slower';
const says = (problem: string) => `KVM does not work on this machine: QEMU prints \`${problem}\`; ${WITHOUT_KVM}`;

describe.skipIf(process.platform === 'win32')('KVM', () => {
	it('is kept where it works', async () => {
		const { starts, told, ends } = await asked({ kvm: 'accepts', tcg: 'ends' }, { kvm: true, times: 2 });
		expect(starts).toEqual(['kvm sandbox', 'kvm sandbox']);
		expect(told).toEqual([]);
		expect(ends).toMatchObject([{ how: 'end' }, { how: 'end' }]);
	});

	it('is not tried where there is none', async () => {
		const { starts, told } = await asked({ kvm: 'accepts', tcg: 'accepts' }, { kvm: false });
		expect(starts).toEqual(['tcg sandbox']);
		expect(told).toEqual([]);
	});

	it.each<[Behaviour, string]>([
		['kvm-error', says('KVM internal error. Suberror: 1')],
		['kvm-error-on-stdout', says('KVM internal error. Suberror: 1')],
		['kvm-error-later', says('KVM internal error. Suberror: 1')],
		['paused', `QEMU with KVM pauses the VM; ${WITHOUT_KVM}`],
		['paused-later', `QEMU with KVM pauses the VM; ${WITHOUT_KVM}`],
		['silent', `the VM does not start with KVM; ${WITHOUT_KVM}`],
		['ends', `QEMU with KVM ends at once on this machine; ${WITHOUT_KVM}`],
		['complains', says('Could not access KVM kernel module: Permission denied')],
	])('that fails (%s) is left for all that follows, and this is said once', async (kvm, why) => {
		const { starts, told, ends } = await asked({ kvm, tcg: 'accepts' }, { kvm: true, times: 2 });
		expect(starts).toEqual(['kvm sandbox', 'tcg sandbox', 'tcg sandbox']);
		expect(told).toEqual([why]);
		for (const end of ends) expect(end).toMatchObject({ how: 'end', transcript: { stage: 'end' } });
	});

	it('is not blamed for what a driver does', async () => {
		const { starts, told, ends } = await asked({ kvm: 'ends-later', tcg: 'accepts' }, { kvm: true });
		expect(starts).toEqual(['kvm sandbox']);
		expect(told).toEqual([]);
		expect(ends).toMatchObject([{ how: 'crashes' }]);
	});

	it('is not blamed for a QEMU without the sandbox, which is asked for once', async () => {
		const plan = { kvm: 'accepts', tcg: 'accepts', hasSandbox: false } as const;
		const { starts, told } = await asked(plan, { kvm: true, times: 2 });
		expect(starts).toEqual(['kvm sandbox', 'tcg sandbox', 'kvm', 'kvm']);
		expect(told).toEqual([]);
	});

	it('and the sandbox may both be missing', async () => {
		const plan = { kvm: 'paused', tcg: 'accepts', hasSandbox: false } as const;
		const { starts, told } = await asked(plan, { kvm: true, times: 2 });
		expect(starts).toEqual(['kvm sandbox', 'tcg sandbox', 'kvm', 'tcg', 'tcg']);
		expect(told).toEqual([`QEMU with KVM pauses the VM; ${WITHOUT_KVM}`]);
	});

	it('is not blamed where nothing works', async () => {
		const { starts, ...machine } = fakeQemu({ kvm: 'complains', tcg: 'complains' });
		const setup = new MachineSetup(machine, { kvm: true });
		const told: string[] = [];
		const limits = { token: TOKEN, seconds: 30, mostSeconds: 60, onProgress: () => {} };
		const run = runMachine(setup, volume, { ...limits, tell: (message) => told.push(message) });
		await expect(run).rejects.toThrow(
			'the VM does not run; QEMU prints `Could not access KVM kernel module: Permission denied`',
		);
		expect(starts()).toEqual(['kvm sandbox', 'tcg sandbox', 'kvm', 'tcg']);
		expect(told).toEqual([]);
		expect(setup.modes[0]).toEqual({ kvm: true, sandbox: true });
	});

	it('that fails is told in the language of the command, for all drivers and the next commands once', async () => {
		const { starts, qemu, ovmf } = fakeQemu({ kvm: 'kvm-error', tcg: 'accepts' });
		setupOf({ qemu, ovmf }, { kvm: true });
		const words = ['--lang', 'zh', 'probe', LISTS_IDS, join(SAMPLES, 'probe-drivers/hangs.efi'), '--json'];
		const machine = ['--for', '1002:164c', '--qemu', qemu, '--ovmf', ovmf];
		const first = await romtool([...words, ...machine]);
		expect(first.stderr).toBe(
			'romtool: 本机的 KVM 无法工作，QEMU 报错 `KVM internal error. Suberror: 1`；改为不用 KVM 继续，速度较慢\n',
		);
		expect(JSON.parse(first.stdout)).toMatchObject([
			{ results: [{ verdict: 'accepts' }] },
			{ results: [{ verdict: 'accepts' }] },
		]);
		expect((await romtool(['probe', LISTS_IDS, ...machine])).stderr).toBe('');
		expect(starts()).toEqual(['kvm sandbox', 'tcg sandbox', 'tcg sandbox', 'tcg sandbox']);
	});
});

it.skipIf(process.platform === 'win32')('a program that cannot be started is told by its name', async () => {
	const folder = temporaryFolder();
	const qemu = putFile(folder, 'qemu', '#!/missing/interpreter\n');
	chmodSync(qemu, 0o755);
	const ovmf = putFile(folder, 'ovmf.fd', 'x');
	const { exitCode, stderr } = await romtool([
		'probe',
		LISTS_IDS,
		'--for',
		'1002:164c',
		'--qemu',
		qemu,
		'--ovmf',
		ovmf,
	]);
	expect(stderr).toContain(`romtool: cannot start ${qemu}: `);
	expect(exitCode).toBe(4);
});

describe("QEMU's words", () => {
	it.each([
		['KVM internal error. Suberror: 3\nextra data[0]: 1\nRAX=0\n', 'KVM internal error. Suberror: 3'],
		[
			'qemu: warning: x\nKVM: entry failed, hardware error 0x80000021\n\nRAX=0',
			'KVM: entry failed, hardware error 0x80000021',
		],
		['error: kvm run failed Bad address\n', 'error: kvm run failed Bad address'],
		['x: kvm_set_user_memory_region: KVM_SET_USER_MEMORY_REGION failed, slot=1', undefined],
	])('tell of a fault of KVM: %j', (text, line) => {
		expect(kvmErrorIn(text)).toBe(line ?? text);
		expect(problemIn(text)).toBe(line ?? text);
	});

	it.each([
		['/usr/libexec/qemu-kvm: warning: CPU model is deprecated\n', ''],
		[
			'qemu-kvm: warning: x\n\nqemu-kvm: -machine q35: unsupported machine type\nUse -machine help\n',
			'qemu-kvm: -machine q35: unsupported machine type',
		],
		['qemu-system-x86_64: terminating on signal 15 from pid 1 (x)\n', ''],
		['', ''],
	])('tell of none: %j', (text, problem) => {
		expect(kvmErrorIn(text)).toBeUndefined();
		expect(problemIn(text)).toBe(problem);
	});
});

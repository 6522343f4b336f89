/** When a machine is given up that says nothing any more: by the clock, or by what it has computed. */
import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefly } from '../../src/cli/probe/firmware/boot-cards.js';
import { MachineSetup } from '../../src/cli/probe/machine-setup.js';
import { byClock, computedBy, exceeds, type MachineTime } from '../../src/cli/probe/machine-time.js';
import { runQemu } from '../../src/cli/probe/run-qemu.js';
import { putFile, temporaryFolder } from '../support/files.js';

const { POSITIVE_INFINITY: NEVER } = Number;

/** A program in place of QEMU, which speaks and then does nothing, or computes nothing of use. */
async function silent(then: 'sleeps' | 'spins', patience: MachineTime) {
	const folder = temporaryFolder();
	const rest = then === 'spins' ? 'while :; do :; done' : 'exec sleep 600';
	const qemu = putFile(folder, 'qemu', `#!/bin/sh\necho hello\n${rest}\n`);
	chmodSync(qemu, 0o755);
	const setup = new MachineSetup({ qemu, ovmf: '' }, { kvm: false });
	const other = {
		words: () => [],
		speaker: { greeting: 'hello', isComplete: () => false },
		toBegin: () => byClock(NEVER),
		silence: () => patience,
	};
	const limits = { token: '', seconds: NEVER, mostSeconds: NEVER, onProgress: () => {}, other };
	return runQemu(setup, folder, { kvm: false, sandbox: false }, limits);
}

describe.skipIf(process.platform !== 'linux')('a machine that has spoken', () => {
	it('and computes on is given up by what it computes, however long that takes', async () => {
		const run = await silent('spins', { clock: NEVER, computed: 0.3 });
		expect(run).toMatchObject({ how: 'silent', output: 'hello\n', began: { clock: expect.any(Number) } });
	});

	it('and does nothing is given up by the clock', async () => {
		expect(await silent('sleeps', byClock(0.3))).toMatchObject({ how: 'silent', output: 'hello\n' });
	});
});

it('what is computed is that of the process alone, and nothing where nobody knows', () => {
	const before = process.cpuUsage();
	const known = computedBy(process.pid);
	const after = process.cpuUsage();
	if (process.platform === 'linux') {
		// In hundredths, and not at the same moment as Node looks.
		expect(known).toBeGreaterThan((before.user + before.system) / 1e6 - 0.05);
		expect(known).toBeLessThan((after.user + after.system) / 1e6 + 0.05);
	}
	expect(computedBy(undefined)).toBe(0);
	expect(computedBy(2 ** 30)).toBe(0);
});

it('what is brief is some times as long as something took, and never less than firmware may be silent', () => {
	expect(briefly({ clock: 1, computed: 1 }, 2)).toEqual({ clock: 8, computed: 3 });
	expect(briefly({ clock: 5, computed: 4 }, 2)).toEqual({ clock: 10, computed: 8 });
	expect(briefly({ clock: 5, computed: 0 }, 4)).toEqual({ clock: 20, computed: NEVER });
});

it('one of both limits is enough', () => {
	expect(exceeds({ clock: 2, computed: 2 }, { clock: 3, computed: 3 })).toBe(false);
	expect(exceeds({ clock: 4, computed: 2 }, { clock: 3, computed: 3 })).toBe(true);
	expect(exceeds({ clock: 2, computed: 4 }, { clock: 3, computed: 3 })).toBe(true);
	expect(exceeds({ clock: 2, computed: 4 }, byClock(3))).toBe(false);
});

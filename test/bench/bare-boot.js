/**
 * Starts the virtual machine of `romtool probe` with an empty disk in place of its volume, and ends when OVMF's boot
 * manager has found nothing on it: `node test/bench/bare-boot.js`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMachine } from '../../dist/cli/probe/find-machine.js';
import { machineArguments } from '../../dist/cli/probe/machine-arguments.js';
import { sizeOf, tailOf } from '../../dist/cli/probe/serial-file.js';

/** What OVMF says on the serial port when all drivers have had their turn and the disk is looked at. */
const BOOT_MANAGER = 'BdsDxe';
const SECONDS = 120;
/** As often as probe looks. */
const INTERVAL = 50;

const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
const files = { volume: join(folder, 'volume.img'), serial: join(folder, 'serial.txt') };
writeFileSync(files.volume, new Uint8Array(1 << 20));
const machine = findMachine({}, process.env);
const child = spawn(machine.qemu, machineArguments(machine, files, true), { stdio: 'ignore' });
const closed = new Promise((resolve) => child.once('close', resolve));
try {
	const start = performance.now();
	while (sizeOf(files.serial) === 0 || !tailOf(files.serial).includes(BOOT_MANAGER)) {
		if (child.exitCode !== null) throw new Error(`QEMU ended by itself, exit code ${child.exitCode}`);
		if (performance.now() - start > SECONDS * 1000) throw new Error(`${BOOT_MANAGER} did not speak`);
		await sleep(INTERVAL);
	}
} finally {
	child.kill('SIGKILL');
	await closed;
	rmSync(folder, { recursive: true });
}

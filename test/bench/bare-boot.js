/**
 * Starts the virtual machine of `romtool probe` with an empty disk in place of its volume, and ends when OVMF's boot
 * manager has found nothing on it: `node test/bench/bare-boot.js`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMachine } from '../../dist/cli/probe/find-machine.js';
import { launch, machineArguments } from '../../dist/cli/probe/launch.js';
import { machineFiles } from '../../dist/cli/probe/machine-folder.js';
import { sizeOf, tailOf } from '../../dist/cli/probe/machine-output.js';
import { MachineSetup } from '../../dist/cli/probe/machine-setup.js';
import { kvmErrorIn } from '../../dist/cli/probe/qemu-words.js';

/** What OVMF says on the serial port when all drivers have had their turn and the disk is looked at. */
const BOOT_MANAGER = 'BdsDxe';
const SECONDS = 120;
/** As often as probe looks. */
const INTERVAL = 50;

const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
const files = machineFiles(folder);
writeFileSync(files.volume, new Uint8Array(1 << 20));
const setup = new MachineSetup(findMachine({}, process.env));
try {
	let boots = false;
	// As probe does: KVM first, where there is one.
	for (const mode of setup.modes) if (!boots) boots = await isBooted(mode);
	if (!boots) throw new Error(`${BOOT_MANAGER} did not speak`);
} finally {
	rmSync(folder, { recursive: true });
}

/** @param {import('../../dist/cli/probe/machine-setup.js').Mode} mode */
async function isBooted(mode) {
	rmSync(files.serial, { force: true });
	const words = machineArguments(setup.machine, files, mode);
	const { child, kill } = launch(setup.machine.qemu, words, folder, mode.kvm);
	let errors = '';
	child.stderr?.on('data', (data) => {
		errors += data;
	});
	const closed = new Promise((resolve) => child.once('close', resolve));
	const deadline = performance.now() + (mode.kvm ? setup.kvmSeconds : SECONDS) * 1000;
	try {
		while (child.exitCode === null && kvmErrorIn(errors) === undefined && performance.now() < deadline) {
			if (sizeOf(files.serial) > 0 && tailOf(files.serial).includes(BOOT_MANAGER)) return true;
			await sleep(INTERVAL);
		}
		return false;
	} finally {
		kill();
		await closed;
	}
}

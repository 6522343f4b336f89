/** What `probe --firmware` says of ROMs on a firmware of the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'vitest';
import type { BootedRom } from '../../src/cli/probe/firmware/report.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { withoutKvm } from '../support/qemu.js';
import { FAILED, resumedQemu } from '../support/resumed-qemu.js';
import { needStack, type Stack } from '../support/stacks.js';

/** Seconds: no machine here, busy as it may be, is silent for so long and goes on. */
const SILENCE = '15';

/** @param fromState OVMF goes on from a state of it. */
export async function bootedRoms(
	stack: Stack,
	roms: readonly { readonly bytes: Uint8Array }[],
	fromState: boolean,
	context: TestContext,
): Promise<readonly BootedRom[]> {
	needStack(context, stack);
	const folder = temporaryFolder(context.onTestFinished);
	const paths = roms.map(({ bytes }, index) => putFile(folder, `${index}.rom`, bytes));
	const isResumed = fromState && stack.firmware === 'ovmf';
	const qemu = isResumed ? await resumedQemu(stack, 'cards') : withoutKvm(stack.qemu, folder);
	const code = stack.bios ?? stack.flash?.code ?? '';
	const words = ['--json', '--code', code, '--qemu', qemu, '--timeout', SILENCE];
	const { stdout, stderr } = await romtool(['probe', '--firmware', ...words, ...paths], {
		env: { PATH: process.env['PATH'] },
	});
	const failed = join(dirname(qemu), FAILED);
	if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout);
}

/** Paths and temporary folders for tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, type TestContext } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const GOLDEN = join(ROOT, 'test/golden');
export const SAMPLES = join(ROOT, 'samples');

/**
 * A new folder that goes when the running test ends.
 *
 * @param finished of its context, for a test that runs beside others: which one is running, vitest does not know then.
 */
export function temporaryFolder(finished: TestContext['onTestFinished'] = onTestFinished): string {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-test-'));
	finished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes a file of a test, and gives its path. */
export function putFile(folder: string, name: string, content: Uint8Array | string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

export function goldenInput(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(GOLDEN, 'inputs', name)));
}

/** The folder of inputs that have failed before, which stays outside the repository; the test is skipped where it is not there. */
export function faultsFolder(context: TestContext): string {
	const path = join(ROOT, '../shared/faults');
	if (!existsSync(path)) context.skip('no ../shared/faults: its inputs are not part of the repository');
	return path;
}

/** A file of real firmware, which stays outside the repository; the test is skipped where it is not there. */
export function corpusFile(context: TestContext, name: string): Uint8Array {
	const path = join(ROOT, '../shared/corpus', name);
	if (!existsSync(path)) context.skip(`no ../shared/corpus/${name}: real firmware is not part of the repository`);
	return new Uint8Array(readFileSync(path));
}

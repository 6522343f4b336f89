/** The built executables, and the programs from outside that some tests compare with. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from './files.js';

export const ROMTOOL = join(ROOT, 'dist/bin/romtool.cjs');
export const EFIROM = join(ROOT, 'dist/bin/efirom.cjs');

export interface Ended {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

export function run(
	script: string,
	args: readonly string[],
	options: { cwd?: string; input?: Uint8Array } = {},
): Ended {
	return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', ...options });
}

/**
 * Skips the test where a part from outside is missing, saying which package brings it. Where all of them have been
 * installed (ROMTOOL_TEST_ALL=1, as .ci/run sets it) a missing one is a failure instead.
 */
export function need(context: TestContext, there: boolean, what: string): void {
	if (there) return;
	if (process.env['ROMTOOL_TEST_ALL'] === '1') throw new Error(`missing: ${what}`);
	context.skip(`missing: ${what}`);
}

const existing = new Map<string, boolean>();

export function programExists(name: string): boolean {
	const known = existing.get(name) ?? spawnSync(name, ['--version']).status === 0;
	existing.set(name, known);
	return known;
}

/** What the committed binaries were built with. */
export function needClang14(context: TestContext): void {
	const there = ['clang', 'lld-link', 'ld.lld', 'wasm-ld'].every(programExists);
	need(context, there, 'clang, lld-link, ld.lld and wasm-ld (Debian packages clang, lld)');
	const version = spawnSync('clang', ['--version'], { encoding: 'utf8' }).stdout;
	if (!version.includes('version 14.')) context.skip('the files were built with clang 14; others give other bytes');
}

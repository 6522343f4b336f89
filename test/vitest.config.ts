import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './support/slowest-first.js';

const TESTS = dirname(fileURLToPath(import.meta.url));
/** Those that replace modules, or change what modules of `cli` remember of their environment. */
const NEEDS_OWN_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(|process\.env\[[^\]]*\] = /;
const ALONE = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.test.ts') && NEEDS_OWN_MODULES.test(readFileSync(join(TESTS, name), 'utf8')))
	.map((name) => `test/${name.replaceAll('\\', '/')}`);

export default defineConfig({
	test: {
		projects: [
			{ extends: true, test: { name: 'alone', include: ALONE, setupFiles: 'test/support/compare-bytes.ts' } },
			// Modules keep nothing from one file to the next, and are loaded once for all files of a worker.
			{
				extends: true,
				test: {
					name: 'shared',
					include: ['test/**/*.test.ts'],
					exclude: ALONE,
					isolate: false,
					setupFiles: ['test/support/compare-bytes.ts', 'test/support/speak-english.ts'],
				},
			},
		],
		globalSetup: ['test/support/built-folder.ts', 'test/support/compiled-folder.ts', 'test/support/no-certificates.ts'],
		// Not a measure of speed: machines that run tests may be slow and busy.
		testTimeout: 240_000,
		// What is built once in a run is built, or waited for, in hooks as well (BUILD_SECONDS in test/support/built-once.ts).
		hookTimeout: 840_000,
		// What is expected of executables is English, whatever the machine speaks.
		env: { LC_ALL: 'C.UTF-8' },
		// One worker per core, where vitest leaves one core of two idle; tests that wait for machines run two at a time.
		maxWorkers: '100%',
		maxConcurrency: 2,
		sequence: { sequencer: SlowestFirst },
		coverage: { include: ['src/**'], exclude: ['src/**/*.generated.ts', 'src/types/**'] },
	},
});

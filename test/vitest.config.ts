import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './support/slowest-first.js';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		globalSetup: 'test/web/page-folder.ts',
		// Not a measure of speed: machines that run tests may be slow and busy.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// What is expected of executables is English, whatever the machine speaks.
		env: { LC_ALL: 'C.UTF-8' },
		// One worker per core, where vitest leaves one core of two idle; tests that wait for machines run two at a time.
		maxWorkers: '100%',
		maxConcurrency: 2,
		sequence: { sequencer: SlowestFirst },
		coverage: { include: ['src/**'], exclude: ['src/**/*.generated.ts', 'src/types/**'] },
	},
});

import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './support/slowest-first.js';

/** These replace modules, and have some of their own. */
const REPLACING = 'unnamed-kind';
/** Below `cli` everything is pure: its modules keep nothing from one test file to the next, and are loaded once for all of them. */
const PURE = [
	...[
		'acpi',
		'bytes',
		'codec',
		'compare',
		'content',
		'diagnose',
		'executable',
		'explain',
		'graphics',
		'host',
		'language',
	],
	...['libvirt', 'names', 'option-rom', 'pci', 'picture', 'proxmox', 'vm'],
].map((room) => `test/${room}/**/!(${REPLACING}).test.ts`);

export default defineConfig({
	test: {
		projects: [
			{ extends: true, test: { name: 'pure', include: PURE, isolate: false } },
			{ extends: true, test: { name: 'others', include: ['test/**/*.test.ts'], exclude: PURE } },
		],
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

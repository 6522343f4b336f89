import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		// Not a measure of speed: machines that run tests may be slow and busy.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// What is expected of executables is English, whatever the machine speaks.
		env: { LC_ALL: 'C.UTF-8' },
		coverage: { include: ['src/**'], exclude: ['src/**/*.generated.ts', 'src/types/**'] },
	},
});

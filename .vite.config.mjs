/** Builds the page: release/romtool.html, one file that works from a disk (docs/page.md). */

import { fileURLToPath } from 'node:url';
import { singleFile } from './.vite.single-file.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
	root: at('src/web/page'),
	// What is in the page is imported; no folder of files is copied beside it.
	publicDir: false,
	configFile: false,
	logLevel: 'warn',
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	build: {
		outDir: at('release'),
		emptyOutDir: false,
		target: 'es2023',
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		modulePreload: false,
		reportCompressedSize: false,
		chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	worker: { format: 'iife' },
	plugins: [singleFile('romtool.html')],
};

/** Builds the page: release/romtool.html, one file that works from a disk (docs/page.md). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionDefine } from './.rolldown.config.mjs';
import { readers } from './.rolldown.readers.mjs';
import { licences } from './.vite.licences.mjs';
import { packed } from './.vite.packed.mjs';
import { singleFile } from './.vite.single-file.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { plugin: collected, texts } = licences();
/** What the script of libarchive asks of Node, where it finds itself there. */
const withoutNode = {
	name: 'without-node',
	enforce: 'pre',
	resolveId: (source, importer) =>
		/^(?:fs|path|crypto)$/.test(source) && /[\\/]libarchive-wasm[\\/]/.test(importer ?? '') ? '\0no-node' : null,
	load: (id) => (id === '\0no-node' ? 'export {}' : null),
};

/** Of the page and of its worker, which is a bundle of its own. */
const shared = [readers, packed, withoutNode, collected];
const checks = { pluginTimings: false };
const notices = () => [readFileSync(at('LICENSE'), 'utf8').trim(), ...texts()];

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
		rolldownOptions: { checks },
	},
	define: versionDefine,
	worker: { format: 'iife', plugins: () => shared, rolldownOptions: { checks } },
	plugins: [...shared, singleFile('romtool.html', notices)],
};

/** Builds the page: release/romtool.html, one file that works from a disk (docs/page.md). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionDefine } from './.rolldown.config.mjs';
import { readers } from './.rolldown.readers.mjs';
import { licences } from './.vite.licences.mjs';
import { packed } from './.vite.packed.mjs';
import { scripts } from './.vite.script.mjs';
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

/** Of the page and of its workers, which are bundles of their own. */
const shared = [readers, packed, withoutNode, collected];
const TARGET = 'es2023';
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
		target: TARGET,
		assetsInlineLimit: Number.MAX_SAFE_INTEGER,
		modulePreload: false,
		reportCompressedSize: false,
		chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
		rolldownOptions: { checks },
	},
	define: versionDefine,
	plugins: [
		...shared,
		scripts({ plugins: shared, checks, transform: { target: TARGET, define: versionDefine } }),
		singleFile('romtool.html', notices),
	],
};

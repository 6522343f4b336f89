/**
 * Bundles `romtool` into one file that needs nothing beside it but Node, for hosts without npm: release/romtool.mjs, with
 * libarchive in it as well, and what is published along with it.
 */

import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { versionDefine, withoutChildProcess } from './.rolldown.config.mjs';
import { readers } from './.rolldown.readers.mjs';

const FILE = 'romtool.mjs';
const require = createRequire(import.meta.url);

/** The package as it is installed loads a file beside itself; here it is handed that file's bytes. */
const libarchiveInside = {
	name: 'libarchive-inside',
	resolveId: (source) => (source.endsWith('/libarchive-package.js') ? '\0libarchive' : null),
	load(id) {
		if (id !== '\0libarchive') return null;
		const wasm = readFileSync(require.resolve('libarchive-wasm/dist/libarchive.wasm'));
		// A twentieth larger than at the highest quality, which takes eight times as long.
		const packed = brotliCompressSync(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
		const script = require.resolve('libarchive-wasm/dist/libarchiveWasm.js');
		return `
			import { brotliDecompressSync } from 'node:zlib';
			export async function importLibarchive() {
				const { libarchiveWasm } = await import(${JSON.stringify(script)});
				const wasmBinary = brotliDecompressSync(Buffer.from('${packed.toString('base64')}', 'base64'));
				return { libarchiveWasm: (options) => libarchiveWasm({ ...options, wasmBinary }) };
			}`;
	},
};

const ENTRY = '\0entry';

/** A thread for files is the file itself, which is told so before it runs: Node's own word for it takes 2 ms to load. */
const workerInside = {
	name: 'worker-inside',
	resolveId(source, importer) {
		if (source === ENTRY) return ENTRY;
		// Of no other module anything happens when it is loaded (package.json).
		if (importer === ENTRY) return { id: source, moduleSideEffects: true };
		return source.endsWith('/start-worker.js') ? '\0start-worker' : null;
	},
	load(id) {
		if (id === ENTRY) {
			const [romtool, worker] = ['romtool', 'jobs/worker'].map((name) =>
				join(import.meta.dirname, `dist/cli/${name}.js`),
			);
			return `#!/usr/bin/env node
				if (globalThis.isRomtoolWorker === true) await import(${JSON.stringify(worker)});
				else await import(${JSON.stringify(romtool)});`;
		}
		if (id !== '\0start-worker') return null;
		return `
			import { nodeModule } from ${JSON.stringify(join(import.meta.dirname, 'dist/cli/node-module.js'))};
			export function startWorker(options) {
				const script = \`globalThis.isRomtoolWorker = true; import(\${JSON.stringify(import.meta.url)})\`;
				return new (nodeModule('node:worker_threads').Worker)(script, { ...options, eval: true });
			}`;
	},
};

/** The file can be started; along with it go licences and the manual page. */
const publish = {
	name: 'publish',
	writeBundle({ dir }) {
		const file = join(dir, FILE);
		chmodSync(file, 0o755);
		const licences = [new URL('LICENSE', import.meta.url), join(dirname(require.resolve('crc-32')), 'LICENSE')];
		writeFileSync(
			join(dir, 'LICENSE'),
			licences.map((path) => readFileSync(path, 'utf8')).join(`\n${'-'.repeat(80)}\n\n`),
		);
		copyFileSync(new URL('dist/man/romtool.1', import.meta.url), join(dir, 'romtool.1'));
	},
};

export default {
	input: { romtool: ENTRY },
	platform: 'node',
	plugins: [withoutChildProcess, readers, libarchiveInside, workerInside, publish],
	// The script of libarchive asks where it is, to find the file that it does not need.
	transform: { define: { ...versionDefine, __dirname: '""' } },
	output: {
		dir: 'release',
		format: 'esm',
		entryFileNames: FILE,
		codeSplitting: false,
		cleanDir: true,
		minify: true,
	},
};

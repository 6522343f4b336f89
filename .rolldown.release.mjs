/**
 * Bundles `romtool` into one file that needs nothing beside it but Node, for hosts without npm: release/romtool.mjs, with
 * libarchive in it as well, and what is published along with it. It begins with its launcher (src/cli/launch/single-file.ts).
 */

import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { RolldownMagicString, rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { asciiOf, crcOnDemand, versionDefine, withoutChildProcess, withoutProgram } from './.rolldown.config.mjs';
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
			return `
				if (globalThis.isRomtoolWorker === true) import(${JSON.stringify(worker)});
				else import(${JSON.stringify(romtool)});`;
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

/** @param {string} code whose only line feeds are in template literals and in comments @returns {string} the same in one line */
function inOneLine(code) {
	const text = new RolldownMagicString(code);
	const visit = (node) => {
		if (node === null || typeof node !== 'object') return;
		if (node.type === 'TaggedTemplateExpression' && code.slice(node.tag.start, node.tag.end) === 'String.raw') return;
		if (node.type === 'TemplateElement') {
			const raw = code.slice(node.start, node.end);
			if (raw.includes('\n')) text.overwrite(node.start, node.end, raw.replaceAll('\n', '\\n'));
		}
		for (const each of Array.isArray(node) ? node : Object.values(node)) visit(each);
	};
	visit(parseAst(code));
	const line = text
		.toString()
		.replace(/\n\/\*![^\n]*\*\/\n/g, '')
		.trimEnd();
	if (line.includes('\n')) throw new Error('the single file: a line feed that is in no template literal');
	return line;
}

/** The program becomes the last line of its launcher, as a comment (src/cli/launch/single-file.ts). */
const launched = {
	name: 'launched',
	async generateBundle(_, bundle) {
		const launcher = await rolldown({
			input: join(import.meta.dirname, 'dist/cli/launch/single-file.js'),
			platform: 'node',
		});
		const { output } = await launcher.generate({ format: 'esm', minify: true });
		await launcher.close();
		const chunk = bundle[FILE];
		chunk.code = `#!/usr/bin/env node\n${output[0].code.trim()}\n//${inOneLine(asciiOf(chunk.code))}})`;
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
	plugins: [
		withoutChildProcess,
		withoutProgram,
		crcOnDemand,
		readers,
		libarchiveInside,
		workerInside,
		launched,
		publish,
	],
	// The script of libarchive asks where it is, to find the file that it does not need.
	transform: { define: { ...versionDefine, __dirname: '""' } },
	output: {
		dir: 'release',
		format: 'cjs',
		entryFileNames: FILE,
		codeSplitting: false,
		cleanDir: true,
		minify: true,
	},
};

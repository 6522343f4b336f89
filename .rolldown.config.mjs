/**
 * Bundles the two executables, each with its launcher (src/cli/launch), and writes the manual pages. Node starts a few CommonJS files in half the time that it takes for some sixty ES
 * modules, and a command line that answers at once needs that.
 */

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { late, plainExports } from './.rolldown.chunks.mjs';
import { GROUPS, LATE } from './.rolldown.groups.mjs';
import { languages } from './.rolldown.languages.mjs';
import { readers } from './.rolldown.readers.mjs';

const EXECUTABLES = ['romtool', 'efirom'];
/** What the executables start as a thread. */
const WORKER = { 'worker-program': 'dist/cli/jobs/worker.js' };
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** An executable on its own knows the package's version. */
export const versionDefine = { ROMTOOL_VERSION: JSON.stringify(version) };

/**
 * commander starts other executables only for commands declared so; romtool has none, and loading this takes 2 ms. What
 * romtool itself starts is in files of their own, which are loaded when they are needed.
 */
export const withoutChildProcess = {
	name: 'without-child-process',
	resolveId: (source, importer) =>
		source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0no-child-process' : null,
	load: (id) => (id === '\0no-child-process' ? 'export {}' : null),
};

/** npm sets the mode once, when it first links the files; each further build makes them anew. */
const executable = (file) => ({
	name: 'executable',
	writeBundle: () => chmodSync(new URL(`dist/bin/${file}.cjs`, import.meta.url), 0o755),
});

/** Of what the commands themselves say in their help. */
const manual = {
	name: 'manual',
	writeBundle: async () => {
		const { manualPage } = await import(new URL('dist/cli/manual/page.js', import.meta.url).href);
		const { efiromPage } = await import(new URL('dist/cli/manual/efirom-page.js', import.meta.url).href);
		mkdirSync(new URL('dist/man/', import.meta.url), { recursive: true });
		writeFileSync(new URL('dist/man/romtool.1', import.meta.url), await manualPage());
		writeFileSync(new URL('dist/man/efirom.1', import.meta.url), efiromPage());
	},
};

/**
 * @param {string} code @param {string} id of its module @param {string} words that are in it once @param {string} others
 * @throws where they are not: what follows would be built without what it is for
 */
function withOther(code, id, words, others) {
	const [before, after, ...more] = code.split(words);
	if (after === undefined || more.length > 0) throw new Error(`${id}: not once \`${words}\``);
	return `${before}${others}${after}`;
}

/** What the launcher runs has no `import()`, of which Node would warn, but a `require` that Node has made already. */
const required = {
	name: 'required',
	transform(code, id) {
		if (/[\\/]libarchive-package\.js$/.test(id)) return withOther(code, id, 'import(PACKAGE)', 'require(PACKAGE)');
		return /[\\/]node-module\.js$/.test(id) ? withOther(code, id, 'createRequire(process.execPath)', 'require') : null;
	},
};

/** commander makes a command of its own when it is loaded, for those who make none. */
export const withoutProgram = {
	name: 'without-program',
	transform: (code, id) =>
		/[\\/]commander[\\/]index\.js$/.test(id) ? withOther(code, id, 'exports.program = new Command();', '') : null,
};

/** It computes its tables when it is loaded, and few runs use it: Node has a CRC-32, too. */
export const crcOnDemand = {
	name: 'crc-on-demand',
	transform(code, id) {
		if (!/[\\/]bytes[\\/]crc32\.js$/.test(id)) return null;
		const used = withOther(code, id, 'CRC32.buf(', "require('crc-32').buf(");
		return withOther(used, id, "import CRC32 from 'crc-32';", '');
	},
};

/** For the launcher: text that is ASCII is given to V8 as it is in the file, in half the space, and without a line for the system. */
const loadable = {
	name: 'loadable',
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type === 'chunk') chunk.code = asciiOf(chunk.code.replace(/^#!.*\n/, ''));
		}
	},
};

/** @param {string} code whose other characters are in strings, regular expressions and comments */
export const asciiOf = (code) =>
	code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What `romtool`, `efirom` and threads start with, each a file on its own. */
const launchers = [...EXECUTABLES, 'worker'].map((file) => ({
	input: { [file]: `dist/cli/launch/${file}.js` },
	platform: 'node',
	plugins: file === 'worker' ? [] : [executable(file)],
	output: { dir: 'dist/bin', format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false, minify: true },
}));

const programs = {
	input: { ...Object.fromEntries(EXECUTABLES.map((file) => [`${file}-program`, `dist/cli/${file}.js`])), ...WORKER },
	platform: 'node',
	plugins: [
		withoutChildProcess,
		withoutProgram,
		required,
		crcOnDemand,
		languages,
		readers,
		late(LATE),
		plainExports,
		loadable,
		manual,
	],
	transform: { define: { ...versionDefine, ROMTOOL_WORKER: JSON.stringify('./worker.cjs') } },
	output: {
		dir: 'dist/bin',
		format: 'cjs',
		entryFileNames: '[name].cjs',
		chunkFileNames: '[name].cjs',
		cleanDir: true,
		// What Node has to read through before it can start.
		minify: true,
		codeSplitting: { groups: GROUPS },
	},
};

export default [programs, ...launchers];

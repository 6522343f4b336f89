/**
 * Compiles the readers of all field tables when romtool is built: a page whose policy forbids `eval` cannot do it, and an
 * executable starts sooner without binary-parser. Works for Rolldown and Vite, on the sources as on what `tsc` makes of them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const SRC = fileURLToPath(new URL('src', import.meta.url));
const READER = /[\\/]bytes[\\/]record-reader\.[jt]s$/;
const TABLES = '\0tables';

/** The tables that modules declare when they are loaded, and binary-parser's code for each. */
async function compiledTables() {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !/^(?:cli|web)[\\/]/.test(file))
		.filter((file) => /\brecord\(/.test(readFileSync(join(SRC, file), 'utf8')));
	const entry = [
		...files.map((file) => `import ${JSON.stringify(join(SRC, file))};`),
		`export { tables } from ${JSON.stringify(join(SRC, 'bytes/record-reader.ts'))};`,
		`export { parserOf } from ${JSON.stringify(join(SRC, 'bytes/record-parser.ts'))};`,
		`export { FORMATTERS } from ${JSON.stringify(join(SRC, 'bytes/record-formatters.ts'))};`,
	];
	const collector = {
		name: 'tables',
		resolveId: (source) => (source === TABLES ? source : null),
		load(id) {
			if (id === TABLES) return entry.join('\n');
			// Nothing is read yet: only what is declared is of interest.
			if (READER.test(id))
				return 'export const tables = []; export const readerOf = (fields) => void tables.push(fields);';
			return null;
		},
	};
	const bundle = await rolldown({ input: TABLES, plugins: [collector], treeshake: false, logLevel: 'silent' });
	const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
	await bundle.close();
	const code = Buffer.from(output[0].code).toString('base64');
	const { tables, parserOf, FORMATTERS } = await import(`data:text/javascript;base64,${code}`);
	return new Map(
		tables.map((fields) => {
			// As its own `compile` does.
			const { code: body, imports } = parserOf(fields).getContext('imports');
			const names = imports.map((each) => Object.keys(FORMATTERS).find((name) => FORMATTERS[name] === each));
			return [JSON.stringify(fields), { body, names }];
		}),
	);
}

export const readers = {
	name: 'readers',
	load: {
		filter: { id: READER },
		async handler(id) {
			if (!READER.test(id)) return null;
			const tables = [...(await compiledTables())].map(([key, { body, names }]) => {
				const imports = names.map((name) => `FORMATTERS.${name}`).join(', ');
				return `[${JSON.stringify(key)}]: () => { const imports = [${imports}]; return (buffer, constructorFn) => { ${body} }; },`;
			});
			return `
				import { FORMATTERS, Parsed } from './record-formatters.js';
				const MADE = { ${tables.join('\n')} };
				export function readerOf(fields) {
					let read;
					return (bytes) => {
						read ??= MADE[JSON.stringify(fields)]();
						return read(bytes, Parsed).fields;
					};
				}`;
		},
	},
};

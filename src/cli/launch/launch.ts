/**
 * Loads what the bundler has made, as CommonJS does. V8 is handed what it has compiled of it in an earlier run: compiling
 * takes longer than most commands run, and Node keeps it since 22.1 only, file by file.
 */
import { Script } from 'node:vm';
import { cachePlace } from './cache-place.js';
import { type CompiledPart, readCompiled } from './compiled.js';
import { keepCompiled, type LoadedPart } from './keep-compiled.js';

/** What Node puts around a file of CommonJS, which may end with a comment. */
export const HEAD = '(function (exports, require, module, __filename, __dirname) { ';
export const TAIL = '\n})';

type Wrapped = (exports: object, require: (id: string) => unknown, module: object, file: string, dir: string) => void;

export interface Source {
	readonly path: string;
	/** Between `HEAD` and `TAIL`. */
	readonly text: string;
	/** Another one wherever the text may be another. */
	readonly stamp: string;
}

export interface Installed {
	/** The folder, or the file if it is only one. */
	readonly place: string;
	read(name: string): Source;
	/** Everything but `./name`. */
	requireOther(id: string): unknown;
}

/** Runs the part `program`. @param use for what it is run: what is compiled is kept for the same use */
export function launch(program: string, use: string, installed: Installed): void {
	const place = cachePlace(process.env, installed.place, use);
	const known = place === undefined ? new Map<string, CompiledPart>() : readCompiled(place);
	const loaded = new Map<string, LoadedPart & { readonly module: { readonly exports: object } }>();
	let isNew = false;
	const load = (name: string): object => {
		const before = loaded.get(name);
		if (before !== undefined) return before.module.exports;
		const { path, text, stamp } = installed.read(name);
		const part = known.get(name);
		const cachedData = part?.stamp === stamp ? part.data : undefined;
		// An installation renews all stamps; the parts that it no longer has would be kept for ever.
		if (part !== undefined && cachedData === undefined) known.clear();
		const script = new Script(text, {
			filename: path,
			columnOffset: -HEAD.length,
			...(cachedData && { cachedData }),
		});
		isNew ||= cachedData === undefined || script.cachedDataRejected === true;
		const module = { exports: {} };
		loaded.set(name, { stamp, script, module });
		const wrapped = script.runInThisContext() as Wrapped;
		const require = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : installed.requireOther(id));
		wrapped(module.exports, require, module, path, installed.place);
		return module.exports;
	};
	if (place !== undefined) {
		process.on('exit', () => {
			if (isNew) keepCompiled(place, loaded, known);
		});
	}
	load(program);
}

/**
 * Loads the files that the bundler has made, as CommonJS does. V8 is handed what it has compiled of them in an earlier run:
 * compiling takes longer than most commands run, and Node keeps it since 22.1 only, file by file.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { cachePlace } from './cache-place.js';
import { type CompiledPart, readCompiled } from './compiled.js';
import { keepCompiled, type LoadedPart } from './keep-compiled.js';

/** What Node puts around a file of CommonJS. */
const HEAD = '(function (exports, require, module, __filename, __dirname) { ';
const TAIL = '\n})';

type Wrapped = (exports: object, require: (id: string) => unknown, module: object, file: string, dir: string) => void;

/** Runs `program`, a file of `folder`. @param use for what it is run: what is compiled is kept for the same use */
export function launch(program: string, use: string, folder: string = import.meta.dirname): void {
	const requireOther = createRequire(`${folder}/${program}`);
	const place = cachePlace(process.env, folder, use);
	const known = place === undefined ? new Map<string, CompiledPart>() : readCompiled(place);
	const loaded = new Map<string, LoadedPart & { readonly module: { readonly exports: object } }>();
	let isNew = false;
	const load = (name: string): object => {
		const before = loaded.get(name);
		if (before !== undefined) return before.module.exports;
		const path = `${folder}/${name}`;
		const { text, stamp } = readWrapped(path);
		const part = known.get(name);
		const cachedData = part?.stamp === stamp ? part.data : undefined;
		const script = new Script(text, {
			filename: path,
			columnOffset: -HEAD.length,
			...(cachedData && { cachedData }),
		});
		isNew ||= cachedData === undefined || script.cachedDataRejected === true;
		const module = { exports: {} };
		loaded.set(name, { stamp, script, module });
		const wrapped = script.runInThisContext() as Wrapped;
		const require = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id));
		wrapped(module.exports, require, module, path, folder);
		return module.exports;
	};
	if (place !== undefined) {
		process.on('exit', () => {
			if (isNew) keepCompiled(place, loaded, known);
		});
	}
	load(program);
}

let room = Buffer.allocUnsafeSlow(1 << 18);

/**
 * The text, which is ASCII, with what goes around it: V8 would copy text that is put together. What the inode says changes
 * with every installation, also of the same version.
 */
function readWrapped(path: string): { readonly text: string; readonly stamp: string } {
	const descriptor = openSync(path, 'r');
	try {
		const { size, ctimeMs } = fstatSync(descriptor);
		const most = HEAD.length + size + TAIL.length;
		if (most > room.length) room = Buffer.allocUnsafeSlow(most);
		let end = room.write(HEAD, 'latin1');
		while (end < HEAD.length + size) {
			const count = readSync(descriptor, room, end, HEAD.length + size - end, null);
			if (count === 0) break;
			end += count;
		}
		end += room.write(TAIL, end, 'latin1');
		return { text: room.toString('latin1', 0, end), stamp: `${end} ${ctimeMs}` };
	} finally {
		closeSync(descriptor);
	}
}

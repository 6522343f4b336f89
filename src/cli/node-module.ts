/** Modules of Node that take milliseconds to load, and that a run which does without them does not load. */
import { createRequire } from 'node:module';

interface Slow {
	'node:crypto': typeof import('node:crypto');
	'node:os': typeof import('node:os');
	'node:tty': typeof import('node:tty');
	'node:v8': typeof import('node:v8');
	'node:worker_threads': typeof import('node:worker_threads');
	'node:zlib': typeof import('node:zlib');
}

/** Any file does: Node finds its own modules from everywhere. */
const load = createRequire(process.execPath);

/** The module, loaded when it is first asked for. */
export function nodeModule<Name extends keyof Slow>(name: Name): Slow[Name] {
	return load(name);
}

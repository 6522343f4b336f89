/**
 * Starts the single file: all of romtool is its last line, as a comment (.rolldown.release.mjs). Node passes over that in
 * a fiftieth of the time that it takes to compile it, and V8 is handed it together with what is compiled.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { calledCommand } from './called.js';
import { HEAD, launch, type Source } from './launch.js';

/** Of its last line. */
const MARK = '\n//';

const file = fileURLToPath(import.meta.url);
const isWorker = (globalThis as { isRomtoolWorker?: true }).isRomtoolWorker === true;

launch('romtool', isWorker ? 'worker' : calledCommand(process.argv.slice(2)), {
	place: file,
	read: readLastLine,
	requireOther: createRequire(file),
});

function readLastLine(): Source {
	const bytes = readFileSync(file);
	const { size, ctimeMs } = statSync(file);
	const start = bytes.lastIndexOf(MARK) + MARK.length - HEAD.length;
	// In place of what is not needed any more. The end is in the file: V8 would copy text that is put together.
	bytes.write(HEAD, start, 'latin1');
	return { path: file, text: bytes.toString('latin1', start), stamp: `${size} ${ctimeMs}` };
}

/** The work on one file from its bytes on: what it is, and all that it gives by itself. */
import { crc32 } from '../../bytes/crc32.js';
import { hexDigits } from '../../bytes/hex.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import { parseLspci } from '../../host/lspci.js';
import { inspectFile } from '../../report/inspect.js';
import type { InspectedFile, NamedFile } from '../../report/named-file.js';
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';
import { extractParts } from './results/firmware.js';
import { emptyResult, firmwareResult, otherResult, romResult } from './results/results.js';
import { kindWords } from './show/kind-words.js';
import { recognise } from './use-of.js';
import { goOn, pauseOf, type Work } from './work.js';

/** Of files below this a tree is opened again when it is asked for, and their bytes are kept. */
export async function workOn(bytes: Uint8Array, work: Work): Promise<void> {
	const { entry, platform } = work;
	const examined = examineFile(bytes, platform.sha256);
	const { use, text } = recognise(examined, entry.names[0], entry.isPasted, platform);
	const inspected = inspectedFile(entry, examined, platform);
	Object.assign(entry, { use, kind: kindWords(use, inspected) });
	if (text !== undefined) entry.text = text;
	await pauseOf(work);
	goOn(entry);
	if (use === 'firmware') {
		entry.result = emptyResult(inspected, work);
		work.found();
		const images = await extractParts(bytes, { ...work, found: () => partsSoFar(inspected, work) });
		firmwareResult(inspected, images, work);
		return;
	}
	if (use === 'rom') {
		work.reach({ stage: 'judge', done: 0, total: bytes.length });
		entry.examined = examined;
		romResult(inspected, [], work);
		work.found();
		romResult(inspected, await extractParts(bytes, work), work);
		return;
	}
	if (use === 'lspci') entry.functions = parseLspci(text ?? '');
	otherResult(inspected, work);
}

function inspectedFile(entry: Entry, examined: ExaminedFile, platform: Platform): InspectedFile {
	const { bytes } = examined;
	return { ...namedFile(entry, bytes, platform), ...inspectFile(examined, { path: entry.names[0] }) };
}

function namedFile({ names: [file] }: Entry, bytes: Uint8Array, { sha256 }: Platform): NamedFile {
	return { file, size: bytes.length, sha256: sha256(bytes), crc32: hexDigits(crc32(bytes), 8) };
}

/** What was found until now, in a file that has more. */
function partsSoFar(inspected: InspectedFile, work: Work): void {
	firmwareResult(inspected, [], work);
	work.found();
}

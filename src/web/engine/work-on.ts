/** The work on one file from its bytes on: what it is, and all that it gives by itself. */
import type { ExtractedImage } from '../../assembly/extract/report.js';
import { crc32 } from '../../bytes/crc32.js';
import { hexDigits } from '../../bytes/hex.js';
import { type ExaminedFile, examineFile } from '../../examined/examined-file.js';
import { vbiosesIn, wantsVbios } from '../../examined/vbios-beside.js';
import { parseLspci } from '../../host/lspci.js';
import { inspectFile } from '../../report/inspect.js';
import type { InspectedFile } from '../../report/named-file.js';
import type { Entry } from './entry.js';
import { extractParts } from './results/firmware.js';
import { emptyResult, firmwareResult, otherResult, romResult } from './results/results.js';
import { kindWords } from './show/kind-words.js';
import { ENGINE_TEXTS } from './texts.js';
import { recognise } from './use-of.js';
import { words } from './words.js';
import type { Work } from './work.js';

/** Puts all into the entry. */
export async function workOn(bytes: Uint8Array, work: Work): Promise<void> {
	const { entry, platform } = work;
	const examined = examineFile(bytes, platform.sha256);
	const { use, text } = recognise(examined, entry.names[0], entry.isPasted, platform);
	const inspected = inspectedFile(entry, examined);
	Object.assign(entry, { use, kind: kindWords(use, inspected) });
	// Texts and ROMs stay, for the files that name them.
	const isKept = use === 'firmware' || use === 'other' || (await work.keep(bytes.length));
	if (!isKept) {
		entry.gist = words(ENGINE_TEXTS.tooMuch);
		entry.problems.push(entry.gist);
	}
	if (isKept && text !== undefined) entry.text = text;
	if (use === 'firmware') {
		entry.result = emptyResult(inspected, work);
		const soFar = (images: readonly ExtractedImage[]) => work.found(() => firmwareResult(inspected, [...images], work));
		firmwareResult(inspected, await extractParts(bytes, work, soFar), work);
		return;
	}
	if (use === 'rom' && isKept) {
		work.reach({ stage: 'judge', done: 0, total: bytes.length });
		entry.rom = {
			bytes: examined.bytes,
			kind: examined.kind,
			wantsVbios: wantsVbios(examined),
			vbioses: vbiosesIn(examined),
		};
		work.found(() => romResult(inspected, [], work, examined));
		romResult(inspected, await extractParts(bytes, work), work, examined);
		return;
	}
	if (use === 'lspci') entry.functions = parseLspci(text ?? '');
	otherResult(inspected, work);
}

function inspectedFile({ names: [file], sha256 = '' }: Entry, examined: ExaminedFile): InspectedFile {
	const { bytes } = examined;
	const about = { file, size: bytes.length, sha256, crc32: hexDigits(crc32(bytes), 8) };
	return { ...about, ...inspectFile(examined, { path: file }) };
}

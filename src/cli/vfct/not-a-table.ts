/** What a file is that is no VFCT table, and what to do with it. */
import { u32At } from '../../bytes/integers.js';
import { shellPath } from '../../bytes/shell-word.js';
import { latin1 } from '../../bytes/text.js';
import { otherFileFix, otherFileName } from '../../consumers/not-a-rom/other-file-names.js';
import { otherFileOf } from '../../consumers/not-a-rom.js';
import { identifyContent } from '../../content/content.js';
import { say, spokenLanguage } from '../language.js';
import { NOT_A_TABLE_TEXTS } from './texts.js';

const ACPI_HEADER = 36;

/** `undefined` for what begins like a VFCT table. */
export function notATable(bytes: Uint8Array, file: string): string | undefined {
	const content = identifyContent(bytes);
	const kind = content?.kind;
	if (kind === 'vfct') return undefined;
	if (kind === 'option-rom') return say(NOT_A_TABLE_TEXTS.rom, { file });
	const signature = latin1(bytes, 0, 4);
	if (bytes.length >= ACPI_HEADER && /^[A-Z0-9_]{4}$/.test(signature) && u32At(bytes, 4) === bytes.length) {
		return say(NOT_A_TABLE_TEXTS.otherTable, { signature: signature.replace(/_+$/, '') });
	}
	if (kind === undefined) return say(NOT_A_TABLE_TEXTS.unknown);
	const other = otherFileOf(bytes, content);
	const language = spokenLanguage();
	const name = otherFileName(other, language);
	const fix = otherFileFix(other, { file: shellPath(file) }, language);
	return say(NOT_A_TABLE_TEXTS.otherFile, { name, fix });
}

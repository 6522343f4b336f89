/** Why there is no VFCT table: on a system, or in a file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { acpiTableHeader } from '../../acpi/table-header.js';
import { u32At } from '../../bytes/integers.js';
import { shellPath } from '../../bytes/shell-word.js';
import { latin1 } from '../../bytes/text.js';
import { otherFileOf } from '../../consumers/not-a-rom/other-file.js';
import { otherFileFix, otherFileName } from '../../consumers/not-a-rom/other-file-names.js';
import { identifyContent } from '../../content/content.js';
import { romBehindHeader } from '../../content/rom-behind-header.js';
import { isDisplay } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { say, spokenLanguage } from '../language.js';
import { readSysfsFunctions } from '../sysfs.js';
import { NO_TABLE_TEXTS, NOT_A_TABLE_TEXTS } from './texts.js';

/** Why a system has none, as far as it can be told, and where else a VBIOS comes from: lines; `sys` stands for /sys. */
export function whyNoTable(sys: string): string[] {
	if (!existsSync(join(sys, 'firmware/acpi/tables'))) {
		return [say(NO_TABLE_TEXTS.noAcpi, { directory: join(sys, 'firmware/acpi') })];
	}
	const gpus = readSysfsFunctions(sys).filter(isDisplay);
	const [first] = gpus.filter(({ vendorId }) => vendorId === VendorId.amd);
	if (gpus.length === 0) return [say(NO_TABLE_TEXTS.noGpu)];
	if (first === undefined) {
		const others = gpus.map((gpu) => say(NO_TABLE_TEXTS.gpu, { address: gpu.address, id: gpu }));
		return [say(NO_TABLE_TEXTS.otherGpus, { gpus: others })];
	}
	const why = existsSync(join(sys, 'firmware/efi')) ? NO_TABLE_TEXTS.unknownReason : NO_TABLE_TEXTS.legacyBoot;
	const ways = say(NO_TABLE_TEXTS.otherWays, { id: first, address: first.address });
	return [say(why), ...ways.split('\n')];
}

/** What a file is that is none, and what to do with it; `undefined` for what begins like one. */
export function notATable(bytes: Uint8Array, file: string): string | undefined {
	const content = identifyContent(bytes);
	const kind = content?.kind;
	if (kind === 'vfct') return undefined;
	if (kind === 'option-rom') return say(NOT_A_TABLE_TEXTS.rom, { file });
	const signature = latin1(bytes, 0, 4);
	if (bytes.length >= acpiTableHeader.size && /^[A-Z0-9_]{4}$/.test(signature) && u32At(bytes, 4) === bytes.length) {
		return say(NOT_A_TABLE_TEXTS.otherTable, { signature: signature.replace(/_+$/, '') });
	}
	if (romBehindHeader(bytes, content) !== undefined) return say(NOT_A_TABLE_TEXTS.rom, { file });
	if (kind === undefined) return say(NOT_A_TABLE_TEXTS.unknown);
	const other = otherFileOf(bytes, content);
	const language = spokenLanguage();
	const name = otherFileName(other, language);
	const fix = otherFileFix(other, { file: shellPath(file) }, language);
	return say(NOT_A_TABLE_TEXTS.otherFile, { name, fix });
}

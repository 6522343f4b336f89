/**
 * What a file is that begins with no option ROM, why nothing in a guest can use it as one, and what to do with it: the one
 * answer of `check`, `inspect`, `plan`, `install` and `lint`. QEMU loads any bytes; whoever looks into the ROM BAR wants 55 AA
 * at its start (PCI Firmware 3.x §5.1.1).
 */
import { type Finding, finder } from '../bytes/finding.js';
import type { Content } from '../content/content.js';
import { pePurpose } from '../executable/pe-purpose.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { locateOptionRom } from '../option-rom/locate.js';
import type { NOT_A_ROM_FINDINGS } from './not-a-rom/findings.js';
import type { OtherFile } from './not-a-rom/other-file-names.js';

const found = finder<typeof NOT_A_ROM_FINDINGS & typeof ROM_FINDINGS>();

/** Where a ROM begins behind a header or junk; `undefined` where there is none, or a container that holds ROMs for `extract`. */
export function romBehindHeader(bytes: Uint8Array, content: Content | undefined): number | undefined {
	const mayPrecede = content === undefined || content.kind === 'nvgi' || content.kind === 'blank';
	return mayPrecede ? locateOptionRom(bytes, 1) : undefined;
}

/** What begins with 55 AA was meant as a ROM, and is for the parser to judge. */
export function notARom(bytes: Uint8Array, content: Content | undefined): Finding {
	const offset = romBehindHeader(bytes, content);
	if (offset !== undefined) return headerBeforeRom(content, offset);
	return found('not-a-rom', 'error', otherFileOf(bytes, content), 0);
}

export function headerBeforeRom(content: Content | undefined, offset: number): Finding {
	const what = content?.kind === 'nvgi' ? 'nvidia-header' : 'other-data';
	return found('header-before-rom', 'error', { what, offset }, 0);
}

/** What any file is that is not what it was taken for. */
export function otherFileOf(bytes: Uint8Array, content: Content | undefined): OtherFile {
	if (content === undefined) return { what: 'unknown' };
	if (content.kind === 'pe') return { what: pePurpose(bytes) };
	const { what, detail } = content;
	return { what, ...(detail !== undefined && { detail }) };
}

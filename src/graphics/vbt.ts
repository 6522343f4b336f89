/**
 * Intel's Video BIOS Table: a header "$VBT <platform>" and the block "BIOS_DATA_BLOCK " that it points to (struct
 * vbt_header and bdb_header in Linux, drivers/gpu/drm/i915/display/intel_vbt_defs.h).
 */
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { ByteSearch } from '../bytes/search.js';
import { sum8 } from '../bytes/sums.js';
import { hasText, stringAt } from '../bytes/text.js';
import { VBT_SIGNATURE } from '../content/content.js';
import type { IntelVbt } from './graphics.js';

export const vbtHeader = record('VBT header', {
	signature: { bytes: 20 },
	version: 'u16',
	headerSize: 'u16',
	size: 'u16',
	checksum: 'u8',
	reserved: 'u8',
	bdbOffset: 'u32',
	aimOffsets: { bytes: 16 },
});

export const bdbHeader = record('BDB header', {
	signature: { bytes: 16 },
	version: 'u16',
	headerSize: 'u16',
	size: 'u16',
});

const BDB_SIGNATURE = 'BIOS_DATA_BLOCK ';
/** Candidates that are looked at; code that handles VBTs has the signature, too. */
const MAX_CANDIDATES = 256;

/** The first VBT in the data from `from` on. */
export function findVbt(bytes: Uint8Array, from = 0): IntelVbt | undefined {
	const marks = new ByteSearch(bytes, VBT_SIGNATURE);
	let at = marks.next(from);
	for (let n = 0; at >= 0 && n < MAX_CANDIDATES; n++) {
		const vbt = readVbt(bytes, at);
		if (vbt !== undefined) return vbt;
		at = marks.next(at + 1);
	}
	return undefined;
}

/** The VBT at `at`, or `undefined` where there is none. One that is cut off behind its BDB header is one still. */
export function readVbt(bytes: Uint8Array, at: number): IntelVbt | undefined {
	if (!vbtHeader.fits(bytes, at) || !hasText(bytes, at, VBT_SIGNATURE)) return undefined;
	const bdb = at + u32At(bytes, at + vbtHeader.offsets.bdbOffset);
	if (!bdbHeader.fits(bytes, bdb) || !hasText(bytes, bdb, BDB_SIGNATURE)) return undefined;
	const { signature, version, size } = vbtHeader.read(bytes, at);
	const end = at + size;
	return {
		kind: 'intel-vbt',
		platform: stringAt(signature, VBT_SIGNATURE.length, signature.length - VBT_SIGNATURE.length).trim(),
		version,
		bdbVersion: bdbHeader.read(bytes, bdb).version,
		offset: at,
		size,
		sumOk: size > 0 && end <= bytes.length && sum8(bytes.subarray(at, end)) === 0,
	};
}

/** A file that is a VBT and nothing else before it. */
export function recognizeVbtFile(bytes: Uint8Array): IntelVbt | undefined {
	return readVbt(bytes, 0);
}

/**
 * Intel's Video BIOS Table: a header "$VBT <platform>" and the block "BIOS_DATA_BLOCK " that it points to (struct
 * vbt_header and bdb_header in Linux, drivers/gpu/drm/i915/display/intel_vbt_defs.h).
 */
import { safeName } from '../../bytes/file-names.js';
import { u16At, u32At } from '../../bytes/integers.js';
import { record } from '../../bytes/record.js';
import { ByteSearch } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import { sum8 } from '../../bytes/sums.js';
import { hasText, stringAt } from '../../bytes/text.js';
import { VBT_SIGNATURE } from '../../content/first-contents.js';
import type { Say } from '../../language/text.js';
import { type Detail, madeBy, type TableKind } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS, DETAIL_VALUES as VALUES } from './texts.js';

/** An Intel Video BIOS Table. */
export interface IntelVbt {
	readonly kind: 'intel-vbt';
	/** `ALDERLAKE-P`. */
	readonly platform: string;
	/** Header version in hundredths: 100 for 1.00. */
	readonly version: number;
	readonly bdbVersion: number;
	/** Bytes from the start of what was looked at. */
	readonly offset: number;
	/** Bytes, as its header declares. */
	readonly size: number;
	/** Whether its bytes sum to zero. */
	readonly sumOk: boolean;
}

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
/** "B", with which that signature begins. */
const BLOCK_START = 0x42;
/** Candidates that are looked at; code that handles VBTs has the signature, too. */
const MAX_CANDIDATES = 256;

export const INTEL_VBT: TableKind<IntelVbt> = {
	kind: 'intel-vbt',
	texts: KIND_TEXTS['intel-vbt'],
	...madeBy('Intel'),
	from: 'table',
	recognise: (bytes) => readVbt(bytes, 0),
	fileName: ({ platform }) => `vbt_${platform === '' ? 'unknown' : safeName(platform)}.bin`,
	step: 'vbt',
	finder: vbtFinder,
	rom: 'none',
	companion: true,
	version: ({ bdbVersion }) => String(bdbVersion),
	title: () => undefined,
	summary: ({ platform }) => [`Intel VBT ${platform}`],
	details: (vbt, say) => [vbtDetail(vbt, say)],
};

export function vbtDetail({ version, bdbVersion: bdb, size: bytes, offset, sumOk: good }: IntelVbt, say: Say): Detail {
	return [LABELS.vbt, say(VALUES.vbt, { version, bdb, bytes, offset, good })];
}

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

function vbtFinder(area: Uint8Array): (from: number) => Span | undefined {
	const holds = (at: number) => {
		// By hand, because a file may have nothing but the signature.
		const block = at + u32At(area, at + vbtHeader.offsets.bdbOffset);
		return (
			area[block] === BLOCK_START && u16At(area, at + vbtHeader.offsets.size) !== 0 && readVbt(area, at) !== undefined
		);
	};
	const marks = new ByteSearch(area, VBT_SIGNATURE, { holds });
	return (from) => {
		const at = marks.next(from);
		const vbt = at < 0 ? undefined : readVbt(area, at);
		return vbt && { start: at, end: Math.min(at + vbt.size, area.length) };
	};
}

/**
 * A block of a BIOS Guard update: Intel's header, the script that flashes the block, then its data. The layout is known from
 * platomav's BIOSUtilities.
 */
import { record } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';

const blockHeader = record('BIOS Guard header', {
	versionMajor: 'u16',
	versionMinor: 'u16',
	platform: { bytes: 16 },
	attributes: 'u32',
	scriptVersion: 'u32',
	scriptSize: 'u32',
	dataSize: 'u32',
	svn: { skip: 12 },
});

/** A command of a script has eight bytes. */
const COMMAND = 8;
const MAX_SCRIPT = 0x10000;
/** Versions 1 and 2 are out. */
const MAX_VERSION = 9;
/** Of a block's attributes: a signed flash address map, which a signature follows. */
const SIGNED = 0x01;

export interface GuardBlock {
	readonly script: Span;
	readonly data: Span;
	readonly isSigned: boolean;
}

/** The block that stands at `at` and ends before `end`. */
export function readGuardBlock(source: Uint8Array, at: number, end: number): GuardBlock | undefined {
	if (at + blockHeader.size > end) return undefined;
	const { versionMajor, scriptSize, dataSize, attributes } = blockHeader.read(source, at);
	const script = { start: at + blockHeader.size, end: at + blockHeader.size + scriptSize };
	const data = { start: script.end, end: script.end + dataSize };
	const hasScript = scriptSize > 0 && scriptSize % COMMAND === 0 && scriptSize <= MAX_SCRIPT;
	if (versionMajor === 0 || versionMajor > MAX_VERSION || !hasScript || data.end > end) return undefined;
	return { script, data, isSigned: (attributes & SIGNED) !== 0 };
}

/**
 * What vendors wrap firmware in that cannot be opened here, and what takes it apart: known by the layouts that platomav's
 * BIOSUtilities read, not by their marks alone, which stand in every program that writes such packages.
 */
import { Budget } from '../bytes/budget.js';
import { u16At, u32At } from '../bytes/integers.js';
import { findMarks, type Mark } from '../bytes/marks.js';
import { latin1 } from '../bytes/text.js';
import { hasDosMagic } from '../executable/pe.js';
import { PFAT_TAG } from '../firmware/pfat-header.js';
import type { PackageWord } from './package-names.js';

interface PackageKind {
	readonly what: PackageWord;
	/** As Latin-1. */
	readonly marks: readonly string[];
	/** Whether the package's header stands at a mark. */
	readonly holds: (bytes: Uint8Array, at: number, sums: Budget) => boolean;
}

/** So many places of a mark are looked at. */
const MAX_CANDIDATES = 256;
/** A UCP package of AMI's own programs has no image in it and ends before this. */
const SMALLEST_UCP = 0x400;

const PACKAGES: readonly PackageKind[] = [
	{
		what: 'pfat',
		marks: [PFAT_TAG],
		// A byte of flags stands between the two.
		holds: (bytes, at) => latin1(bytes, at + 9, at + 44) === 'AMI_BIOS_GUARD_FLASH_CONFIGURATIONS',
	},
	{ what: 'ucp', marks: ['@UAF', '@HPU'], holds: isUcp },
	{ what: 'insyde', marks: ['$_IFLASH'], holds: isInsydeSection },
	{
		what: 'dell-pfs',
		marks: ['PFS.HDR.'],
		// Versions 1 and 2 are out; then the size of the payload.
		holds: (bytes, at) => [1, 2].includes(u32At(bytes, at + 8)) && u32At(bytes, at + 12) > 0,
	},
	{
		what: 'inno-setup',
		// The loader's table; the text "Inno Setup Setup Data" is in uninstallers, too.
		marks: ['rDlPtS\xcd\xe6\xd7\x7b\x0b\x2a', 'nS5W7dT\x83\xaa\x1b\x0f\x6a'],
		holds: hasDosMagic,
	},
	{ what: 'nsis', marks: ['\xef\xbe\xad\xdeNullsoftInst'], holds: hasDosMagic },
	{ what: 'installshield', marks: ['InstallShield'], holds: hasDosMagic },
	{ what: 'upx', marks: ['UPX!'], holds: hasDosMagic },
];

/** `undefined` where none is in the data. */
export function identifyPackage(bytes: Uint8Array): PackageWord | undefined {
	// A package is all of the file, or nearly so; more sums than these are made for the work that they are.
	const sums = new Budget(4 * bytes.length);
	const wanted = PACKAGES.flatMap(({ marks, holds }) =>
		marks.map((text): Mark => ({ text, holds: (all, at) => holds(all, at, sums) })),
	);
	const there = findMarks(bytes, wanted, MAX_CANDIDATES);
	return PACKAGES.find(({ marks }) => marks.some((mark) => there.has(mark)))?.what;
}

/** Its size, modules whose tags begin with "@" behind a header of 16 bytes, and words that sum to zero over all of it. */
function isUcp(bytes: Uint8Array, at: number, sums: Budget): boolean {
	const size = u32At(bytes, at + 4);
	if (size < SMALLEST_UCP || at + size > bytes.length || latin1(bytes, at + 16, at + 17) !== '@') return false;
	if (!sums.take(size)) return false;
	let sum = 0;
	for (let word = at; word < at + size; word += 2) sum = (sum + u16At(bytes, word)) & 0xffff;
	return sum === 0;
}

/** A section: its kind, filled up with "_", then its size and that of the image in it. */
function isInsydeSection(bytes: Uint8Array, at: number): boolean {
	const [total, image] = [u32At(bytes, at + 16), u32At(bytes, at + 20)];
	const isKind = /^_[A-Z0-9_]{7}$/.test(latin1(bytes, at + 8, at + 16));
	return isKind && image > 0 && image <= total && at + 24 + image <= bytes.length;
}

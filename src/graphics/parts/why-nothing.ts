/** Why nothing was found in an image, as far as it can be told. */
import { type Finding, finder } from '../../bytes/finding.js';
import { findBytes } from '../../bytes/search.js';
import type { Content } from '../../content/content.js';
import { identifyPackage } from '../../content/find-containers.js';
import { isFlashProgram } from '../../content/flash-program.js';
import { type PePurpose, pePurpose } from '../../executable/pe-purpose.js';
import { bodyOf, type FirmwareNode } from '../../firmware/node.js';
import { walk } from '../../firmware/walk.js';
import type { Reason } from '../../language/values.js';
import { containedParts, NO_PARTS } from './contained-parts.js';
import { isUndecoded, type PART_FINDINGS } from './findings.js';
import type { FirmwarePart } from './part.js';
import { randomness } from './randomness.js';

/** Findings of images that have lost something. */
const DAMAGE = new Set([
	...['section-undecodable', 'section-crc', 'file-header', 'file-sum'],
	...['volume-length', 'volume-header-sum', 'capsule-truncated', 'region-truncated'],
]);

/** Why a section stays packed that may be sound. */
function undecodedReason({ code, values }: Finding): string | undefined {
	if (code !== 'section-undecodable') return undefined;
	const { code: why } = values['reason'] as Reason;
	return isUndecoded(why) ? why : undefined;
}

/** Vendors put the image inside programs of all other kinds. */
const UEFI_DRIVERS = new Set<PePurpose>(['uefi-driver', 'uefi-driver-not-x64', 'uefi-rom-driver']);

/** In the order in which they are judged; `bytes` are `content`, and `others` is what was found, but not wanted. */
export function whyNothing(
	bytes: Uint8Array,
	content: Content | undefined,
	root: FirmwareNode,
	others: readonly FirmwarePart[] = [],
): Finding[] {
	let files = 0;
	let volumes = 0;
	let vendor: 'AMD' | 'Intel' | undefined = root.subtype === 'Intel flash' ? 'Intel' : undefined;
	let damaged = 0;
	let undecoded: string | undefined;
	for (const { node } of walk(root)) {
		if (node.type === 'file') files++;
		if (node.type === 'volume') volumes++;
		if (node.subtype === 'EFS') vendor = 'AMD';
		for (const finding of node.findings) undecoded ??= undecodedReason(finding);
		if (node.findings.some((each) => DAMAGE.has(each.code) && undecodedReason(each) === undefined)) damaged++;
		if (vendor === undefined && node.children().length === 0 && findBytes(bodyOf(node), 'AGESA') >= 0) vendor = 'AMD';
	}
	// A flash program in a ROM has the marks of what it writes.
	const container = content?.kind === 'option-rom' ? undefined : identifyPackage(bytes);
	const nothing = (why: Why): Finding[] => [
		nothingFound(why, {
			board: vendor ?? 'unknown',
			files,
			damaged,
			...(undecoded !== undefined && { undecoded }),
			package: container ?? 'none',
			content: content?.what ?? 'none',
			...(content?.detail !== undefined && { detail: content.detail }),
			...containedParts(others),
		}),
	];
	if (content?.what === 'flash-start') return nothing('other-content');
	if (files > 0) return nothing('no-graphics');
	if (volumes > 0) return nothing('no-files');
	if (container !== undefined) return nothing('package');
	if (content?.kind === 'pe') return nothing(whyProgram(bytes));
	if (content?.kind === 'option-rom') return nothing('option-rom');
	if (content?.kind === 'blank') return nothing('blank');
	if (content !== undefined && content.kind !== 'uefi-image' && content.kind !== 'capsule') {
		return nothing('other-content');
	}
	if (vendor === 'AMD') return nothing('amd-part');
	return nothing(BY_RANDOMNESS[randomness(bytes)]);
}

const BY_RANDOMNESS = { all: 'encrypted', most: 'compressed', none: 'not-firmware' } as const;

function whyProgram(bytes: Uint8Array): Why {
	if (isFlashProgram(bytes)) return 'flash-program';
	return UEFI_DRIVERS.has(pePurpose(bytes)) ? 'driver' : 'program';
}

const found = finder<typeof PART_FINDINGS>();

type NothingFound = Parameters<typeof found<'nothing-found'>>[2];
export type Why = NothingFound['why'];

const NOTHING = { board: 'unknown', files: 0, damaged: 0, package: 'none', content: 'none', ...NO_PARTS } as const;

/** Nothing was found, and what else is known of it. */
export function nothingFound(why: Why, about: Partial<Omit<NothingFound, 'why'>> = {}): Finding {
	return found('nothing-found', 'error', { why, ...NOTHING, ...about });
}

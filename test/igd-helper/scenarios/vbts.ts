/** GetVbtData: where the VBT is looked for, and what counts as one. */
import {
	extendedOpRegion,
	MAILBOX_4,
	MAILBOX_4_SIZE,
	makeOpRegion,
	makeVbt,
	OPREGION_SIZE,
} from '../../support/opregion.js';
import type { Expected, Scenario } from '../harness/scenario.js';
import { NO_VBT, scenario, VBT, vbt } from './make.js';

/** As large as those of today, and unlike the other one. */
const EXTENDED = makeVbt({ size: 8737, fill: 0x11 });
const RVDA = BigInt(OPREGION_SIZE);
/** One that says that it is larger than it is. */
const claiming = (tableSize: number) => makeVbt({ size: EXTENDED.length, tableSize, fill: 0x11 });

type Case = readonly [name: string, why: string, opregion: Uint8Array, expected: Expected['vbt']];

/** Behind the 8 KiB there is a VBT, and none in mailbox 4. */
const extended: readonly Case[] = [
	['extended', 'behind the OpRegion', extendedOpRegion(EXTENDED), vbt(EXTENDED)],
	['extended-2.2', 'version 2.2', extendedOpRegion(EXTENDED, { version: [2, 2] }), vbt(EXTENDED)],
	['extended-3.0', 'version 3.0', extendedOpRegion(EXTENDED, { version: [3, 0] }), vbt(EXTENDED)],
	[
		'extended-2.0',
		'version 2.0: RVDA is an address of the host',
		extendedOpRegion(EXTENDED, { version: [2, 0] }),
		NO_VBT,
	],
	['extended-1.255', 'before 2.0 there is no RVDA', extendedOpRegion(EXTENDED, { version: [1, 255] }), NO_VBT],
	['rvds-larger', 'RVDS has more room than the VBT takes', extendedOpRegion(EXTENDED, { rvds: 9216 }), vbt(EXTENDED)],
	['rvds-beyond', 'RVDS goes beyond the file', extendedOpRegion(EXTENDED, { rvds: 0xffff_ffff }), vbt(EXTENDED)],
	['rvds-smaller', 'RVDS has no room for the VBT', extendedOpRegion(EXTENDED, { rvds: EXTENDED.length - 1 }), NO_VBT],
	['rvds-zero', 'RVDS is 0', extendedOpRegion(EXTENDED, { rvds: 0 }), NO_VBT],
	['rvda-zero', 'RVDA is 0', extendedOpRegion(EXTENDED, { rvda: 0n }), NO_VBT],
	[
		'rvda-end',
		'RVDA is the end of the file',
		extendedOpRegion(EXTENDED, { rvda: RVDA + BigInt(EXTENDED.length) }),
		NO_VBT,
	],
	['rvda-last', 'one byte lies behind RVDA', extendedOpRegion(EXTENDED, { rvda: RVDA + 8736n }), NO_VBT],
	['rvda-4g', 'RVDA has bits above 32', extendedOpRegion(EXTENDED, { rvda: RVDA + 2n ** 32n }), NO_VBT],
	['rvda-most', 'RVDA and RVDS are more than 64 bits', extendedOpRegion(EXTENDED, { rvda: 2n ** 64n - 1n }), NO_VBT],
	['cut', 'the file ends within the VBT', extendedOpRegion(EXTENDED, { size: OPREGION_SIZE + 8736 }), NO_VBT],
	['cut-header', 'the file ends within its header', extendedOpRegion(EXTENDED, { size: OPREGION_SIZE + 25 }), NO_VBT],
	['claims-one-more', 'the header says one byte more than there is', extendedOpRegion(claiming(8738)), NO_VBT],
	['claims-64k', 'the header says 65535 bytes', extendedOpRegion(claiming(0xffff)), NO_VBT],
	['claims-less', 'the header says less than RVDS', extendedOpRegion(claiming(5000)), vbt(claiming(5000))],
	['odd-place', 'RVDA is odd', oddPlace(), vbt(EXTENDED)],
	['rvda-in-mailbox', 'RVDA points to mailbox 4', inMailbox(), vbt(VBT)],
];

/** With a VBT of its own in mailbox 4. */
const both: readonly Case[] = [
	['both', 'the VBT behind the OpRegion comes first', withMailbox(EXTENDED), vbt(EXTENDED)],
	[
		'both-unsigned',
		'what is behind the OpRegion is none',
		withMailbox(makeVbt({ size: 8000, signature: '$VBS' })),
		vbt(VBT),
	],
	['both-claims', 'that behind the OpRegion is too long', withMailbox(claiming(0xffff)), vbt(VBT)],
];

const mailbox: readonly Case[] = [
	['mailbox-1.0', 'version 1.0', makeOpRegion({ version: [1, 0], mailbox4: VBT }), vbt(VBT)],
	['mailbox-2.0', 'version 2.0', makeOpRegion({ version: [2, 0], mailbox4: VBT }), vbt(VBT)],
	['mailbox-full', 'the VBT fills the mailbox', ...filled(MAILBOX_4_SIZE)],
	['mailbox-over', 'the VBT says one byte more', makeOpRegion({ mailbox4: tooLong() }), NO_VBT],
	['mailbox-empty', 'an empty mailbox', makeOpRegion(), NO_VBT],
	['mailbox-unsigned', 'no signature', makeOpRegion({ mailbox4: makeVbt({ size: 4517, signature: '$VBX' }) }), NO_VBT],
	['mailbox-exact', 'the file ends with the VBT', makeOpRegion({ mailbox4: VBT, size: MAILBOX_4 + 4517 }), vbt(VBT)],
	['mailbox-cut', 'the file ends within the VBT', makeOpRegion({ mailbox4: VBT, size: MAILBOX_4 + 4516 }), NO_VBT],
	['size-zero', 'a table of 0 bytes', makeOpRegion({ mailbox4: makeVbt({ size: 4517, tableSize: 0 }) }), NO_VBT],
	['header-over', 'a header that is larger than the table', makeOpRegion({ mailbox4: bigHeader() }), NO_VBT],
	['sum', 'a wrong checksum is put right', makeOpRegion({ mailbox4: makeVbt({ size: 4517, sum: 77 }) }), vbt(VBT)],
	[
		'sum-extended',
		'behind the OpRegion as well',
		extendedOpRegion(makeVbt({ size: 6000, sum: 1 })),
		vbt(makeVbt({ size: 6000 })),
	],
	['signature', 'no signature of an OpRegion', makeOpRegion({ signature: 'IntelGraphicsMex', mailbox4: VBT }), NO_VBT],
];

export const VBT_SCENARIOS: readonly Scenario[] = [...extended, ...both, ...mailbox].map(
	([name, why, opregion, expected]) => scenario(`vbt-${name}`, why, { opregion, expected: { vbt: expected } }),
);

function withMailbox(behind: Uint8Array): Uint8Array {
	return extendedOpRegion(behind, { mailbox4: VBT });
}

function oddPlace(): Uint8Array {
	return makeOpRegion({ rvda: RVDA + 1n, rvds: EXTENDED.length, more: [[OPREGION_SIZE + 1, EXTENDED]] });
}

function inMailbox(): Uint8Array {
	return makeOpRegion({ rvda: BigInt(MAILBOX_4), rvds: VBT.length, mailbox4: VBT });
}

function filled(size: number): [Uint8Array, Expected['vbt']] {
	const full = makeVbt({ size });
	return [makeOpRegion({ mailbox4: full }), vbt(full)];
}

function tooLong(): Uint8Array {
	return makeVbt({ size: MAILBOX_4_SIZE, tableSize: MAILBOX_4_SIZE + 1 });
}

function bigHeader(): Uint8Array {
	return makeVbt({ size: 4517, headerSize: 4518 });
}

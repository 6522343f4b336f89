/**
 * Damaged firmware images: no throw, no hang, bounded memory, and every node inside its container. A seeded run belongs to
 * `npm test`; `npm run fuzz` goes on for ten minutes (or ROMTOOL_FUZZ_SECONDS) from a seed of its own, which it prints.
 */
import { expect, it } from 'vitest';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import type { FirmwareNode } from '../../src/firmware/node.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { nameOf, walk } from '../../src/firmware/walk.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { whyNothing } from '../../src/graphics/parts/why-nothing.js';
import { AMD_GOP, amdBios, intelBios, SECOND_VBIOS, VBIOS, VBT } from '../support/bios.js';
import { join } from '../support/executables.js';
import {
	amdFirmware,
	brotli,
	type CapsuleKind,
	capsule,
	compressed,
	crc32Section,
	FileType,
	file,
	freeformSubtype,
	gzip,
	lzma,
	lzmaF86,
	padFile,
	pe32,
	pspFile,
	raw,
	sections,
	signed,
	tianoSection,
	ui,
	version,
	volume,
	volumeImage,
	zlibAmd,
} from '../support/firmware/index.js';
import { fuzz, SECONDS } from './fuzz-loop.js';
import { mutate } from './mutate.js';

const SEED = SECONDS > 0 ? Date.now() & 0x7fffffff : 20261124;
const CASES = 1500;
/** A case takes a millisecond or two; what takes this long is on its way to a hang. */
const SLOW = 5000;

const GUID = 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE';
const inner = sections(raw(VBIOS), ui('Inner'), version('1.0'));
const PACKERS: readonly ((content: Uint8Array) => Uint8Array)[] = [
	(content) => compressed('efi11', content),
	(content) => compressed('tiano', content),
	(content) => compressed('none', content),
	(content) => lzma(content),
	(content) => lzmaF86(content),
	(content) => tianoSection(content),
	(content) => zlibAmd(content),
	(content) => gzip(content),
	(content) => brotli(content),
	(content) => crc32Section(content),
	(content) => signed(content),
];
const packed = volume({
	files: PACKERS.map((pack) => file({ guid: GUID, type: FileType.Freeform, sections: [pack(inner)] })),
});
/** Uncompressed, so that damage reaches what is in it. */
const open = volume({
	files: [
		file({ guid: GUID, type: FileType.Driver, sections: [pe32(AMD_GOP), ui('Gop')], checksum: true }),
		padFile(0x100),
		file({ guid: GUID, type: FileType.Freeform, sections: [freeformSubtype(GUID, VBIOS), raw(VBT)] }),
		file({ guid: GUID, type: FileType.Raw, body: SECOND_VBIOS }),
		file({ guid: GUID, type: FileType.VolumeImage, sections: [volumeImage(packed)] }),
	],
});
const amd = amdFirmware({
	size: 1 << 20,
	psp: { at: 0x40000, entries: [{ type: 0x3c, at: 0x41000, body: pspFile(VBIOS, { compressed: true }) }] },
	bios: { at: 0x80000, entries: [{ type: 0x69, at: 0x81000, body: SECOND_VBIOS, compressed: true }] },
});
const starts: readonly (readonly [string, Uint8Array])[] = [
	['packed volume', packed],
	['open volume', open],
	['AMD image', amdBios()],
	['Intel image', intelBios()],
	['AMD directories', amd],
	...(['efi', 'toshiba', 'aptio-signed', 'fmp'] satisfies CapsuleKind[]).map(
		(kind) => [kind, capsule(kind, open)] as const,
	),
	['two volumes', join(open, new Uint8Array(0x333), packed)],
];

const noDigest = (bytes: Uint8Array) => `${bytes.length} ${bytes[0]} ${bytes[bytes.length >> 1]} ${bytes.at(-1)}`;

function checkNode({ source, span, body, type }: FirmwareNode): void {
	const inside = 0 <= span.start && span.start <= body.start && body.start <= body.end && body.end <= span.end;
	if (inside && span.end <= source.length) return;
	throw new Error(`${type} ${span.start}-${span.end}, body ${body.start}-${body.end}, of ${source.length}`);
}

/** Everything that is asked of an image. */
function readAll(bytes: Uint8Array): void {
	const root = openFirmware(bytes, { decoders: NODE_DECODERS });
	for (const { node } of walk(root)) {
		checkNode(node);
		nameOf(node);
	}
	const parts = findGraphics(root, noDigest, { all: true });
	if (parts.length === 0) whyNothing(bytes, root);
}

it('reads all of them undamaged', () => {
	for (const [name, bytes] of starts) {
		expect(findGraphics(openFirmware(bytes, { decoders: NODE_DECODERS }), noDigest), name).not.toHaveLength(0);
	}
});

it(`reads damaged ones, from seed ${SEED}`, { timeout: (SECONDS + 240) * 1000 }, () => {
	fuzz({
		seed: SEED,
		cases: CASES,
		slow: SLOW,
		starts,
		damage: (bytes, random) => {
			// Half of the damage begins at a random place, because what matters is not at the start of an image.
			const from = random(2) === 0 ? 0 : random(bytes.length);
			return join(bytes.subarray(0, from), mutate(bytes.subarray(from), random));
		},
		readAll,
		describe: () => `seed ${SEED}`,
	});
});

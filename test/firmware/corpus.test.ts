/** Real firmware: what UEFIExtract takes out of it that is of a listed kind is among our parts, and nothing else is. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { isDisplayDriver } from '../../src/graphics/display-driver.js';
import { readVbt } from '../../src/graphics/kinds/intel-vbt.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { recognizeDriver, recognizeImage } from '../../src/graphics/recognize.js';
import { isRomImageAt } from '../../src/option-rom/locate.js';
import { corpusFile } from '../support/files.js';
import { type ExtractedNode, uefiExtract } from '../support/firmware/index.js';

/** Kind, name and the beginning of the digest of each part, in the order of the image. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	'9elements__converged-security-suite__GALAGOPRO3.fd': ['intel-vbt vbt_SKYLAKE.bin 8dbe94a3'],
	'Cyberpunk2177__AcuteAngle__dxe.bin': [
		'intel-vbt vbt_BROXTON.bin ca2b1c3b',
		'intel-vbt vbt_BROXTON_207_1d7e0fdd.bin 1d7e0fdd',
		'intel-vbt vbt_BROXTON_207_5ead0b8d.bin 5ead0b8d',
		'intel-vbt vbt_BROXTON_207_8deb5872.bin 8deb5872',
		'intel-vbt vbt_BROXTON_207_bc7fd68e.bin bc7fd68e',
		'intel-gop IntelGopDriver.efi e123c8b2',
		'intel-vbios vbios_8086_0406.bin c7bd04ce',
	],
	'SYNTH__AMD_aptioV_like_16M.rom': [
		'intel-vbt vbt_SKYLAKE.bin 4229bd6b',
		'amd-gop AMDGopDriver.efi 2ccaa522',
		'amd-vbios vbios_1002_1636.bin fb512683',
		'amd-vbios vbios_1002_15d8.bin 7e163ca6',
		'amd-vbios vbios_1002_1638.bin 18b8919e',
	],
	'SYNTH__AMD_edk2_like_16M.fd': [
		'amd-gop AMDGopDriver_3.1.8.efi 01984a1d',
		'amd-gop AMDGopDriver.efi 704930c1',
		'other-gop ASPEEDGopDriver.efi ac9090f0',
		'amd-vbios vbios_1002_1636.bin fb512683',
		'amd-vbios vbios_1002_1638.bin 18b8919e',
		'amd-vbios vbios_1002_1586.bin bfccdd68',
	],
	'intel__FSP__BroadwellFSP.fd': ['intel-vbt vbt_HASWELL.bin 5ad9a711'],
	'intel__FSP__RaptorLakeS_FvLateSilicon.fv': ['intel-gop IntelGopDriver.efi 131c32ca'],
	'jwagnervaz__DUAL-CPU-ZX-DU99D4-V1.31-BIOSMOD__DU994005.bin': [],
	'miyconst__Mi899__huananzhi-b250m-i-v20.rom': [
		'intel-vbt vbt_SKYLAKE.bin 4229bd6b',
		'intel-gop IntelGopDriver.efi 173915b5',
		'intel-vbios vbios_8086_0406.bin 2d505ff2',
	],
	'mobilexp__l502x-modded-bios__FvRecovery.fd': [],
	'tianocore__edk2-non-osi__FSP-O_DXE.Fv': [],
	'tianocore__edk2-non-osi__VangoghSet1ExternalReleaseS.fd': [],
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function* bodies({ body, children }: ExtractedNode): Generator<Uint8Array> {
	yield body;
	for (const child of children) yield* bodies(child);
}

/** What a body is by its first bytes; in its middle nobody looks. */
function kindOf(body: Uint8Array): string | undefined {
	if (body[0] === 0x4d && body[1] === 0x5a) {
		const graphics = recognizeDriver(body);
		return graphics?.kind === 'igd-helper' || isDisplayDriver(body) ? graphics?.kind : undefined;
	}
	if (isRomImageAt(body, 0)) return recognizeImage(body)?.kind;
	return readVbt(body, 0)?.kind;
}

describe.each(Object.entries(PARTS))('%s', (name, expected) => {
	it('gives its parts', (context) => {
		const root = openFirmware(corpusFile(context, `bios/${name}`), { decoders: NODE_DECODERS });
		const parts = findGraphics(root, sha256);
		expect(parts.map((part) => `${part.kind} ${part.name} ${part.sha256.slice(0, 8)}`)).toEqual(expected);
	});

	it('gives what UEFIExtract does', (context) => {
		const image = corpusFile(context, `bios/${name}`);
		const { image: theirs } = uefiExtract(context, image);
		const ours = findGraphics(openFirmware(image, { decoders: NODE_DECODERS }), sha256);
		const dumped = new Map<string, string>();
		const all: Buffer[] = [];
		for (const body of bodies(theirs)) {
			all.push(Buffer.from(body));
			const kind = kindOf(body);
			if (kind !== undefined) dumped.set(sha256(body), kind);
		}
		const found = new Map(ours.map((part) => [part.sha256, part]));
		expect([...dumped].filter(([digest]) => !found.has(digest))).toEqual([]);
		// A VBT behind a few bytes of the vendor's is a part, but no body.
		const nowhere = ours.filter(
			({ sha256: digest, bytes }) => !dumped.has(digest) && !all.some((body) => body.includes(Buffer.from(bytes))),
		);
		expect(nowhere.map((part) => part.name)).toEqual([]);
	});
});

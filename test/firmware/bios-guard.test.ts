/** BIOS Guard updates, in which the image comes in blocks. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { amdBios } from '../support/bios.js';
import { ascii, join, u16, u32 } from '../support/executables.js';
import { capsule } from '../support/firmware/index.js';

const BLOCK = 0x10000;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Input {
	/** First word of the signatures; none where it is left out. */
	readonly signature?: number;
	readonly keySize?: 256 | 384;
	/** Bytes of the image that are no part of a block. */
	readonly tail?: number;
}

function pfat(image: Uint8Array, { signature, keySize = 256, tail = 0 }: Input = {}): Uint8Array {
	const list = ascii('AMI_BIOS_GUARD_FLASH_CONFIGURATIONS\r\n1 8 ;BIOS.bin\r\n');
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < image.length - tail; at += BLOCK) {
		const data = image.subarray(at, Math.min(at + BLOCK, image.length - tail));
		const attributes = signature === undefined ? 0 : 1;
		const header = join(u16(2, 0), ascii('PLATFORM', 16), u32(attributes), u16(2, 0), u32(24, data.length, 1, 0, 0));
		const sign =
			signature === undefined
				? []
				: [u32(signature, 5), new Uint8Array(keySize).fill(0x5a), u32(65537), new Uint8Array(keySize)];
		blocks.push(header, new Uint8Array(24).fill(0x11), data, ...sign);
	}
	const header = join(u32(17 + list.length, 0), ascii('_AMIPFAT'), Uint8Array.of(0));
	return join(header, list, ...blocks, image.subarray(image.length - tail));
}

const kinds = (bytes: Uint8Array) => findGraphics(openFirmware(bytes), sha256).map(({ kind }) => kind);
const EXPECTED = ['amd-gop', 'amd-vbios', 'amd-vbios'];

describe('a BIOS Guard update', () => {
	it.each<[string, Input]>([
		['without signatures', {}],
		['with RSA 2048', { signature: 1 }],
		['with RSA 3072', { signature: 3, keySize: 384 }],
		['with signatures that do not say their size', { signature: 0x77 }],
		['with larger ones that do not either', { signature: 0x77, keySize: 384 }],
		['with a tail behind the blocks', { tail: 0x8000 }],
	])('is put together %s', (_, input) => {
		const image = amdBios();
		const root = openFirmware(pfat(image, input));
		const [update] = root.children();
		expect(update).toMatchObject({ type: 'capsule', subtype: 'AMI BIOS Guard (PFAT)' });
		expect(sha256(update?.children()[0]?.source ?? new Uint8Array(0))).toBe(sha256(image));
		expect(kinds(pfat(image, input))).toEqual(EXPECTED);
	});

	it('may be in a capsule and behind a header of the vendor', () => {
		expect(kinds(capsule('aptio-signed', pfat(amdBios())))).toEqual(EXPECTED);
		expect(kinds(join(new Uint8Array(0x800).fill(1), pfat(amdBios())))).toEqual(EXPECTED);
	});

	it('gives what is there of one that is cut off or damaged', () => {
		const update = pfat(amdBios(), { signature: 1 });
		for (let size = 0; size < update.length; size += 997) expect(() => kinds(update.subarray(0, size))).not.toThrow();
		update.fill(0xff, 0x40, 0x60);
		expect(() => kinds(update)).not.toThrow();
	});

	it('is not what merely has the words of one', () => {
		const root = openFirmware(join(new Uint8Array(100), ascii('_AMIPFAT'), new Uint8Array(0x2000)));
		expect(root.children()).toEqual([]);
	});
});

/** BIOS Guard updates, in which the image comes in blocks. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { amdBios } from '../support/bios.js';
import { ascii, join } from '../support/executables.js';
import { capsule, type PfatOptions, pfat } from '../support/firmware/index.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const kinds = (bytes: Uint8Array) => findGraphics(openFirmware(bytes), sha256).map(({ kind }) => kind);
const EXPECTED = ['amd-gop', 'amd-vbios', 'amd-vbios'];

describe('a BIOS Guard update', () => {
	it.each<[string, PfatOptions]>([
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

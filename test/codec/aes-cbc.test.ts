import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aesCbcDecrypt } from '../../src/codec/aes-cbc.js';

const bytes = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));

it('decrypts the example of NIST SP 800-38A, F.2.6', () => {
	const key = bytes('603deb1015ca71be2b73aef0857d7781 1f352c073b6108d72d9810a30914dff4');
	const start = bytes('000102030405060708090a0b0c0d0e0f');
	const encrypted = bytes('f58c4c04d6e5f1ba779eabfb5f7bfbd6 9cfc4e967edb808d679f777bc6702c7d');
	const plain = bytes('6bc1bee22e409f96e93d7e117393172a ae2d8a571e03ac9c9eb76fac45af8e51');
	expect(aesCbcDecrypt(encrypted, key, start)).toEqual(plain);
});

it('decrypts what Node encrypts, wherever it lies in its buffer', () => {
	const block = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
	const blocks = fc.uint8Array({ maxLength: 500 }).map((data) => data.subarray(data.length % 16));
	fc.assert(
		fc.property(block(32), block(16), blocks, (key, start, plain) => {
			const encrypted = createCipheriv('aes-256-cbc', key, start).setAutoPadding(false).update(plain);
			expect(aesCbcDecrypt(new Uint8Array(encrypted), key, start)).toEqual(new Uint8Array(plain));
		}),
		{ numRuns: 200 },
	);
});

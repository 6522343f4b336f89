import { expect, it } from 'vitest';
import { i32At, u16At, u32At } from '../../src/bytes/integers.js';
import { latin1, latin1Bytes, stringAt, utf16At, utf16le } from '../../src/bytes/text.js';

const bytes = Uint8Array.from([0x41, 0x42, 0xe9, 0x00, 0x47, 0x00, 0x4f, 0x00, 0x00, 0x00, 0x50]);

it('reads Latin-1, clipped to the data', () => {
	expect(latin1(bytes, 0, 3)).toBe('ABé');
	expect(latin1(bytes, 9, 99)).toBe('\0P');
	expect(latin1(bytes, 50, 60)).toBe('');
	expect(latin1Bytes('ABé')).toEqual(bytes.subarray(0, 3));
});

it('reads strings up to a NUL, a limit or the end', () => {
	expect(stringAt(bytes, 0, 10)).toBe('ABé');
	expect(stringAt(bytes, 0, 2)).toBe('AB');
	expect(stringAt(bytes, 10, 10)).toBe('P');
	expect(stringAt(bytes, 11, 10)).toBe('');
});

it('reads and writes UTF-16', () => {
	expect(utf16At(bytes, 4, 10)).toBe('GO');
	expect(utf16At(bytes, 4, 1)).toBe('G');
	expect(utf16At(bytes, 10, 10)).toBe('');
	expect(utf16le('GO')).toEqual(bytes.subarray(4, 8));
	expect(utf16le('\u20ac')).toEqual(Uint8Array.of(0xac, 0x20));
});

it('reads integers, with zeros past the end', () => {
	expect(u16At(bytes, 0)).toBe(0x4241);
	expect(u32At(Uint8Array.of(0xfc, 0xff, 0xff, 0xff), 0)).toBe(0xfffffffc);
	expect(i32At(Uint8Array.of(0xfc, 0xff, 0xff, 0xff), 0)).toBe(-4);
	expect(u32At(bytes, 10)).toBe(0x50);
});

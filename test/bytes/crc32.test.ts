import { expect, it } from 'vitest';
import { crc32 } from '../../src/bytes/crc32.js';

it('crc32 gives the check value of CRC-32/ISO-HDLC, unsigned', () => {
	expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
	expect(crc32(new Uint8Array(0))).toBe(0);
});

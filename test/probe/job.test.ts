import { expect, it } from 'vitest';
import { latin1 } from '../../src/bytes/text.js';
import { mostSeconds, probeVolume } from '../../src/probe/job.js';

const one = { vendorId: 0x1002, firstId: 0x164c, lastId: 0x164c, rom: undefined };
const all = { ...one, firstId: 0, lastId: 0xffff };

it('a machine has time for its questions, but not for ever', () => {
	expect(mostSeconds([one], 30)).toBe(150);
	expect(mostSeconds([one, one], 30)).toBe(180);
	expect(mostSeconds([all], 30)).toBeCloseTo(805, 0);
});

it('a volume holds the token as the processor reads it', () => {
	const nothing = new Uint8Array(0);
	const volume = probeVolume(nothing, nothing, [], [one], '0123456789abcdef');
	expect(latin1(volume, 0, volume.length)).toContain('\xef\xcd\xab\x89\x67\x45\x23\x01\x02\x10\x4c\x16\x4c\x16');
});

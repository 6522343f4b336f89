import { expect, it } from 'vitest';
import { readableSize } from '../../src/bytes/readable-size.js';

it('says a size in the largest unit that fits', () => {
	expect([513, 2048, 131072, 1 << 20].map(readableSize)).toEqual(['513 bytes', '2 KiB', '128 KiB', '1 MiB']);
});

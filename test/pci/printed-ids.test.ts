import { expect, it } from 'vitest';
import { printedIds } from '../../src/pci/printed-ids.js';

it('prints numbers as hex where the key is that of IDs, and leaves the rest in its place', () => {
	const value = {
		kind: 'x',
		version: 100,
		vendorId: 0x1002,
		deviceIds: [0x15, 0xffff],
		rangeIds: [[0x15d0, 0x15e6]] as const,
		noIds: [],
		subsystemId: undefined,
		ids: [1],
		vbt: { size: 2 },
	};
	const printed = printedIds(value);
	expect(JSON.stringify(printed)).toBe(
		'{"kind":"x","version":100,"vendorId":"0x1002","deviceIds":["0x0015","0xffff"],"rangeIds":[["0x15d0","0x15e6"]],"noIds":[],"ids":[1],"vbt":{"size":2}}',
	);
	expect(Object.keys(printed)).toEqual(Object.keys(value));
});

/** Which GPUs have AMD's reset bug, and which of them vendor-reset knows. */
import { describe, expect, it } from 'vitest';
import { isIntegratedChip } from '../../src/graphics/amd-chips.js';
import { RESET_BUGS, resetBugOf } from '../../src/graphics/amd-reset.js';

/** All devices of gnif/vendor-reset at 084881c. */
const DEVICE_DB = `
	66a0 66a1 66a2 66a3 66a4 66a7 66af 67c0 67c1 67c2 67c4 67c7 67c8 67c9 67ca 67cc 67cf 67d0 67df 67e0 67e1 67e3 67e7 67e8
	67e9 67eb 67ef 67ff 6860 6861 6862 6863 6864 6867 6868 6869 686a 686b 686c 686d 686e 686f 687f 6980 6981 6985 6986 6987
	6995 6997 699f 6fdf 7310 7312 7318 7319 731a 731b 731e 731f 7340 7341 7347 734f 7360 7362 738c`;

const amd = (deviceId: number) => resetBugOf({ vendorId: 0x1002, deviceId });

describe('resetBugOf', () => {
	it('has all devices that vendor-reset has, and says of no other that it does', () => {
		const ids = Array.from({ length: 0x10000 }, (_, id) => id).filter((id) => amd(id)?.cure === 'vendor-reset');
		expect(ids.map((id) => id.toString(16))).toEqual(DEVICE_DB.trim().split(/\s+/));
	});

	it('knows APUs and cards that nothing resets, and leaves RX 6000 and other vendors alone', () => {
		expect(amd(0x1638)).toMatchObject({ cure: 'none', integrated: true });
		expect(amd(0x744c)).toMatchObject({ chip: 'Navi 31', cure: 'none', integrated: false });
		expect(amd(0x73bf)).toBeUndefined();
		expect(resetBugOf({ vendorId: 0x10de, deviceId: 0x67df })).toBeUndefined();
	});

	it('has each device once, in a processor where the VBIOSes of its chip are', () => {
		const ids = RESET_BUGS.flatMap(({ devices, integrated }) =>
			devices.map(([first, last]) => ({ first, last, integrated })),
		).sort((a, b) => a.first - b.first);
		for (const [i, { first, last, integrated }] of ids.entries()) {
			expect(last).toBeGreaterThanOrEqual(first);
			if (i > 0) expect(first).toBeGreaterThan(ids[i - 1]?.last ?? 0);
			const known = isIntegratedChip(first);
			if (known !== undefined) expect([first, integrated]).toEqual([first, known]);
		}
		for (const { source } of RESET_BUGS) expect(source).toMatch(/^[\w.-]+\/[\w.-]+(?:#\d+|, src\/[\w.-]+)$/);
	});
});

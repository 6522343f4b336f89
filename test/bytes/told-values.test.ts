import { describe, expect, it } from 'vitest';
import { toldValues } from '../../src/bytes/told-values.js';

const device = { vendorId: 0x1002, deviceId: 0x64c };

describe('toldValues', () => {
	it('writes IDs as lspci prints them, whatever else is known of a device', () => {
		const values = { id: { ...device, revision: 1 }, ids: [device, device], vendors: [{ vendorId: 0x8086 }] };
		expect(toldValues({ id: 'id', ids: 'ids', vendors: 'vendors' }, values)).toEqual({
			id: '1002:064c',
			ids: ['1002:064c', '1002:064c'],
			vendors: ['8086'],
		});
	});

	it('writes those of reasons as well, and of reasons in these', () => {
		const inner = { code: 'inner', values: { has: device } };
		const outer = { code: 'outer', values: { device, reasons: [inner] } };
		expect(toldValues({ reason: 'reason' }, { reason: outer })).toEqual({
			reason: {
				code: 'outer',
				values: { device: '1002:064c', reasons: [{ code: 'inner', values: { has: '1002:064c' } }] },
			},
		});
	});

	it('leaves what is told already as it is', () => {
		const told = toldValues({ id: 'id', offset: 'offset', isX: 'flag' }, { id: device, offset: 0x40, isX: true });
		expect(told).toEqual({ id: '1002:064c', offset: 0x40, isX: true });
		expect(toldValues({ id: 'id', offset: 'offset', isX: 'flag' }, told)).toEqual(told);
	});

	it('keeps names of files, and shortens all else that nobody reads to its end', () => {
		const long = 'x'.repeat(1000);
		const { file, files, name } = toldValues(
			{ file: 'file?', files: 'files', name: 'name' },
			{ file: long, files: [long], name: long, left: undefined },
		);
		expect([file, files]).toEqual([long, [long]]);
		expect(String(name).length).toBeLessThan(300);
	});

	it('leaves out what is left out', () => {
		expect(toldValues({ id: 'id?' }, { id: undefined })).toEqual({});
	});
});

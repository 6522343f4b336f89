import { expect, it } from 'vitest';
import { isIgpuVirtualFunction, physicalFunctionOf, virtualFunctionsOf } from '../../src/host/virtual-functions.js';
import { pciFunction } from '../support/lint.js';

const intel = { vendorId: 0x8086, deviceId: 0x46d4, classCode: 0x030000 };
const first = pciFunction('0000:00:02.0', intel);
const second = pciFunction('0000:00:02.1', intel);

it('goes by physfn, of any vendor and at any place', () => {
	const physical = pciFunction('0000:06:00.0', { vendorId: 0x1002, deviceId: 0x7461, classCode: 0x030000 });
	const virtual = pciFunction('0000:06:02.0', {
		...{ vendorId: 0x1002, deviceId: 0x7462, classCode: 0x030000 },
		physicalFunction: '0000:06:00.0',
	});
	expect(physicalFunctionOf(virtual, [physical, virtual])).toBe('0000:06:00.0');
	expect(physicalFunctionOf(physical, [physical, virtual])).toBeUndefined();
	expect(virtualFunctionsOf('0000:06:00.0', [physical, virtual])).toEqual([virtual]);
});

it('goes by the IDs of function 0 where there is no physfn, as in the text of lspci', () => {
	expect(physicalFunctionOf(second, [first, second])).toBe('0000:00:02.0');
	expect(physicalFunctionOf(second, [])).toBe('0000:00:02.0');
	expect(virtualFunctionsOf('0000:00:02.0', [first, second])).toEqual([second]);
});

it.each([
	['the second display of an old chip', { ...intel, deviceId: 0x27a6 }, '0000:00:02.1'],
	['another class', { ...intel, classCode: 0x040300 }, '0000:00:02.1'],
	['another vendor', { ...intel, vendorId: 0x1002 }, '0000:00:02.1'],
	['function 0', intel, '0000:00:02.0'],
])('is none: %s', (_, input, address) => {
	expect(physicalFunctionOf(pciFunction(address, input), [first])).toBeUndefined();
});

it('tells by an address alone those of the iGPU only', () => {
	expect(['0000:00:02.1', '0000:00:02.7'].every(isIgpuVirtualFunction)).toBe(true);
	expect(['0000:00:02.0', '0000:00:02', '0000:05:00.1', '0001:00:02.1'].some(isIgpuVirtualFunction)).toBe(false);
});

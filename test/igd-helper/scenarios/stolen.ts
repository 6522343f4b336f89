/** Stolen memory: how much, where, and what if it cannot be had. */
import type { Scenario } from '../harness/scenario.js';
import { BOTH, BOTH_OLD, COFFEE_LAKE, igpu, MIB, ONLY_OPREGION, SMALLEST, scenario, stolen } from './make.js';

const PAGE = 4096;
/** Each kind's first and last code of each of its ranges; what would be more than the RAM is not reserved. */
const SIZES: readonly (readonly [kind: string, device: number, graphicsControl: number, mebibytes: number])[] = [
	['gen6-00', 0x0412, 0x0301, 0],
	['gen6-01', 0x0412, 0xff09, 32],
	['gen6-01-low-bits', 0x0412, 0x020f, 32],
	['gen6-02', 0x0f31, 0x0011, 64],
	['gen8-00', 0x1612, 0x00ff, 0],
	['gen8-01', 0x1612, 0x0100, 32],
	['gen8-f0', 0x1612, 0xf0c1, 0],
	['gen8-ff', 0x1612, 0xffff, 0],
	['chv-00', 0x22b1, 0x0001, 0],
	['chv-01', 0x22b1, 0xff0f, 32],
	['chv-11', 0x22b1, 0x0089, 8],
	['chv-16', 0x22b1, 0x00b1, 28],
	['chv-17', 0x22b1, 0x00b9, 36],
	['chv-1d', 0x22b1, 0x00e9, 60],
	['gen9-00', COFFEE_LAKE, 0x00ff, 0],
	['gen9-01', COFFEE_LAKE, 0x0100, 32],
	['gen9-ef', COFFEE_LAKE, 0xefc1, 0],
	['gen9-f0', COFFEE_LAKE, 0xf000, 4],
	['gen9-fe', COFFEE_LAKE, 0xfeff, 60],
	['gen11-00', 0x9a49, 0x00ff, 0],
	['gen11-40', 0x9a49, 0x40c1, 0],
	['gen11-80', 0x9a49, 0x8000, 0],
	['gen11-f1', 0x9a49, 0xf1c1, 8],
];
/** RAM that nobody uses, firmware's own, and where there is none. */
const FREE = 0x4000_0000;
const TAKEN = 0x0080_0000;
const NO_RAM = 0xe000_0000;
const LOCK = 1;
const ABOVE = 0x1_4c80_0000n;

const sizes = SIZES.map(([name, device, graphicsControl, mebibytes]) => {
	const registers = name.startsWith('gen11') ? BOTH : BOTH_OLD;
	return scenario(`gms-${name}`, 'the size of stolen memory', {
		devices: [igpu({ device, graphicsControl })],
		expected: {
			devices: { '00:02.0': mebibytes === 0 ? ONLY_OPREGION : registers },
			stolen: mebibytes === 0 ? null : stolen((mebibytes * MIB) / PAGE),
		},
	});
});

/** The register of 32 bits and that of 64, with an address of the host in it. */
function atHost(address: bigint, bdsmWritable: boolean) {
	return [
		['32', igpu({ device: COFFEE_LAKE, bdsm32: Number(address & 0xffff_ffffn), bdsmWritable })],
		['64', igpu({ bdsm64: address, bdsmWritable })],
	] as const;
}
const KEPT = { asls: 'opregion', bdsm32: 'unchanged|stolen', bdsm64: 'unchanged|stolen' };

export const STOLEN_SCENARIOS: readonly Scenario[] = [
	...sizes,
	...atHost(BigInt(FREE + LOCK), false).map(([width, device]) =>
		scenario(`host-read-only-${width}`, 'the address of the host, which takes no write', {
			devices: [device],
			expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: stolen(SMALLEST.pages, { at: FREE }) },
		}),
	),
	...atHost(BigInt(FREE), true).map(([width, device]) =>
		scenario(`host-writable-${width}`, 'an address from before, in memory that is free', {
			devices: [device],
			expected: { devices: { '00:02.0': KEPT }, stolen: stolen(SMALLEST.pages, { at: FREE }) },
		}),
	),
	...[TAKEN, NO_RAM].flatMap((address) =>
		atHost(BigInt(address + LOCK), false).map(([width, device]) =>
			scenario(`host-read-only-${address.toString(16)}-${width}`, 'the address of the host is not to be had', {
				devices: [device],
				expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
			}),
		),
	),
	...[TAKEN, NO_RAM].flatMap((address) =>
		atHost(BigInt(address), true).map(([width, device]) =>
			scenario(`host-writable-${address.toString(16)}-${width}`, 'another address takes its place', {
				devices: [device],
				expected: { devices: { '00:02.0': width === '32' ? BOTH_OLD : BOTH } },
			}),
		),
	),
	scenario('host-read-only-above', 'the address of the host is above 4 GiB', {
		devices: [igpu({ bdsm64: ABOVE + 1n, bdsmWritable: false })],
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('host-writable-above', 'an address above 4 GiB is written anew in all its bits', {
		devices: [igpu({ bdsm64: ABOVE })],
	}),
	...(['32', '64'] as const).map((width) =>
		scenario(`read-only-zero-${width}`, 'the register is 0 and takes no write', {
			devices: [igpu({ bdsmWritable: false, ...(width === '32' && { device: COFFEE_LAKE }) })],
			expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
		}),
	),
	scenario('fail-bdsm-32', 'the write to 0x5C fails', {
		devices: [igpu({ device: COFFEE_LAKE })],
		run: { failWrite: 0x5c },
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('fail-bdsm-64', 'the write to 0xC0 fails', {
		run: { failWrite: 0xc0 },
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('fail-reserved', 'there is no reserved memory', {
		run: { failAllocate: 0 },
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null, vbt: 'any' },
	}),
	scenario('small-machine', 'less RAM than stolen memory', {
		mebibytes: 256,
		devices: [igpu({ graphicsControl: 0x10c1 })],
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('small-machine-fits', 'a small machine with room for it', { mebibytes: 256 }),
];

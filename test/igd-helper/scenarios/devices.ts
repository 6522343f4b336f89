/** Which devices are set up, and which are left alone (docs/igd-helper.md, devices). */
import type { Scenario } from '../harness/scenario.js';
import { AMD, BOTH, BOTH_OLD, INTEL, igpu, NOTHING, ONLY_OPREGION, scenario, stolen, UNCHANGED } from './make.js';

/** With Gen6 to Gen8 it is bits that say 32 MiB, the least that they can. */
const OLD = { gen6: 0x0009, gen8: 0x01c1 };
const MIB_32 = 8192;

/** Of each kind the first and the last ID, and those that a prefix would take for another kind. */
const KINDS: readonly (readonly [kind: string, ids: readonly number[], graphicsControl: number, pages: number])[] = [
	['gen6', [0x0102, 0x0f33, 0x0a06], OLD.gen6, MIB_32],
	['gen8', [0x1602, 0x163e], OLD.gen8, MIB_32],
	['chv', [0x22b0, 0x22b3], 0x0089, 2048],
	['gen9', [0x0a84, 0x3ea0, 0x87c0, 0x87ca, 0x9bf6], 0xf0c1, 1024],
	['gen11', [0x4541, 0x46d4, 0x8a71, 0x9af8, 0xa7ad], 0xf0c1, 1024],
];
const WITHOUT_REGISTER = [0x6420, 0x7d40, 0x7dd5, 0xb080, 0xb640, 0xd745, 0xd75f, 0xfd81];

const kinds = KINDS.flatMap(([kind, ids, graphicsControl, pages]) =>
	ids.map((device) =>
		scenario(`${kind}-${hex(device)}`, `an iGPU of kind ${kind}`, {
			devices: [igpu({ device, graphicsControl })],
			expected: { devices: { '00:02.0': kind === 'gen11' ? BOTH : BOTH_OLD }, stolen: stolen(pages) },
		}),
	),
);

const withoutRegister = WITHOUT_REGISTER.map((device) =>
	scenario(`none-${hex(device)}`, 'an iGPU without a register for stolen memory', {
		devices: [igpu({ device, graphicsControl: 0x02c1 })],
		expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
	}),
);

/** At 00:02.0, where no iGPU is found. */
const others = [
	['class-0301', { classCode: 0x030100 }],
	['class-0302', { classCode: 0x030200 }],
	['class-0300-interface-01', { classCode: 0x030001 }],
	['class-0400', { classCode: 0x040000 }],
	['class-0003', { classCode: 0x000003 }],
	['amd', { vendor: AMD }],
	['vendor-8087', { vendor: INTEL + 1 }],
] as const;

export const DEVICE_SCENARIOS: readonly Scenario[] = [
	...kinds,
	...withoutRegister,
	...['038000', '038001'].map((classCode) =>
		scenario(`class-${classCode}`, 'a display controller that is no VGA', {
			devices: [igpu({ classCode: Number.parseInt(classCode, 16) })],
		}),
	),
	...others.map(([name, fields]) =>
		scenario(`other-${name}`, 'no iGPU, with the device ID of one', { devices: [igpu(fields)], expected: [NOTHING] }),
	),
	scenario('no-device', 'no device at all', { devices: [], expected: [{ ...NOTHING, devices: {} }] }),
	...[0x0000, 0xfffe].map((device) =>
		scenario(`unknown-${hex(device)}`, 'an ID that no table has, where an iGPU is', {
			devices: [igpu({ device, graphicsControl: 0x02c1 })],
			expected: { devices: { '00:02.0': ONLY_OPREGION }, stolen: null },
		}),
	),
	scenario('unknown-elsewhere', 'a discrete card of Intel alone', {
		devices: [igpu({ at: '00:03.0', device: 0x56a0 })],
		expected: [{ ...NOTHING, devices: { '00:03.0': UNCHANGED } }],
	}),
	scenario('discrete-beside', 'a discrete card of Intel beside the iGPU', {
		devices: [igpu(), igpu({ at: '00:03.0', device: 0x56a0 })],
		expected: { devices: { '00:02.0': BOTH, '00:03.0': UNCHANGED } },
	}),
	scenario('elsewhere', 'the iGPU is not at 00:02.0', {
		devices: [igpu({ at: '00:03.0' })],
		expected: { devices: { '00:03.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('function-1', 'a second function of the iGPU', {
		devices: [igpu(), igpu({ at: '00:02.1' })],
		expected: { devices: { '00:02.0': BOTH, '00:02.1': ONLY_OPREGION }, opregion: { copies: 2, pages: 2 } },
	}),
	scenario('amd-first', 'a card of AMD at 00:02.0, the iGPU behind it', {
		devices: [igpu({ vendor: AMD, device: 0x164e }), igpu({ at: '00:03.0' })],
		expected: { devices: { '00:02.0': UNCHANGED, '00:03.0': ONLY_OPREGION }, stolen: null },
	}),
	scenario('two', 'two iGPUs, the first of them behind the other in the table', {
		devices: [igpu({ device: 0x46d1 }), igpu({ at: '00:03.0', device: 0x3e92 })],
		expected: { devices: { '00:02.0': BOTH, '00:03.0': ONLY_OPREGION }, opregion: { copies: 2, pages: 2 } },
	}),
];

function hex(id: number): string {
	return id.toString(16).padStart(4, '0');
}

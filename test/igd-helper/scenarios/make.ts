/** Makes scenarios of our own: an iGPU at 00:02.0 that gets everything, unless a scenario says otherwise. */
import { crc32 } from '../../../src/bytes/crc32.js';
import { givenVbt, makeOpRegion, makeVbt } from '../../support/opregion.js';
import type { Expected, ExpectedRegisters, Scenario, ScenarioDevice } from '../harness/scenario.js';

const PAGE = 4096;
export const MIB = 2 ** 20;
export const VBT = makeVbt({ size: 4517 });
export const OPREGION = makeOpRegion({ mailbox4: VBT });
/** 64 MiB, as QEMU writes it. */
export const BDSM_SIZE = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0);
/** The least that Gen9 and newer can say: 4 MiB. */
export const SMALLEST = { graphicsControl: 0xf0c1, pages: 1024 };
export const INTEL = 0x8086;
export const AMD = 0x1002;
export const RAPTOR_LAKE = 0xa780;
export const COFFEE_LAKE = 0x3e92;

export const UNCHANGED: ExpectedRegisters = { asls: 'unchanged', bdsm32: 'unchanged', bdsm64: 'unchanged' };
export const ONLY_OPREGION: ExpectedRegisters = { ...UNCHANGED, asls: 'opregion' };
export const BOTH: ExpectedRegisters = { ...ONLY_OPREGION, bdsm64: 'stolen' };
export const BOTH_OLD: ExpectedRegisters = { ...ONLY_OPREGION, bdsm32: 'stolen' };

export function igpu(fields: Partial<ScenarioDevice> = {}): ScenarioDevice {
	return {
		at: '00:02.0',
		vendor: INTEL,
		device: RAPTOR_LAKE,
		classCode: 0x030000,
		graphicsControl: SMALLEST.graphicsControl,
		bdsm32: 0,
		bdsm64: 0n,
		asls: 0,
		bdsmWritable: true,
		...fields,
	};
}

export function stolen(pages: number, more: { at?: number } = {}): Expected['stolen'] {
	return { pages, type: 'EfiReservedMemoryType', ...more };
}

export function vbt(given: Uint8Array): Expected['vbt'] {
	const content = givenVbt(given);
	return { status: 'EFI_SUCCESS', size: content.length, crc32: crc32(content) };
}

export const NO_VBT: Expected['vbt'] = { status: 'error' };

/** What is expected of the helper if nothing is special about the device, with this OpRegion. */
export function all(opregion: Uint8Array = OPREGION): Expected {
	return {
		entry: 'EFI_SUCCESS',
		devices: { '00:02.0': BOTH },
		opregion: { copies: 1, pages: Math.ceil(opregion.length / PAGE) },
		stolen: stolen(SMALLEST.pages),
		vbt: vbt(VBT),
	};
}

/** Nothing is set up, and GetVbtData has nothing to give. */
export const NOTHING: Expected = {
	entry: 'EFI_SUCCESS',
	devices: { '00:02.0': UNCHANGED },
	opregion: null,
	stolen: null,
	vbt: NO_VBT,
};

/** The helper refuses to start, and leaves nothing behind. */
export const REFUSED: Expected = { ...NOTHING, entry: 'error', vbt: { status: 'absent' }, events: 0 };

export interface Special extends Partial<Omit<Scenario, 'name' | 'why' | 'expected'>> {
	/** Against what is expected otherwise. */
	readonly expected?: Partial<Expected> | readonly Expected[];
}

export function scenario(name: string, why: string, { expected = {}, ...special }: Special = {}): Scenario {
	const { opregion } = { opregion: OPREGION, ...special };
	return {
		name,
		why,
		machine: 'pc',
		mebibytes: 2048,
		devices: [igpu()],
		opregion,
		bdsmSize: BDSM_SIZE,
		run: {},
		...special,
		expected: isList(expected) ? expected : [{ ...all(opregion), ...expected }],
	};
}

function isList(expected: Partial<Expected> | readonly Expected[]): expected is readonly Expected[] {
	return Array.isArray(expected);
}

/** Devices that come late, drivers that start twice, protocols that are there, and every call that may fail. */
import type { Expected, Scenario } from '../harness/scenario.js';
import { all, BOTH, igpu, NOTHING, ONLY_OPREGION, scenario, UNCHANGED } from './make.js';

/** More than a helper makes; the last ones fail nothing. */
const MOST_CALLS = 12;
const ANY: Expected = {
	...all(),
	entry: 'any',
	devices: { '00:02.0': { asls: 'unchanged|opregion', bdsm32: 'unchanged', bdsm64: 'unchanged|stolen' } },
	opregion: 'any',
	stolen: 'any',
	vbt: 'any',
	writesAllowed: true,
};

function late(at: string, expected: Expected['devices'][string], more: Partial<Expected> = {}): Expected {
	return { ...all(), devices: { [`late ${at}`]: expected }, ...more };
}

export const LIFE_SCENARIOS: readonly Scenario[] = [
	scenario('late', 'the iGPU appears after the helper', {
		devices: [],
		lateDevice: igpu(),
		expected: [late('00:02.0', BOTH)],
	}),
	scenario('late-elsewhere', 'not at 00:02.0', {
		devices: [],
		lateDevice: igpu({ at: '00:03.0' }),
		expected: [late('00:03.0', ONLY_OPREGION, { stolen: null })],
	}),
	scenario('late-other', 'a device that is none appears', {
		devices: [],
		lateDevice: igpu({ vendor: 0x10de }),
		expected: [{ ...NOTHING, devices: { 'late 00:02.0': UNCHANGED } }],
	}),
	scenario('late-second', 'a second iGPU appears', {
		lateDevice: igpu({ at: '00:03.0', device: 0x3e92 }),
		expected: { devices: { '00:02.0': BOTH, 'late 00:03.0': ONLY_OPREGION }, opregion: { copies: 2, pages: 2 } },
	}),
	scenario('late-twice', 'the iGPU appears, goes, and comes again', {
		devices: [],
		lateDevice: igpu(),
		run: { lateTwice: true },
		expected: [late('00:02.0', BOTH, { opregion: { copies: [1, 2], pages: 2 }, stolen: 'any' })],
	}),
	scenario('twice', 'the helper is in two ROMs', { run: { loadTwice: true }, expected: { entry: 'any' } }),
	scenario('policy-present', 'somebody else has installed a policy', {
		run: { foreignPolicy: true },
		expected: { vbt: 'any' },
	}),
	scenario('null-arguments', 'GetVbtData is called without room for its answer', {
		run: { nullArguments: true },
		expected: { nullArguments: 'error' },
	}),
	scenario('unload', 'UnloadImage, if the helper has it', { run: { unload: true }, expected: { unload: true } }),
	scenario('fail-asls', 'the write of ASLS fails', {
		run: { failWrite: 0xfc },
		expected: [
			{ ...ANY, devices: { '00:02.0': { ...BOTH, asls: 'unchanged' } }, opregion: null, stolen: all().stolen },
			{ ...ANY, devices: { '00:02.0': UNCHANGED }, opregion: null, stolen: null },
		],
	}),
	scenario('fail-nvs', 'there is no ACPI NVS memory', {
		run: { failAllocate: 10 },
		expected: [
			{ ...ANY, devices: { '00:02.0': { ...BOTH, asls: 'unchanged' } }, opregion: null, stolen: all().stolen },
			{ ...ANY, devices: { '00:02.0': UNCHANGED }, opregion: null, stolen: null },
		],
	}),
	scenario('fail-install', 'protocols cannot be installed', {
		run: { failInstall: true },
		expected: [
			{ ...all(), vbt: 'any' },
			{ ...NOTHING, entry: 'error', vbt: { status: 'absent' }, writesAllowed: true, events: 0 },
		],
	}),
	scenario('fail-notify', 'nobody tells of new devices', {
		run: { failNotify: true },
		expected: [all(), { ...NOTHING, entry: 'error', vbt: { status: 'absent' }, writesAllowed: true, events: 0 }],
	}),
	...Array.from({ length: MOST_CALLS }, (_, index) =>
		scenario(`fail-call-${index + 1}`, `call ${index + 1} of those that may fail fails`, {
			run: { failCall: index + 1 },
			expected: [ANY],
		}),
	),
];

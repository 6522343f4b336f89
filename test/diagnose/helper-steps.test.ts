/** The steps of helpers for Intel iGPUs that logs show, and those that they do not. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';

const stepsOf = (...logs: readonly (readonly string[])[]) =>
	diagnose(logs.map((lines, i) => ({ name: `${i}.log`, text: [`${lines.join('\n')}\n`] }))).files.map((file) =>
		file.steps?.map(({ step, lines }) => [step, lines]),
	);

/** gangqizai's, as it is printed with files of fw_cfg for an iGPU, and no GOP driver behind it. */
const PUBLISHED = [
	'FW CFG Signature: 0x554D4551',
	'Select Item: 0x19',
	'SetupVmOpRegion: 0000:00:02.0: Setup OpRegion @ 0xBFBBC000 size 0x4200',
	'SetupVmBDSM: Get BDSM at address: 0x3C800001',
	'SetupVmBDSM: 0000:00:02.0: BDSM @ 0x3C800000 size 0x4800000',
];

describe('a log', () => {
	it('has the steps in their order, and what is absent where it should stand', () => {
		expect(stepsOf(PUBLISHED)).toEqual([
			[
				['helper-started', [1]],
				['opregion', [3]],
				['stolen-memory', [5]],
				['vbt-asked', []],
			],
		]);
	});

	it('of one helper among several has its own', () => {
		const [first, second, third] = stepsOf(['nothing'], PUBLISHED.slice(0, 2), PUBLISHED);
		expect(first).toBeUndefined();
		expect(second?.map(([, lines]) => lines)).toEqual([[1], [], [], []]);
		expect(third?.map(([, lines]) => lines)).toEqual([[1], [3], [5], []]);
	});

	it('has no step for stolen memory where the iGPU needs none', () => {
		const own = 'romtool-igd 1.0: ';
		const log = ['opregion 00:02.0 address=0x7f000000 bytes=0x2000 status=0x0', 'stolen 00:02.0 none'].map(
			(line) => own + line,
		);
		const [steps] = stepsOf(log);
		expect(steps?.map(([step]) => step)).toEqual(['helper-started', 'opregion', 'vbt-asked']);
	});
});

/** What `romtool probe` says in plain words, of answers that are given. */
import { describe, expect, it } from 'vitest';
import { describeProbed } from '../../src/cli/probe/describe.js';
import type { ProbedDriver, ProbeResult } from '../../src/cli/probe/report.js';
import { TextOutput } from '../../src/cli/terminal.js';

const vbios = {
	file: 'vbios.bin',
	bytes: new Uint8Array(0),
	sha256: 'v'.repeat(64),
	vendorId: 0x1002,
	deviceId: 0x164c,
	version: '017.010',
};
const bare: ProbeResult = {
	vbios: null,
	vendorId: '0x1002',
	verdict: 'declines',
	deviceIds: [],
	asked: [['0x164c', '0x164c']],
	registerReads: 0,
};
const crashed: ProbeResult = {
	vbios: null,
	vendorId: '0x1002',
	verdict: 'crashes',
	asked: [['0x164c', '0x164c']],
	registerReads: 0,
};
const ALL: ProbeResult['asked'] = [['0x0000', '0xffff']];
const BOTH: ProbeResult['asked'] = [
	['0x1638', '0x1638'],
	['0x164c', '0x164c'],
];
const paired: ProbeResult = { ...bare, vbios: vbios.sha256 };

function said(...results: ProbeResult[]): string {
	const driver: ProbedDriver = { file: 'gop.efi', sha256: 'd'.repeat(64), machine: 'X64', version: '0x1', results };
	const output = new TextOutput({ columns: 1000, isTTY: false, write: () => {} });
	return describeProbed(driver, [vbios], output, {})
		.map((line) => `${line}\n`)
		.join('');
}

describe('a pair', () => {
	it.each<[string, ProbeResult, ProbeResult, string]>([
		[
			'that binds by its VBIOS',
			bare,
			{ ...paired, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			'→ This driver with vbios.bin will bind to 1002:164c. The VBIOS is required: without it, the driver declines.',
		],
		[
			'that binds anyway',
			{ ...bare, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			{ ...paired, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			'→ This driver with vbios.bin will bind to 1002:164c. The VBIOS makes no difference.',
		],
		[
			'that binds by its VBIOS, beside another device that needs none',
			{ ...bare, verdict: 'accepts', deviceIds: [['0x1638', '0x1638']], asked: BOTH },
			{ ...paired, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			'will bind to 1002:164c. The VBIOS is required: without it, the driver declines.',
		],
		[
			'that binds on more by its VBIOS',
			{ ...bare, verdict: 'accepts', deviceIds: [['0x1638', '0x1638']], asked: BOTH },
			{ ...paired, verdict: 'accepts', deviceIds: BOTH, asked: BOTH },
			'will bind to 1002:1638 164c. The VBIOS is required: without it, the driver accepts only 1002:1638.',
		],
		[
			'whose driver alone crashes',
			{ ...crashed, stage: 'questions' },
			{ ...paired, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			'will bind to 1002:164c. The VBIOS is required: without it, the driver crashes.',
		],
		[
			'whose driver alone asks the hardware',
			{ ...bare, verdict: 'asks-hardware', registerReads: 2 },
			{ ...paired, verdict: 'accepts', deviceIds: [['0x164c', '0x164c']] },
			'The VBIOS is required: without it, the driver reads registers first.',
		],
		['that does not bind', bare, paired, '→ This driver with vbios.bin will not bind to 1002:164c.\n'],
		[
			'that asks the hardware',
			bare,
			{ ...paired, verdict: 'asks-hardware', registerReads: 12 },
			'→ This driver with vbios.bin reads registers before it decides. Only the real device can show whether it binds to 1002:164c.',
		],
	])('%s', (_, without, withVbios, expected) => {
		const text = said(without, withVbios);
		expect(text).toContain(expected);
		expect(text.match(/→/g)).toHaveLength(1);
	});
});

describe('a driver', () => {
	it('is told of once where the vendor makes no difference', () => {
		const one: ProbeResult = { vbios: null, vendorId: '0x1002', verdict: 'not-a-driver', asked: ALL, registerReads: 0 };
		const text = said(one, { ...one, vendorId: '0x8086' });
		expect(text.match(/does not bind to devices/g)).toHaveLength(1);
		expect(text.match(/→/g)).toHaveLength(1);
	});

	it.each<[string, Partial<ProbeResult>, string[]]>([
		['that declines', {}, ['without  a VBIOS: declines 1002:164c', 'the VBIOS decides: add --vbios VBIOS']],
		['that declines all', { asked: ALL }, ['→ This driver will not bind to any device of 1002.']],
		[
			'that takes all',
			{ verdict: 'accepts', deviceIds: [['0x0000', '0xffff']] },
			['accepts all devices of 1002', '→ This driver will bind to all devices of 1002.'],
		],
		[
			'that reads some',
			{ verdict: 'asks-hardware', registerReads: 12 },
			['declines 1002:164c after 12 register reads'],
		],
		['that reads on', { verdict: 'asks-hardware', registerReads: 1001 }, ['reads the registers of 1002:164c forever']],
		['that is none', { verdict: 'not-a-driver' }, ['→ It does not bind to any device']],
		[
			'that does not start',
			{ verdict: 'did-not-start', stage: 'start', status: '0x8000000000000003' },
			['did not start: EFI_UNSUPPORTED'],
		],
		[
			'that is not loaded, for a reason without a name',
			{ verdict: 'did-not-start', stage: 'load', status: '0x8000000000000063' },
			['did not load: EFI status 0x8000000000000063'],
		],
		['that hangs', { verdict: 'times-out', stage: 'start' }, ['did not respond while starting']],
		[
			'that crashes',
			{
				verdict: 'crashes',
				stage: 'questions',
				exception: { name: '#PF - Page-Fault', registers: { RIP: '0x10', CR2: '0x0' }, offsetInImage: '0x8' },
			},
			['crashed while being tested', '#PF - Page-Fault, at 0x8 in the driver', 'RIP 0x10, CR2 0x0'],
		],
	])('%s', (_, result, expected) => {
		const text = said({ ...bare, ...result });
		for (const each of expected) expect(text).toContain(each);
	});
});

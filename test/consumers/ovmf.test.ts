import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldValues } from '../../src/bytes/told-values.js';
import { CODEC_ERRORS } from '../../src/codec/findings.js';
import { OVMF_FINDINGS } from '../../src/consumers/edk2/findings.js';
import { OVMF_PE_FINDINGS } from '../../src/consumers/edk2/pe/findings.js';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { render } from '../../src/language/render.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { corpusFile, goldenInput } from '../support/files.js';
import { CORPUS } from './corpus.js';
import { E1000 } from './mutate.js';
import { CASES, type Case } from './proof.js';

const ask = (bytes: Uint8Array, device: typeof E1000 | undefined = E1000, secureBoot = false) =>
	askOvmf({ rom: new ParsedRom(bytes), device, secureBoot });
const RULES = { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS };
const codes = (bytes: Uint8Array) => ask(bytes).findings.map(({ code }) => code);
const caseOf = (name: string): Case => CASES.find((one) => one.name === name) as Case;
const SOUND = caseOf('as built').bytes;

describe('askOvmf', () => {
	it.each(CASES.map((one) => [one.name, one] as const))('%s: findings have what their entries say', (_, one) => {
		const { bytes, ovmf } = one;
		const findings = Object.values(ovmf).flatMap((answer) => answer.findings);
		for (const { code, severity, consumer, values = {}, offset } of findings) {
			expect(Object.keys(RULES)).toContain(code);
			const { severities, values: declared } = RULES[code as keyof typeof RULES];
			expect(severities).toContain(severity);
			expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(values)));
			const needed = Object.entries(declared).filter(([, kind]) => !String(kind).endsWith('?'));
			for (const [name] of needed) expect(values).toHaveProperty(name);
			expect(consumer).toBe('ovmf');
			expect(offset).toBeGreaterThanOrEqual(0);
			expect(offset).toBeLessThanOrEqual(bytes.length + 0xffff);
		}
	});

	it('has nothing to say of a sound ROM', () => {
		expect(ask(SOUND)).toEqual({ verdict: 'runs', findings: [] });
	});

	it('names the IDs that it does not compare', () => {
		const { verdict, findings } = ask(SOUND, { vendorId: 0x1002, deviceId: 0x164c });
		expect(verdict).toBe('runs');
		const values = { has: parseIdPair('8086:100e'), wanted: parseIdPair('1002:164c') };
		expect(findings).toMatchObject([{ code: 'ovmf-ids-not-checked', severity: 'note', offset: 0x20, values }]);
		expect(ask(SOUND, undefined).findings).toEqual([]);
	});

	it('starts unsigned drivers under Secure Boot', () => {
		const { verdict, findings } = ask(SOUND, E1000, true);
		expect(verdict).toBe('runs');
		expect(findings).toMatchObject([{ code: 'ovmf-secure-boot', severity: 'note' }]);
	});

	it('calls what does not decide a warning', () => {
		const { verdict, findings } = caseOf('first driver bad, second good').ovmf['2022.11'];
		expect(verdict).toBe('runs');
		const values = { image: 0, subsystem: 10 };
		expect(findings).toMatchObject([{ code: 'ovmf-subsystem', severity: 'warning', offset: 8, values }]);
	});

	it('points into the file, whether the driver is stored or compressed', () => {
		const driver = goldenInput('ia32-driver-6k.efi');
		for (const compress of [false, true]) {
			const rom = buildOptionRom([{ kind: 'efi', data: driver, compress }], { vendorId: 1, deviceIds: [2] });
			const found = ask(rom).findings.find(({ severity }) => severity === 'error');
			expect(found?.offset).toBeLessThan(rom.length);
			expect(found).toMatchObject({ code: 'ovmf-pe-section', values: { image: 0, case: 'beyond-driver' } });
			expect(found?.values?.['unpacked']).toEqual(compress ? expect.any(Number) : undefined);
		}
	});

	it('says in both languages where in a decompressed driver it is, and why another cannot be decompressed', () => {
		const place = { image: 0, machine: 0xaa64, unpacked: 0x7c, runs: [0x8664, 0x0ebc] };
		const machine = { code: 'ovmf-pe-machine', values: place };
		expect(render(RULES, machine, 'en').message).toBe(
			'OVMF will not run the image at 0x0: the driver is built for AA64, machine type 0xaa64 (at 0x7c of the decompressed driver). It runs only X64 (0x8664) and EBC (0x0ebc).',
		);
		expect(render(RULES, machine, 'zh').message).toContain('0xaa64（解压后的驱动 0x7c 处）。');
		const [broken] = caseOf('compressed size too large').ovmf['2022.11'].findings;
		const reason = {
			code: 'ovmf-decompress',
			values: toldValues(RULES['ovmf-decompress'].values, broken?.values ?? {}),
		};
		const catalogue = { ...RULES, ...CODEC_ERRORS };
		expect(render(catalogue, reason, 'en').message).toMatch(/decompressed \(the compressed data is truncated: .*\)\.$/);
		expect(render(catalogue, reason, 'zh').message).toMatch(/无法解压（压缩数据不完整：.*）。$/);
	});

	it('sees an image behind the last one', () => {
		expect(caseOf('two drivers, last-image bit set in the first').ovmf['2022.11'].findings).toMatchObject([
			{ code: 'ovmf-last-image', severity: 'warning', offset: SOUND.length, values: { offset: SOUND.length } },
		]);
	});

	it.each([
		['18, a driver with PCIR misspelled', ['ovmf-pcir-signature']],
		['20, a driver with PCIR misspelled', ['ovmf-pcir-signature']],
		[
			'18, a bad driver, a part of one with PCIR misspelled',
			['ovmf-pcir-signature', 'ovmf-subsystem', 'ovmf-not-copied'],
		],
		[
			'20, a driver, a part of one with PCIR misspelled, a driver behind the copy',
			['ovmf-pcir-signature', 'ovmf-not-copied'],
		],
		['30, a driver, a driver with PCIR misspelled, a driver behind the copy', ['ovmf-pcir-signature']],
	])('says once what ends its copy of the ROM, and what that costs: size byte %s', (name, expected) => {
		const { verdict, findings } = caseOf(`legacy image with size byte ${name}`).ovmf['2026.08'];
		expect(findings.map(({ code }) => code)).toEqual(expected);
		expect(new Set(findings.map(({ severity }) => severity))).toEqual(
			new Set([verdict === 'runs' ? 'warning' : 'error']),
		);
	});

	it('says nothing of an image that ends the copy where it is whole in it, and the last', () => {
		const name = 'legacy image whose size byte covers all, a bad driver, a driver with PCIR misspelled';
		expect(caseOf(name).ovmf['2026.08'].findings.map(({ code }) => code)).toEqual(['ovmf-subsystem']);
	});

	it('crashes at an entry point outside the image', () => {
		const rom = SOUND.slice();
		new DataView(rom.buffer).setUint32(0x200 + 0x78 + 24 + 16, 0x5000, true);
		expect(ask(rom).verdict).toBe('crashes');
		expect(codes(rom)).toEqual(['ovmf-pe-entry']);
	});

	it('says of an empty file that it is no ROM', () => {
		expect(codes(new Uint8Array(0))).toEqual(['ovmf-rom-bar']);
	});

	it('never throws at any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
				ask(bytes);
			}),
		);
	});

	it('never throws at changed or cut ROMs', () => {
		const change = fc.record({ at: fc.nat(0x500), value: fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xff) });
		const cases = fc.constantFrom(...CASES.map(({ bytes }) => bytes));
		fc.assert(
			fc.property(cases, fc.array(change, { maxLength: 6 }), fc.nat(7000), (bytes, changes, cut) => {
				const rom = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut : 0));
				for (const { at, value } of changes) if (at < rom.length) rom[at] = value;
				const { verdict, findings } = ask(rom);
				expect(findings.some(({ severity }) => severity === 'error')).toBe(verdict !== 'runs');
			}),
			{ numRuns: 2000 },
		);
	});

	it('never throws at a ROM cut off anywhere', () => {
		for (let end = 0; end < SOUND.length; end += 7) ask(SOUND.subarray(0, end));
	});
});

describe('published ROMs', () => {
	it.for(CORPUS)('%s', ([file, expected], context) => {
		const bytes = corpusFile(context, `roms/${file}`);
		const { verdict, findings } = askOvmf({ rom: new ParsedRom(bytes), device: undefined, secureBoot: false });
		const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
		expect(errors.length === 0 ? verdict : [...new Set(errors)].join(' ')).toBe(expected);
	});
});

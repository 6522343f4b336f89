/** What AAVMF is asked for, and what a ROM for ARM is to others; what it does with ROMs one by one is in the proof. */
import { describe, expect, it } from 'vitest';
import { askAavmf } from '../../src/consumers/aavmf.js';
import { CONSUMER_NAMES } from '../../src/consumers/consumer-names.js';
import { Release } from '../../src/consumers/release.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { check } from '../../src/report/check.js';
import { armDriver } from './arm.js';
import { and, codeView, directory, driver, efi, join2, notLast, OPTIONAL, u16, u32, viewOf } from './mutate.js';

const noDigest = () => '';
const { all } = CONSUMER_NAMES.aavmf.releases;
const ARM = efi(armDriver('arm'));
const X64 = efi(driver('x64'));
const BOTH = join2(efi(driver('x64'), notLast), ARM);
const ask = (bytes: Uint8Array, secureBoot = false, release = all.length - 1) =>
	askAavmf({ rom: new ParsedRom(bytes), device: undefined, secureBoot }, new Release(all, release));
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('check', () => {
	it('takes a ROM for ARM for AAVMF, and OVMF for somebody else', () => {
		const { fit, verdicts, findings } = check(ARM, noDigest);
		expect(fit).toBe(true);
		expect(verdicts.ovmf).toMatchObject({ verdict: 'ignored', applies: false });
		expect(verdicts.aavmf).toMatchObject({
			verdict: 'runs',
			applies: true,
			measured: ['2022.11', '2025.02', '2026.08'],
		});
		expect(findings.every(({ severity }) => severity === 'note')).toBe(true);
		expect(codes(findings)).toEqual(expect.arrayContaining(['rom-for-arm', 'ovmf-pe-machine']));
	});

	it.each([
		['x64', X64, true, false],
		['both', BOTH, true, true],
	])('knows whom a ROM is for: %s', (_, bytes, ovmf, aavmf) => {
		const { fit, verdicts, findings } = check(bytes, noDigest);
		expect(fit).toBe(true);
		expect([verdicts.ovmf.applies, verdicts.aavmf.applies]).toEqual([ovmf, aavmf]);
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('finds a ROM for ARM unfit that AAVMF does not run', () => {
		const broken = efi(armDriver('arm'), u16(12, 2));
		const { fit, findings } = check(broken, noDigest);
		expect(fit).toBe(false);
		expect(findings).toContainEqual(
			expect.objectContaining({
				...{ code: 'ovmf-compression-type', severity: 'error', consumer: 'aavmf' },
				message:
					'AAVMF will not run the image at 0x0: its compression type is 2. AAVMF knows only 0 (none) and 1 (EFI 1.1).',
			}),
		);
	});

	it.each(all.map((release, index) => ({ release, index })))(
		'finds the name of a debug file in a driver, wherever it is loaded: $release',
		({ index }) => {
			// So large that it comes to lie deeper than small ones, with a name in its last page.
			const size = 20 << 20;
			const large = efi(armDriver('arm', and(u32(OPTIONAL + 56, size), codeView(24, size - 0x1000))));
			expect(ask(large, false, index)).toMatchObject({ verdict: 'runs', findings: [] });
			// The place that is known is of larger machines.
			const rom = new ParsedRom(efi(armDriver('arm', codeView(24, 0x2100))));
			const question = { rom, device: undefined, secureBoot: false, memory: 64 << 20 };
			expect(askAavmf(question, new Release(all, index))).toMatchObject({ verdict: 'runs' });
		},
	);

	it('says for whom a driver is', () => {
		const said = ask(X64).findings.map(({ code, consumer, values }) => ({ code, consumer, values }));
		const values = { image: 0, machine: 0x8664, runs: [0xaa64], firmware: 'AAVMF' };
		expect(said).toEqual([{ code: 'ovmf-pe-machine', consumer: 'aavmf', values }]);
	});
});

describe('under Secure Boot', () => {
	it('AAVMF asks for a signature, of all releases', () => {
		for (const release of all.keys()) {
			const { verdict, findings } = ask(ARM, true, release);
			expect(verdict).toBe('ignored');
			expect(codes(findings)).toEqual(['aavmf-unsigned']);
		}
	});

	it('it runs what is signed with a key of the VM, which is not in the ROM', () => {
		const signed = armDriver('arm', (bytes) => {
			const at = bytes.length - 16;
			directory(4, at, 16)(bytes, viewOf(bytes));
			viewOf(bytes).setUint32(at, 16, true);
			viewOf(bytes).setUint32(at + 4, 0x00020200, true);
		});
		const { verdict, findings } = ask(efi(signed), true);
		expect(verdict).toBe('runs');
		expect(codes(findings)).toEqual(['aavmf-signer']);
	});

	it('what is broken otherwise is told as that', () => {
		expect(codes(ask(X64, true).findings)).toEqual(['ovmf-pe-machine']);
	});
});

/** What is said where `check` and the firmware differ: a report that can be sent, and the words for people in both languages. */
import { describe, expect, it } from 'vitest';
import { describeBooted } from '../../src/cli/probe/firmware/describe.js';
import { CARDS } from '../../src/cli/probe/firmware/machine-words.js';
import { type BootedParts, bootedRom } from '../../src/cli/probe/firmware/report.js';
import { untouched } from '../../src/probe/cards/outcome.js';

const SHA = 'ab'.repeat(32);
const REFUSED = { offset: 0x400, dispatched: true, loaded: false, started: false, unloaded: false };

function parts(changes: Partial<BootedParts> = {}): BootedParts {
	return {
		file: '/home/me/gop.rom',
		size: 1024,
		digests: { sha256: SHA, crc32: '00000000' },
		firmware: {
			...{ kind: 'ovmf', code: '/usr/share/OVMF/OVMF_CODE_4M.fd', whole: false, padded: true, smm: false },
			...{ machine: 0x8664, release: '2025.02', version: '2025.02-8+deb13u1', sha256: 'cd'.repeat(32) },
		},
		answer: {
			images: [untouched(0), { ...REFUSED, status: '0x8000000000000001' }],
			outcome: 'ignored',
			ownFault: false,
			refusal: false,
			accelerator: 'tcg',
		},
		card: CARDS.plain,
		machine: { qemu: '10.0.13', memory: 256, secureBoot: false },
		verdict: { verdict: 'runs', release: '2025.02' },
		...changes,
	};
}

describe('a difference', () => {
	it('can be sent as it is: digests and releases, and no path', () => {
		const { check, bugReport } = bootedRom(parts());
		expect(check).toEqual({ verdict: 'runs', release: '2025.02', agrees: false });
		expect(bugReport?.split('\n')).toEqual([
			expect.stringMatching(/^romtool \d+\.\d+\.\d+: check and the firmware differ$/),
			`ROM: 1024 bytes, sha256 ${SHA}`,
			`firmware: ovmf 2025.02-8+deb13u1, sha256 ${'cd'.repeat(32)}`,
			'machine: QEMU 10.0.13, tcg, 256 MiB, Secure Boot off',
			'card: pci-testdev 0x1b36:0x0005 class 0x00ff00',
			'check: runs (2025.02)',
			'firmware did: ignored (calls)',
			'image at 0x0: not dispatched',
			'image at 0x400: dispatched, EFI_LOAD_ERROR',
		]);
	});

	it('is shown with the report behind it', () => {
		const lines = describeBooted([bootedRom(parts())], { columns: 80, isTTY: false } as never, {});
		expect(lines.slice(0, 5)).toEqual([
			'/home/me/gop.rom',
			'  OVMF 2025.02: ignored',
			'    image at 0x0  not loaded by the firmware',
			'    image at 0x400  refused: EFI_LOAD_ERROR',
			'    machine  QEMU 10.0.13, 256 MiB',
		]);
		expect(lines.join('\n')).toContain('`romtool check` says otherwise (runs)');
		expect(lines.at(-1)).toBe('    image at 0x400: dispatched, EFI_LOAD_ERROR');
	});
});

it.each([
	['the same word', 'ignored', 'ignored', false, undefined],
	['a crash where a hang was expected: memory was overwritten', 'crashes', 'hangs', false, undefined],
	['a driver that was started and failed', 'crashes', 'runs', true, true],
] as const)('nothing is to be sent for %s', (_, outcome, verdict, ownFault, told) => {
	const { answer } = parts();
	const said = { verdict, release: '2025.02' };
	const report = bootedRom(parts({ answer: { ...answer, outcome, ownFault }, verdict: said }));
	expect(report).not.toHaveProperty('bugReport');
	expect(report.check.ownFault).toBe(told);
});

describe('what another release does', () => {
	const of = (release: string | undefined, asked: string) => {
		const { firmware } = parts();
		const { release: _, ...unknown } = firmware;
		const changed = release === undefined ? unknown : { ...firmware, release };
		return bootedRom(parts({ firmware: changed, verdict: { verdict: 'runs', release: asked } }));
	};

	it.each([
		['of a firmware that does not say which it is', undefined, '2025.05'],
		['of one that is older than all that are known', '2020.05', '2022.11'],
	])('is nothing to be sent %s', (_, release, asked) => {
		const report = of(release, asked);
		expect(report.check).toEqual({ verdict: 'runs', release: asked, agrees: false });
		expect(report).not.toHaveProperty('bugReport');
		const text = describeBooted([report], { columns: 200, isTTY: false } as never, {}).join('\n');
		expect(text).toContain(`says otherwise (runs), but of the release ${asked}`);
	});

	it('of one that is newer than all that are known is the newest that is', () => {
		expect(of('2031.02', '2026.08').bugReport).toContain('check: runs (2026.08)');
	});
});

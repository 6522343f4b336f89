import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/bytes/finding.js';
import { toldFindings } from '../../src/bytes/told-findings.js';
import { shortened } from '../../src/language/shortened.js';
import { lintLibvirt } from '../../src/libvirt/lint.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { ascii, put, u16 } from '../support/executables.js';

const surroundings = {
	rom: () => ({ state: 'unknown' }) as const,
	file: () => ({ state: 'unknown' }) as const,
	sha256: () => '',
};
const sha256 = () => '';
const many = (count: number, severity: Finding['severity'], code = 'odd') =>
	Array.from({ length: count }, (_, offset): Finding => ({ code, severity, offset, values: { at: offset } }));

describe('toldFindings', () => {
	it('tells twenty of a kind, and counts the others with their severity', () => {
		const told = toldFindings([...many(25, 'error'), ...many(21, 'note'), ...many(20, 'warning', 'other')], {});
		expect(told).toHaveLength(62);
		expect(told.slice(-2)).toEqual([
			{
				code: 'more-findings',
				severity: 'error',
				message: '5 more findings with the code odd.',
				count: 5,
				values: { count: 5, of: 'odd' },
			},
			{
				code: 'more-findings',
				severity: 'note',
				message: '1 more finding with the code odd.',
				count: 1,
				values: { count: 1, of: 'odd' },
			},
		]);
	});
});

describe('words that are loaded for it', () => {
	it('are asked for once where something is to be said, else not', () => {
		let asked = 0;
		const words = () => {
			asked++;
			return {};
		};
		expect(toldFindings([], words)).toEqual([]);
		expect(asked).toBe(0);
		expect(toldFindings(many(25, 'error'), words)).toEqual(toldFindings(many(25, 'error'), {}));
		expect(asked).toBe(1);
	});
});

describe('a message', () => {
	it('has 255 characters of a value, and every file name as it is', () => {
		const name = `/${Array.from({ length: 15 }, (_, i) => String.fromCharCode(97 + i).repeat(250)).join('/')}`;
		expect(shortened(`${name}: "${'0'.repeat(5000)}" is none`)).toMatch(/^(\/[a-o]{250}){15}: "0{199}…0{53}" is none$/);
		expect(shortened('x '.repeat(1e6)).length).toBeLessThan(8200);
	});

	it('of lint is short whatever the configuration has', () => {
		const digits = lintProxmox(`bios: ovmf\nhostpci0: ${'0'.repeat(100_000)}\n`, surroundings) ?? [];
		expect(digits.length).toBeGreaterThan(0);
		expect(JSON.stringify(digits).length).toBeLessThan(4096);
		const xml = `<domain type="${'a'.repeat(100_000)}"><devices/></domain>`;
		expect(() => lintLibvirt(xml, surroundings)).toThrow(/^.{1,400}$/);
	});

	it('of lint is one of twenty, however many lines are wrong', () => {
		const findings = lintProxmox(`bios: ovmf\n${'hostpci0=x\n'.repeat(1000)}`, surroundings) ?? [];
		expect(findings).toHaveLength(21);
		expect(findings.at(-1)).toMatchObject({ code: 'more-findings', severity: 'error', count: 980 });
	});
});

it('a device list of 32,700 has its beginning in the report, and is checked to its end', () => {
	const ids = Array.from({ length: 32_700 }, (_, i) => i + 1);
	const rom = new Uint8Array(128 * 512);
	put(rom, 0, Uint8Array.of(0x55, 0xaa, 128));
	put(rom, 0x18, u16(0x1c));
	put(
		rom,
		0x1c,
		ascii('PCIR'),
		u16(0x1002, 0x164c, 28, 28),
		Uint8Array.of(3, 0, 0, 3),
		u16(128, 0),
		Uint8Array.of(0, 0x80),
	);
	put(rom, 0x38, u16(...ids));
	const [image] = inspect(rom, sha256).images;
	expect(image?.deviceIds).toHaveLength(1024);
	expect(image?.moreDeviceIds).toBe(32_701 - 1024 - 1);
	// 1636 and 5686 (0x1636 in decimal) are in it.
	expect(check(rom, sha256).findings.map(({ code }) => code)).not.toContain('device-list-unterminated');
});

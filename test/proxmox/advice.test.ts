/** What `lint` advises leads somewhere: whoever does it, one finding after another in any order, comes to an end. */
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { expectChinese } from '../support/chinese.js';
import { INTEL_HOST, lint, VIRTUAL, VIRTUAL_HOST, withLine } from '../support/lint.js';

/** The configuration after the lines of a fix are written as they stand there; `undefined` for a fix without any. */
function applied(text: string, { fix = '' }: ReportedConfigFinding): string | undefined {
	const lines = [...fix.matchAll(/`([a-z][a-z0-9_-]*): ([^`]*)`/g)];
	if (/^Remove `args`/.test(fix)) return withLine(text, 'args', undefined);
	if (lines.length === 0) return undefined;
	return lines.reduce((current, [, key = '', value = '']) => withLine(current, key, value), text);
}

/** Every way to follow the advice from several configurations: where each ends, and where one comes back to itself. */
function follow(starts: readonly string[], host: HostFacts | undefined) {
	const ends = new Map<string, readonly ReportedConfigFinding[]>();
	const circles: string[][] = [];
	const done = new Set<string>();
	const walk = (text: string, path: readonly string[]): void => {
		if (path.includes(text)) circles.push([...path.slice(path.indexOf(text)), text]);
		if (done.has(text) || path.includes(text)) return;
		const findings = lint(text, host);
		const next = findings
			.filter(({ severity }) => severity !== 'note')
			.flatMap((finding) => applied(text, finding) ?? []);
		for (const each of next) walk(each, [...path, text]);
		done.add(text);
		if (next.length === 0) ends.set(text, findings);
	};
	for (const start of starts) walk(start, []);
	return { ends, circles, seen: done.size };
}

const IGPU = [
	'0000:00:02.0,romfile=igd_rpls.rom',
	'0000:00:02.0,legacy-igd=1,romfile=igd_rpls.rom',
	'0000:00:02.0,legacy-igd=1,pcie=1,romfile=gen12_igd.rom',
	'0000:00:02.0,pcie=1,x-vga=1,romfile=igd_rpls.rom',
	'0000:00:02.0,legacy-igd=1,x-vga=1,rombar=0,romfile=gen12_igd.rom',
];
const OTHER = [undefined, '0000:00:1f.3,pcie=1', '0000:00:1f.3,pcie=1,romfile=gen12_gop.rom'];
const ARGS = [
	undefined,
	'-set device.hostpci0.x-igd-lpc=on',
	'-set device.hostpci0.bus=pcie.0 -set device.hostpci0.addr=02.0',
];
const HOSTS: readonly (readonly [string, HostFacts | undefined])[] = [
	['of an unknown host', undefined],
	['with QEMU 9.2', { ...INTEL_HOST, qemu: [9, 2] }],
	['with QEMU 10.0', { ...INTEL_HOST, qemu: [10, 0] }],
	['with QEMU 10.1', { ...INTEL_HOST, qemu: [10, 1] }],
];

function configuration(
	machine: string | undefined,
	vga: string | undefined,
	...devices: (string | undefined)[]
): string {
	const [args, igpu, other] = devices;
	const lines = { args, bios: 'ovmf', cpu: 'host', hostpci0: igpu, hostpci1: other, machine, memory: '8192', vga };
	return Object.entries(lines).reduce((text, [key, value]) => withLine(text, key, value), '');
}

/** Advice that has to be chosen from, or is about the host, has no line to write. */
const PROXMOX_STOPS = /^(?:pcie-without-q35|legacy-igd-.*|igd-lpc-q35|igd-address.*)$/;

describe.each(HOSTS)('the advice for an iGPU %s', (_, host) => {
	it.each(['pc', 'pc-q35-9.0'])('ends, machine %s', (machine) => {
		const starts = ['none', undefined].flatMap((vga) =>
			IGPU.flatMap((igpu) =>
				OTHER.flatMap((other) => ARGS.map((args) => configuration(machine, vga, args, igpu, other))),
			),
		);
		const { ends, circles, seen } = follow(starts, host);
		expect(circles).toEqual([]);
		expect(seen).toBeGreaterThan(starts.length);
		for (const [end, findings] of ends) {
			expect(
				findings.filter(({ code }) => PROXMOX_STOPS.test(code)),
				end,
			).toEqual([]);
		}
	});
});

describe('the advice for a virtual function', () => {
	it.each([
		'0000:00:02.1,legacy-igd=1,romfile=gen12_igd.rom',
		'0000:00:02.1,pcie=1,x-vga=1,romfile=gone.rom',
		'0000:00:02.1,legacy-igd=1,pcie=1',
		'0000:00:02.1,legacy-igd=1,romfile=/usr/share/kvm/gone.rom',
		'0000:00:02,pcie=1',
	])('ends with what a plan has: %s', (line) => {
		const starts = ['pc', 'q35'].flatMap((machine) =>
			[undefined, '-cpu host,kvm=off', '-set device.hostpci0.x-igd-opregion=on'].map((args) =>
				configuration(machine, 'std', args, line),
			),
		);
		const { ends, circles } = follow(starts, VIRTUAL_HOST);
		expect(circles).toEqual([]);
		expect(ends.size).toBeGreaterThan(0);
		for (const [end, findings] of ends) {
			expect(
				findings.map(({ code }) => code),
				end,
			).toEqual(['vf-no-picture']);
			expect(end).toMatch(/^hostpci0: 0000:00:02\.1(?:,pcie=1)?$/m);
			expect(end).not.toMatch(/kvm=off|x-igd/);
		}
	});
});

describe('the fix for pcie=1 beside legacy-igd=1', () => {
	it.each(['pc', 'q35'])('is the line of the other device without it: %s', (machine) => {
		const text = configuration(machine, 'none', undefined, IGPU[1], '0000:00:14.0,pcie=1,rombar=0');
		const own = lint(text).find(({ code }) => code === 'legacy-igd-pcie');
		expect(own).toMatchObject({ key: 'hostpci1', fix: 'Write `hostpci1: 0000:00:14.0,rombar=0`.' });
		const { ends } = follow([text], undefined);
		expect([...ends]).toEqual([[configuration('pc', 'none', undefined, IGPU[1], '0000:00:14.0,rombar=0'), []]]);
	});
});

it.each([
	[
		'what an iGPU lacks in args',
		['igd-lpc-missing', 'igd-opregion-missing'],
		configuration('pc', 'none', undefined, '0000:00:02.0,romfile=igd_rpls.rom'),
		{ ...INTEL_HOST, qemu: [10, 0] },
		'args: -set device.hostpci0.x-igd-lpc=on -set device.hostpci0.x-igd-opregion=on',
	],
	[
		'what a virtual function has too much in args',
		['vf-options', 'vf-options'],
		withLine(VIRTUAL, 'args', '-set device.hostpci0.x-igd-opregion=on -s -set device.hostpci0.x-igd-gms=0x2'),
		VIRTUAL_HOST,
		'args: -s',
	],
] as const)('%s is one line, whichever finding tells of it', (_, codes, text, host, line) => {
	const told = lint(text, host).filter(({ code }) => codes.some((each) => each === code));
	expect(told.map(({ code, fix }) => [code, fix])).toEqual(codes.map((code) => [code, `Write \`${line}\`.`]));
	for (const finding of told) expectChinese(finding);
});

it('no key is free for two lines', () => {
	const text = 'bios: ovmf\nhostpci0: 0000:05:00.0\nhostpci16: 0000:06:00.0\nhostpci17: 0000:07:00.0\n';
	const written = lint(text).flatMap(({ code, values }) => (code === 'hostpci-invalid' ? [values['lines']] : []));
	expect(written).toEqual([['hostpci1: 0000:06:00.0'], ['hostpci2: 0000:07:00.0']]);
});

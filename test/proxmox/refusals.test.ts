/**
 * What qemu-server itself refuses: refusals/answers.json has what its modules said of each configuration
 * (ROMTOOL_QEMU_SERVER names a folder with clones of proxmox/qemu-server, proxmox/pve-common and proxmox/pve-guest-common;
 * with ROMTOOL_WRITE_REFUSALS=1 they are asked anew).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfiguration, settingsOf } from '../../src/proxmox/configuration.js';
import { firmwareOfConfiguration } from '../../src/proxmox/firmware-image.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { bareDevices, isLine } from '../../src/proxmox/vm.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { parseQemuArguments } from '../../src/vm/qemu-arguments.js';
import { ROOT } from '../support/files.js';
import { sha256 } from '../support/lint.js';
import { need, programExists } from '../support/process.js';
import { configurations, type Tried } from './refusals/configurations.js';
import { deviceList, factsOf, HOSTS } from './refusals/hosts.js';

const FOLDER = join(ROOT, 'test/proxmox/refusals');
const GOLDEN = join(FOLDER, 'answers.json');
const SOURCES = process.env['ROMTOOL_QEMU_SERVER'];

interface Answered extends Tried {
	/** Lines that are as if they were not there: what is said of each, by key. */
	readonly skipped?: Readonly<Record<string, string>>;
	/** What the start of the machine stops with. */
	readonly stopped?: string;
	/** What QEMU gets for the devices, and as firmware. */
	readonly devices?: readonly string[];
	readonly firmware?: string;
}

interface Said {
	readonly skipped: readonly string[];
	readonly stopped?: string;
	readonly command?: readonly (string | number)[];
}

function ask(cases: readonly Tried[]): Answered[] {
	const input = cases.map(({ host, conf }) => {
		const { mapping, node, qemu } = HOSTS[host];
		return { conf, mapping, node, qemu: `${qemu.join('.')}.0`, devices: deviceList(host) };
	});
	const { stdout, stderr, status } = spawnSync('perl', [join(FOLDER, 'ask.pl'), SOURCES ?? ''], {
		input: JSON.stringify(input),
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		// Of several things wrong with a line the order is that of a hash.
		env: { ...process.env, PERL_HASH_SEED: '0', PERL_PERTURB_KEYS: '0' },
	});
	if (status !== 0) throw new Error(stderr);
	const answers: readonly Said[] = JSON.parse(stdout);
	return cases.map((tried, index) => ({ ...tried, ...short(answers[index]) }));
}

function short(said: Said | undefined): Omit<Answered, keyof Tried> {
	if (said === undefined) throw new Error('no answer');
	const skipped = Object.fromEntries(
		said.skipped.map((text) => {
			const [, key = text, why = ''] = /^unable to parse value of '(\w+)' - (.*)$/s.exec(text) ?? [];
			return [key, why.replace(/^format error\n/, '')];
		}),
	);
	const words = said.command?.map(String) ?? [];
	const devices = words.filter((word) => word.startsWith('vfio-pci,'));
	const firmware = words
		.map((word) => /pve-edk2-firmware\/\/?([\w.]+)/.exec(word)?.[1])
		.find((name) => name !== undefined);
	return {
		...(said.skipped.length > 0 && { skipped }),
		...(said.stopped === undefined ? { devices } : { stopped: said.stopped.replace(/ at \/.* line \d+.*$/s, '') }),
		...(firmware !== undefined && { firmware }),
	};
}

if (process.env['ROMTOOL_WRITE_REFUSALS'] === '1' && SOURCES !== undefined) {
	const lines = ask(configurations()).map((each) => JSON.stringify(each));
	writeFileSync(GOLDEN, `[\n${lines.join(',\n')}\n]\n`);
}
const ANSWERS: readonly Answered[] = JSON.parse(readFileSync(GOLDEN, 'utf8'));

/** What of romtool's says the same as the words that Proxmox stops with. */
const CODES: readonly (readonly [words: RegExp, code: string, ...others: string[]])[] = [
	[/^q35 machine model is not enabled/, 'pcie-without-q35', 'legacy-igd-pcie'],
	[/^only one device can be assigned in legacy-igd mode/, 'legacy-igd-several'],
	[/requires VGA mode to be 'none'/, 'legacy-igd-vga'],
	[/requires rombar to be enabled/, 'legacy-igd-rombar'],
	[/not compatible with x-vga/, 'legacy-igd-x-vga'],
	[/not compatible with mdev/, 'legacy-igd-mdev'],
	[/not compatible with q35/, 'legacy-igd-q35'],
	[/not compatible with multifunction/, 'legacy-igd-multifunction'],
	[/not compatible with alternate devices/, 'legacy-igd-alternatives'],
	[/only works for devices on host bus 00:02\.0/, 'legacy-igd-address'],
	[/^cannot use mediated device with multifunction device/, 'mdev-multifunction', 'legacy-igd-mdev'],
	[/^(?:Cannot set both|Either) /, 'hostpci-refused'],
	[/^no PCI device found for/, 'device-absent', 'vf-missing'],
	[/^PCI device mapping not found/, 'mapping-not-found'],
	[/^PCI device mapping invalid/, 'mapping-changed'],
	[/assigned more than once/, 'device-twice'],
	[/^could not find a free device/, 'mapping-none-free'],
	[/vIOMMU/, 'viommu-refused'],
	[/is too old to run machine type/, 'machine-too-new'],
];

/** Of lines that are about passing devices, `lint` says that they are skipped. */
const SKIPPED = ['hostpci-invalid', 'value-invalid'];
const isJudged = (key: string) => /^(?:hostpci\d+|machine|vga|memory)$/.test(key);
/** Lines that are taken until the machine starts, and others that are not. */
function codeOf({ code, values }: ReportedConfigFinding): string {
	const isTaken = code === 'hostpci-invalid' && /^(?:Cannot set both|Either) /.test(String(values?.['said']));
	return isTaken ? 'hostpci-refused' : code;
}

const lint = ({ host, conf }: Tried) =>
	lintProxmox(conf, { host: factsOf(host), rom: () => ({ state: 'unknown' }), sha256 }) ?? [];

describe("qemu-server's refusals", () => {
	it('are those of its sources', (context) => {
		if (SOURCES === undefined) return context.skip('ROMTOOL_QEMU_SERVER does not name the sources of qemu-server');
		need(context, programExists('perl'), 'perl');
		expect(ask(ANSWERS.map(({ host, conf }) => ({ host, conf })))).toEqual(ANSWERS);
	});

	it('are of all kinds', () => {
		const stopped = ANSWERS.flatMap((each) => each.stopped ?? []);
		const unmet = CODES.filter(([words]) => !stopped.some((text) => words.test(text)));
		expect(unmet).toEqual([]);
		expect(ANSWERS.length).toBeGreaterThan(400);
	});

	it.each(ANSWERS.map((each) => [each.conf.replaceAll('\n', ' | '), each] as const))(
		'are foretold: %s',
		(_, answered) => {
			const { skipped = {}, stopped } = answered;
			const findings = lint(answered);
			const codes = findings.map(codeOf);
			const stops = (own: readonly string[]) => own.some((code) => codes.includes(code));
			const wanted = CODES.find(([words]) => stopped !== undefined && words.test(stopped));
			// It stops at the first; others are told all the same. That the device is none for a mode says enough of the mode.
			const told = CODES.filter(([words, ...own]) => stops(own) && (stopped === undefined || words === wanted?.[0]));
			const excused =
				wanted !== undefined &&
				told.length === 0 &&
				wanted[1].startsWith('legacy-igd-') &&
				codes.includes('legacy-igd-address');
			expect({
				stopped: (excused ? [wanted] : told).map(([words]) => words),
				skipped: findings
					.filter((each) => SKIPPED.includes(codeOf(each)) && isJudged(each.key ?? ''))
					.map(({ key }) => key)
					.sort(),
			}).toEqual({
				stopped: stopped === undefined ? [] : [wanted?.[0] ?? stopped],
				skipped: Object.keys(skipped).filter(isJudged).sort(),
			});
		},
	);

	it('leave the devices that are foretold', () => {
		for (const { host, conf, devices } of ANSWERS) {
			if (devices === undefined) continue;
			const [settings] = settingsOf(parseConfiguration(conf));
			const found = settings && bareDevices(settings, parseQemuArguments([]), factsOf(host)).filter(isLine);
			const passed = found?.flatMap((one) => (one.mediated ? [] : one.addresses)) ?? [];
			const real = devices.flatMap((word) => /,host=([^,]+)/.exec(word)?.[1] ?? []);
			expect(passed, conf).toEqual(real);
		}
	});

	it('have the words that are told', () => {
		for (const answered of ANSWERS) {
			for (const { code, key = '', values } of lint(answered)) {
				const said = code === 'hostpci-invalid' && values?.['case'] === 'words' ? values['said'] : '';
				if (said !== '') expect(answered.skipped?.[key], answered.conf).toContain(said);
			}
		}
	});

	it('leave the firmware that is foretold', () => {
		for (const { conf, firmware } of ANSWERS) {
			if (firmware === undefined) continue;
			expect(firmwareOfConfiguration(conf)?.code?.split('/').at(-1), conf).toBe(firmware);
		}
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { CASES } from '../consumers/proof.js';
import { goldenInput, putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { hostHelper, hostHelperDriver, intelGop, ownHelper, romtoolHelper } from '../support/passthrough.js';
import { syntheticVbios, syntheticVbt } from '../support/synthetic.js';

const HELLO = join(SAMPLES, 'hello-driver/hello-driver.rom');
const driver = goldenInput('x64-driver-75k.efi');

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

async function checked(...words: string[]) {
	const { stdout, stderr, exitCode } = await romtool(['check', '--json', ...words]);
	const reports = stdout === '' ? [] : JSON.parse(stdout);
	return { exitCode, stderr, reports, codes: codesOf(reports[0]) };
}

function codesOf(report: { findings: { code: string; severity: string }[] } | undefined): Record<string, string> {
	return Object.fromEntries((report?.findings ?? []).map(({ code, severity }) => [code, severity]));
}

describe('verdicts', () => {
	it('speak for every consumer, of a good driver ROM', async () => {
		const { exitCode, reports } = await checked(HELLO);
		expect(exitCode).toBe(0);
		expect(reports).toMatchObject([
			{
				file: HELLO,
				kind: 'option-rom',
				fit: true,
				verdicts: {
					ovmf: { verdict: 'runs', byRelease: { '2022.11': 'runs', '2025.02': 'runs', '2026.08': 'runs' } },
					seabios: { verdict: 'ignored', byRelease: { '1.16.2': 'ignored', '1.16.3': 'ignored', '1.17.0': 'ignored' } },
					...{ qemu: 'loads', amdgpu: 'not-applicable', i915: 'not-applicable' },
				},
			},
		]);
	});

	it('of a good VBIOS', async () => {
		const { exitCode, reports } = await checked(put('v.bin', syntheticVbios()));
		expect(exitCode).toBe(0);
		expect(reports[0].verdicts).toEqual({
			ovmf: expect.objectContaining({ verdict: 'ignored' }),
			seabios: expect.objectContaining({ verdict: 'runs' }),
			aavmf: expect.objectContaining({ verdict: 'ignored', applies: false }),
			qemu: 'loads',
			amdgpu: 'accepts',
			i915: 'not-applicable',
		});
	});

	it('of a web page and of nothing', async () => {
		const page = await checked(put('p.rom', '<!DOCTYPE html><html></html>'));
		expect(page.exitCode).toBe(1);
		expect(page.reports[0].verdicts).toMatchObject({
			ovmf: { verdict: 'ignored' },
			seabios: { verdict: 'ignored' },
			qemu: 'loads',
		});
		const empty = await checked(put('e.rom', ''));
		expect(Object.keys(page.codes).filter((code) => /^(ovmf|seabios)-/.test(code))).toEqual([]);
		expect(empty.exitCode).toBe(1);
		expect(empty.reports[0].verdicts.qemu).toBe('refused');
	});
});

describe('damage', () => {
	const whole = buildOptionRom([{ kind: 'efi', data: driver, compress: true }], {
		vendorId: 0x1002,
		deviceIds: [0x164c],
	});
	const changed = (at: number, ...bytes: number[]) => {
		const copy = whole.slice();
		copy.set(bytes, at);
		return copy;
	};

	it.each<[string, Uint8Array, string]>([
		['a cut that padding hides', whole.slice(0, whole.length - 600), 'image-truncated'],
		['compressed data that does not unpack', changed(0x60, ...new Array<number>(200).fill(0x5a)), 'efi-decompress'],
		['a PCIR that is elsewhere', changed(0x18, 0x40), 'pcir-signature'],
		['a driver beyond its image', changed(0x16, 0xff, 0xff), 'efi-image-offset'],
		['an image without length', changed(0x2c, 0, 0), 'image-length-zero'],
	])('is an error: %s', async (_, bytes, code) => {
		const { exitCode, codes } = await checked(put('d.rom', bytes));
		expect(exitCode).toBe(1);
		expect(codes[code]).toBe('error');
	});

	it('of a sum is an error', async () => {
		const vbios = syntheticVbios();
		vbios[0x400] = 1;
		const { exitCode, codes } = await checked(put('v.bin', vbios));
		expect(exitCode).toBe(1);
		expect(codes['legacy-sum']).toBe('error');
	});
});

describe('--for', () => {
	it.each([
		['the same device', '1002:164c', 0, {}],
		['a sibling', '1002:1638', 0, { 'vbios-sibling': 'warning' }],
		['another family', '1002:1681', 1, { 'vbios-other-family': 'error' }],
		['another vendor', '8086:46a8', 1, { 'vbios-other-vendor': 'error' }],
	])('compares a VBIOS with %s', async (_, device, exitCode, expected) => {
		const result = await checked(put('v.bin', syntheticVbios()), '--for', device);
		expect(result.exitCode).toBe(exitCode);
		const about = Object.entries(result.codes).filter(([code]) => code.startsWith('vbios-'));
		expect(Object.fromEntries(about)).toEqual(expected);
	});

	it('notes that nobody looks at the ID of a driver ROM', async () => {
		const { exitCode, codes } = await checked(HELLO, '--for', '1002:164c');
		expect(exitCode).toBe(0);
		expect(codes['gop-id-not-looked-at']).toBe('note');
	});

	it('names what decimal IDs were meant to be, and lets 0xffff be', async () => {
		const whole = new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.efi')));
		const rom = (vendorId: number, id: number) =>
			buildOptionRom([{ kind: 'efi', data: whole }], { vendorId, deviceIds: [id] });
		const slip = await checked(put('s.rom', rom(0x03ea, 0x0665)), '--for', '1002:1637');
		expect(slip.exitCode).toBe(0);
		expect(slip.codes).toMatchObject({ 'vendor-id-decimal': 'warning', 'device-id-decimal': 'warning' });
		const all = await checked(put('f.rom', rom(0x1002, 0xffff)), '--for', '1002:164c');
		expect(Object.keys(all.codes).filter((code) => /decimal|gop-id/.test(code))).toEqual([]);
	});
});

describe('--as', () => {
	it.each([
		['amd-vbios', 0, 'legacy-only-no-picture', 'note'],
		['amd-gop', 1, 'role-mismatch', 'error'],
		['intel-igd', 1, 'role-mismatch', 'error'],
	])('a VBIOS as %s', async (role, exitCode, code, severity) => {
		const result = await checked(put('v.bin', syntheticVbios()), '--as', role);
		expect(result.exitCode).toBe(exitCode);
		expect(result.codes[code]).toBe(severity);
	});
});

it('--secure-boot says that the driver is not signed', async () => {
	const { codes } = await checked(HELLO, '--secure-boot');
	expect(codes).toMatchObject({ 'driver-unsigned': 'warning', 'ovmf-secure-boot': 'note' });
	expect((await checked(HELLO)).codes).not.toHaveProperty('driver-unsigned');
});

describe('the firmware that is meant', () => {
	const rom = (name: string) => put('r.rom', CASES.find((each) => each.name === name)?.bytes as Uint8Array);

	it.each([
		[['--ovmf', '2025.08'], 0, 'runs'],
		[['--ovmf', '2025.11'], 1, 'ignored'],
		[['--pve', '9.1'], 0, 'runs'],
		[['--pve', '9.1', '--ovmf', '2026.02'], 1, 'ignored'],
	])('%j, which knows subsystem 13 or not', async (words, exitCode, ovmf) => {
		const result = await checked(rom('driver subsystem 13'), ...words);
		expect(result).toMatchObject({ exitCode, reports: [{ verdicts: { ovmf: { verdict: ovmf } } }] });
		expect(result.codes).not.toHaveProperty('releases-differ');
	});

	it.each([
		['256M', 1, 'ignored'],
		['4G', 0, 'runs'],
	])('--memory %s, for a driver that needs 200 MiB', async (memory, exitCode, ovmf) => {
		const result = await checked(rom('image of 200 MiB'), '--memory', memory);
		expect(result).toMatchObject({ exitCode, reports: [{ verdicts: { ovmf: { verdict: ovmf } } }] });
		expect(result.codes).not.toHaveProperty('ovmf-memory');
	});

	it('says without them what more memory would change', async () => {
		const { exitCode, codes } = await checked(rom('image of 200 MiB'));
		expect(exitCode).toBe(1);
		expect(codes).toMatchObject({ 'ovmf-pe-memory': 'error', 'ovmf-memory': 'note' });
	});

	it.each([['--ovmf'], ['--pve'], ['--memory']])('%s knows its values', async (option) => {
		expect((await romtool(['check', HELLO, option, '7'])).exitCode).toBe(2);
	});
});

describe('text', () => {
	const told = async (...words: string[]) => (await romtool(['check', ...words])).stdout.replace(/\n {2,}/g, ' ');

	it('has what decides first, then what to be warned of', async () => {
		const vbios = syntheticVbios();
		vbios[0x400] = 1;
		const text = await told(put('v.bin', Buffer.concat([vbios, Buffer.alloc(512)])), '--for', '1002:1638');
		const severities = [...text.matchAll(/^(error|warning|note):/gm)].map(([, severity]) => severity);
		expect(severities[0]).toBe('error');
		expect(severities.lastIndexOf('error')).toBeLessThan(severities.indexOf('warning'));
		expect(severities.lastIndexOf('warning')).toBeLessThan(severities.indexOf('note'));
	});

	it('counts the notes about programs that do not use the ROM, and has them with --verbose', async () => {
		const short = await told(HELLO);
		expect(short).toContain(`${HELLO}  usable`);
		expect(short).toContain('OVMF runs, SeaBIOS ignores, QEMU loads, amdgpu does not apply, i915 does not apply');
		expect(short).not.toMatch(/SeaBIOS ignores the image|ROM BAR|AAVMF/);
		expect(short).toContain('2 notes not shown (--verbose)');
		const long = await told('--verbose', HELLO);
		expect(long).toContain('SeaBIOS ignores the image at 0x0');
		expect(await told('--verbose', '--aavmf', '2025.02', HELLO)).toContain('AAVMF will not run the image at 0x0');
		expect(long).toContain('QEMU makes a ROM BAR of 8 KiB');
		expect(long).not.toContain('not shown');
	});

	it('keeps the notes about those who use it', async () => {
		expect(await told(put('v.bin', syntheticVbios()))).toContain('SeaBIOS runs only one display ROM');
	});

	it('is Chinese', async () => {
		const text = await told('--lang', 'zh', HELLO);
		expect(text).toContain('可用 Option ROM OVMF 会执行，SeaBIOS 忽略，QEMU 加载，amdgpu 不适用，i915 不适用\n');
		expect(text).toContain('另有 2 条提示未显示（--verbose）');
		const driverOnly = await told('--lang', 'zh', '--for', '1002:1636', put('image 1.efi', driver));
		const file = join(folder, 'image 1.efi');
		expect(driverOnly).toContain(`“${file}”是没有 ROM 头的 UEFI 驱动，不是 Option ROM。`);
		expect(driverOnly).toContain(`romtool build --id 1002:1636 '${file}'`);
	});
});

describe('usage', () => {
	it.each([
		[['check'], /missing argument <file>/],
		[['check', HELLO, '--for', '1002'], /is not VENDOR:DEVICE/],
		[['check', HELLO, '--as', 'gpu'], /--as: "gpu" is not one of amd-vbios/],
		[['check', 'missing.rom'], /cannot open missing\.rom/],
		[['check', ''], /the file name is empty/],
		[['help', 'chek'], /unknown command "chek"; similar: check/],
	])('%j is refused', async (words, message) => {
		const { exitCode, stderr } = await romtool(words);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(message);
	});

	it('what can be read is told even where another file cannot', async () => {
		const { exitCode, stdout, stderr } = await romtool(['check', HELLO, 'missing.rom']);
		expect(exitCode).toBe(2);
		expect(stdout).toContain('OVMF runs');
		expect(stderr).toContain('missing.rom');
	});

	it('a plain VBT is for i915 alone, and unfit as a ROM', async () => {
		const { reports, exitCode } = await checked(put('vbt.bin', syntheticVbt()));
		expect([exitCode, reports[0].fit]).toEqual([1, false]);
		expect(reports[0].verdicts).toMatchObject({ ovmf: { verdict: 'ignored' }, i915: 'accepts' });
	});
});

describe('helpers for Intel iGPUs', () => {
	const packed = buildOptionRom([{ kind: 'efi', data: hostHelperDriver, compress: true }], {
		vendorId: 0x8086,
		deviceIds: [0xa780],
	});

	it.each<[string, Uint8Array, string, boolean]>([
		['the host kind', hostHelper, 'warning', false],
		['the host kind, compressed', packed, 'warning', false],
		['the host kind without headers', hostHelperDriver, 'warning', false],
		['its own', ownHelper, 'note', true],
	])('tells for which releases of QEMU it is right: %s', async (_, bytes, severity, own) => {
		const { reports } = await checked(put('helper.rom', bytes));
		const told = reports[0].findings.filter(({ code }: { code: string }) => code.startsWith('helper-bdsm'));
		expect(told).toMatchObject([
			{ code: 'helper-bdsm-unknown', severity, offset: 0, values: { case: 'unclear', own } },
		]);
		const right = own ? / right if the BDSM register reads 0 in the VM/ : /, and wrong if it reads 0: /;
		expect(told[0].message).toMatch(right);
		expect(told[0].message).toMatch(/^The helper at 0x0 .*QEMU 10\.0/);
	});

	it('goes by the device, where one of Intel is named', async () => {
		const file = put('helper.rom', hostHelper);
		const messageFor = async (id: string) => {
			const { reports } = await checked('--for', id, file);
			return reports[0].findings.find(({ code }: { code: string }) => code === 'helper-bdsm-unknown')?.message;
		};
		expect(await messageFor('8086:a780')).toMatch(/: from QEMU 10\.0 on\.$/);
		expect(await messageFor('8086:3e92')).toMatch(/, and before that in legacy mode\.$/);
		expect(await messageFor('8086:7d55')).toMatch(/has no BDSM register.*is not known\.$/);
		expect(await messageFor('1002:164c')).toMatch(/Sandy Bridge to Raptor Lake/);
	});

	it("has nothing against romtool's own, but tells of iGPUs that get the OpRegion alone", async () => {
		const file = put('igd.rom', romtoolHelper);
		const codesFor = async (...words: string[]) => {
			const { reports } = await checked(...words, file);
			return reports[0].findings
				.map(({ code }: { code: string }) => code)
				.filter((code: string) => /^(?:igd|helper)-/.test(code));
		};
		expect(await codesFor()).toEqual([]);
		for (const id of ['8086:0102', '8086:3e92', '8086:a780']) expect(await codesFor('--for', id)).toEqual([]);
		expect(await codesFor('--for', '8086:7d55')).toEqual(['helper-opregion-only']);
		expect(await codesFor('--as', 'intel-igd')).toEqual(['igd-needs-gop']);
		expect((await romtool(['check', file])).stdout).toContain("option ROM: romtool's IGD helper 1.0");
	});

	it('names the command that puts a GOP driver behind the helper', async () => {
		const file = put('gop.rom', intelGop);
		const { reports } = await checked('--as', 'intel-gop', '--for', '8086:a780', file);
		const alone = reports[0].findings.find(({ code }: { code: string }) => code === 'gop-on-audio-function');
		expect(alone.fix).toContain(`romtool build --igd-helper --for 8086:a780 ${file} -o igd.rom`);
	});

	it('inspect has the kind in its report', async () => {
		const { stdout } = await romtool(['inspect', '--json', put('h.rom', hostHelper), put('o.rom', ownHelper)]);
		const kinds = JSON.parse(stdout).map(
			({ images }: { images: { graphics: { stolenMemory: string } }[] }) => images[0]?.graphics.stolenMemory,
		);
		expect(kinds).toEqual(['host', 'own']);
	});
});

/** ROM files in `args:`, which QEMU takes from wherever they are. */
import { describe, expect, it } from 'vitest';
import { lintProxmox } from '../../src/proxmox/lint.js';
import type { RomFile } from '../../src/vm/lint/rom-file.js';
import { join2, legacy, zeros } from '../consumers/mutate.js';
import { sha256 } from '../support/lint.js';
import { ROM_FILES } from '../support/passthrough.js';

const FOLDER = '/root/roms/';

function lint(args: string, file?: (path: string) => RomFile) {
	const text = `bios: ovmf\nargs: ${args}\nmachine: q35\n`;
	return lintProxmox(text, { rom: () => ({ state: 'missing' }), ...(file !== undefined && { file }), sha256 });
}

function onHost(path: string): RomFile {
	const bytes = path.startsWith(FOLDER) ? ROM_FILES[path.slice(FOLDER.length)] : undefined;
	return bytes === undefined ? { state: 'missing' } : { state: 'read', bytes };
}

describe('ROM files in args', () => {
	it.each([
		[`-device vfio-pci,host=05:00.0,romfile=${FOLDER}gone.rom`, 'romfile-missing'],
		[`-device vfio-pci,host=05:00.0,romfile=${FOLDER}page.rom`, 'romfile-unfit'],
		[`-device vfio-pci,host=05:00.0,rombar=0,romfile=${FOLDER}amd_both.rom`, 'romfile-rombar-off'],
		[`-set device.hostpci0.romfile=${FOLDER}empty.rom`, 'romfile-refused'],
	])('%s', (args, code) => {
		const findings = lint(args, onHost) ?? [];
		expect(findings.find((each) => each.code === code)).toMatchObject({ severity: 'error', key: 'args', line: 2 });
	});

	it.each([
		['a fit one', `-device vfio-pci,host=05:00.0,romfile=${FOLDER}amd_both.rom -device vfio-pci,host=05:00.1`, onHost],
		['one of which nobody knows', `-device vfio-pci,host=05:00.0,romfile=${FOLDER}gone.rom`, undefined],
		["one in QEMU's own folders", '-device vfio-pci,host=05:00.0,romfile=vgabios.bin', onHost],
	])('says nothing of %s', (_, args, file) => {
		expect(lint(args, file)).toEqual([]);
	});

	it('are judged as those of lines are: a GPU without its audio function, an iGPU that is not at 00:02.0', () => {
		const card = lint(`-device vfio-pci,host=05:00.0,romfile=${FOLDER}amd_both.rom`, onHost) ?? [];
		expect(card.map(({ code, key, line }) => [code, key, line])).toEqual([['audio-not-passed', 'args', 2]]);
		const igpu = `-cpu host -device vfio-pci,host=00:02.0,addr=0x18,rombar=1,romfile=${FOLDER}gen12_igd.rom`;
		const text = `bios: ovmf\nargs: ${igpu}\nmachine: q35\nmemory: 8192\nvga: none\n`;
		const findings = lintProxmox(text, { rom: () => ({ state: 'missing' }), file: onHost, sha256 }) ?? [];
		expect(findings.map(({ code }) => code)).toEqual(['igd-address', 'igd-gop-missing']);
		expect(findings[0]?.fix).toBe(
			`Write \`machine: pc\`, \`vga: none\` and \`args: -cpu host -device vfio-pci,host=00:02.0,addr=02.0,romfile=${FOLDER}gen12_igd.rom\`.`,
		);
	});

	it('count as the other ROM that a driver wants, and as a GPU of the VM', () => {
		const text = (args: string) =>
			`bios: ovmf\nargs: ${args}\nmachine: q35\nhostpci0: 0000:05:00.1,pcie=1,romfile=AMDGopDriver.rom\n`;
		const codes = (args: string) =>
			lintProxmox(text(args), { rom: (name) => onHost(`${FOLDER}${name}`), file: onHost, sha256 })?.map(
				({ code }) => code,
			);
		expect(codes('-cpu host')).toContain('gpu-not-passed');
		expect(codes(`-device vfio-pci,host=05:00.0,romfile=${FOLDER}amd_both.rom`)).toEqual([]);
	});

	it('does not miss beside a ROM what may be in one of them', () => {
		const text = (args: string) =>
			`bios: ovmf\n${args}memory: 8192\nmachine: pc\nvga: none\nhostpci0: 0000:00:02.0,legacy-igd=1\nhostpci1: 0000:00:1f.3,romfile=gen12_gop.rom\n`;
		const codes = (args: string) =>
			lintProxmox(text(args), {
				rom: (name) => onHost(`${FOLDER}${name}`),
				file: onHost,
				sha256,
			})?.map(({ code }) => code);
		expect(codes('')).toEqual(['igd-helper-missing']);
		expect(codes(`args: -set device.hostpci0.romfile=${FOLDER}gen12_igd.rom\n`)).toEqual([]);
	});

	describe('that -set gives to the device of a line', () => {
		const found = (lines: string) =>
			lintProxmox(`bios: ovmf\nmemory: 8192\nvga: none\n${lines}`, {
				rom: () => ({ state: 'missing' }),
				file: onHost,
				sha256,
			}) ?? [];
		const set = (name: string, key = 'hostpci0') => `args: -set device.${key}.romfile=${FOLDER}${name}\n`;

		it('belong to it: a helper that is not at 00:02.0', () => {
			const [first] = found(`machine: pc\nhostpci0: 0000:00:02.0\n${set('gen12_igd.rom')}`);
			expect(first).toMatchObject({
				...{ code: 'igd-address', key: 'hostpci0' },
				values: {
					rom: `${FOLDER}gen12_igd.rom`,
					lines: ['machine: pc', 'vga: none', 'hostpci0: 0000:00:02.0,legacy-igd=1'],
				},
			});
		});

		it('belong to it: a VBIOS on the audio function, and the rombar of the line', () => {
			const text = `machine: q35\nhostpci0: 0000:05:00.1,pcie=1,rombar=0\n${set('vbios_1002_164c.bin')}`;
			expect(found(text).map(({ code, key }) => [code, key])).toEqual([
				['vbios-not-on-gpu', 'hostpci0'],
				['romfile-rombar-off', 'args'],
			]);
		});

		it('take the place of the file in the line, and the last counts', () => {
			const line = 'machine: q35\nhostpci0: 0000:05:00.0,pcie=1,romfile=gone.rom\nhostpci1: 0000:05:00.1,pcie=1\n';
			expect(found(line).map(({ code }) => code)).toEqual(['romfile-missing']);
			expect(found(`${line}${set('amd_both.rom')}`)).toEqual([]);
			const both = `${set('page.rom').trim()} ${set('amd_both.rom').replace('args: ', '')}`;
			expect(found(`${line}${both}`)).toEqual([]);
		});

		it('are judged by themselves where the device has another name', () => {
			const text = `machine: q35\nhostpci0: 0000:05:00,pcie=1\n${set('page.rom')}`;
			expect(found(text).map(({ code }) => code)).toEqual(
				expect.arrayContaining(['args-set-multifunction', 'romfile-unfit']),
			);
		});
	});
});

describe('ROM files for SeaBIOS', () => {
	const codes = (rom: Uint8Array, more: string) => {
		const text = `args: -device vfio-pci,host=05:00.0,romfile=/x.rom${more}\nvga: none\n`;
		const file = (): RomFile => ({ state: 'read', bytes: rom });
		const findings = lintProxmox(text, { rom: () => ({ state: 'missing' }), file, sha256 }) ?? [];
		return findings.map(({ code, severity, values }) => [code, severity, values['reasons'] ?? '']);
	};
	const reason = (code: string) => [expect.objectContaining({ code })];
	const loops = legacy('<a>', (rom) => rom.set([0xeb, 0xfe], 3));
	const long = join2(legacy('<a>'), zeros(200 << 10));

	it('at which it hangs are errors', () => {
		expect(codes(loops, '')).toEqual([['romfile-unfit', 'error', reason('seabios-dead-end')]]);
	});

	it('that it ignores without a ROM BAR are errors', () => {
		expect(codes(long, '').filter(([, severity]) => severity === 'error')).toEqual([]);
		expect(codes(long, ',rombar=0')).toEqual([
			['romfile-rombar-off', 'warning', ''],
			['romfile-unfit', 'error', reason('seabios-rom-area')],
		]);
		expect(codes(legacy('<a>'), ',rombar=0')).toEqual([['romfile-rombar-off', 'warning', '']]);
	});
});

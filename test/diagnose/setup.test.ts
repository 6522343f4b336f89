/** What is known beside the logs: it confirms causes, makes others out of findings, refutes lines, and says what is missing. */
import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/diagnose/causes/causes.js';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { NOTHING_KNOWN, romFileOf, type Setup, type SetupFinding } from '../../src/diagnose/setup.js';
import { explainFinding } from '../../src/explain/explain.js';
import type { PciFunction } from '../../src/host/pci-function.js';

const ROMSIG = 'vfio-pci 0000:01:00.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0xffff\n';
const NO_VBIOS = 'amdgpu 0000:01:00.0: amdgpu: Unable to locate a BIOS ROM\n';

const rule = (code: string, severity: SetupFinding['severity'] = 'warning'): SetupFinding => ({
	...{ code, severity, line: 3, message: 'What is so.', values: {} },
});

function withConf(findings: readonly SetupFinding[], romName?: string): Setup {
	const device = { addresses: ['0000:01:00'], ...(romName !== undefined && { romName }) };
	return {
		...NOTHING_KNOWN,
		files: [{ name: '100.conf', findings, machine: { firmware: 'ovmf', devices: [device] } }],
	};
}

const said = (text: string, setup?: Setup) => diagnose([{ name: 'a.log', text: [text] }], setup).files;

it('has rules of lint and check only', () => {
	const all = CAUSES.flatMap(([code, { rules = [] }]) => rules.map((each) => `${code} ${each}`));
	expect(all.length).toBeGreaterThan(0);
	expect(all.filter((each) => explainFinding(each.split(' ')[1] as string).length === 0)).toEqual([]);
});

describe('a configuration', () => {
	it('makes a cause surer that a log shows, and does not tell it twice', () => {
		const [log, conf] = said(NO_VBIOS, withConf([rule('vbios-missing')]));
		expect(log?.causes).toMatchObject([
			{
				...{ code: 'amd-vbios-missing', confidence: 'certain' },
				confirmedBy: [{ file: '100.conf', line: 3, rule: 'vbios-missing' }],
			},
		]);
		expect(conf).toMatchObject({ file: '100.conf', causes: [] });
	});

	it('shows causes of its own, by the code of lint where no cause has the rule', () => {
		const [, conf] = said(
			'nothing\n',
			withConf([rule('vga-not-none'), rule('vbios-missing', 'error'), rule('x', 'note')]),
		);
		expect(conf?.causes).toEqual([
			{
				...{ code: 'amd-vbios-missing', rule: 'vbios-missing', severity: 'error', confidence: 'likely' },
				...{ lines: [3], also: [], message: 'What is so.', values: {} },
			},
			expect.objectContaining({ code: 'vga-not-none', rule: 'vga-not-none', confidence: 'possible' }),
		]);
	});

	it('is believed less than a log that says the contrary', () => {
		const fetched = 'amdgpu 0000:01:00.0: amdgpu: Fetched VBIOS from ROM BAR\n';
		const [, conf] = said(fetched, withConf([rule('vbios-missing', 'error')]));
		expect(conf?.causes).toMatchObject([{ confidence: 'possible', against: [{ file: 'a.log', line: 1 }] }]);
	});

	it('with a ROM file makes the signature of the ROM harmless', () => {
		expect(said(ROMSIG, withConf([]))[0]).toMatchObject({ causes: [{ code: 'rom-unreadable' }], harmless: [] });
		expect(said(ROMSIG, withConf([], 'gpu.rom'))[0]).toMatchObject({ causes: [], harmless: [{ code: 'k-romsig' }] });
	});

	it('gives a ROM file to the functions of a device, or to one of them', () => {
		expect(romFileOf('0000:01:00.0', withConf([], 'gpu.rom'))).toBe('gpu.rom');
		expect(romFileOf('0000:01:00.0', withConf([]))).toBe('');
		expect(romFileOf('0000:11:00.0', withConf([], 'gpu.rom'))).toBeUndefined();
	});
});

describe('the functions of the host', () => {
	const apu = (address: string): PciFunction[] => [
		{ address: '0000:00:00.0', vendorId: 0x1022, deviceId: 0x1630, classCode: 0x060000 },
		{ address, vendorId: 0x1002, deviceId: 0x1638, classCode: 0x030000 },
		{ address: address.replace('.0', '.2'), vendorId: 0x1022, deviceId: 0x15df, classCode: 0x108000 },
	];

	it('tell an APU, which has no ROM of its own', () => {
		const [log] = said(ROMSIG, { ...NOTHING_KNOWN, functions: apu('0000:01:00.0') });
		expect(log).toMatchObject({ causes: [], harmless: [{ code: 'k-romsig' }] });
	});

	it('are read from the text of lspci between the lines, which are not unknown', () => {
		const lspci = `00:00.0 Host bridge [0600]: Advanced Micro Devices [1022:1630]
01:00.0 VGA compatible controller [0300]: Advanced Micro Devices [1002:1638] (rev c9)
	Subsystem: Device [1f4c:b016]
	Kernel driver in use: vfio-pci
01:00.2 Encryption controller [1080]: Advanced Micro Devices [1022:15df]
`;
		expect(said(`${lspci}${ROMSIG}`)[0]).toMatchObject({ causes: [], harmless: [{ code: 'k-romsig' }], unknown: 0 });
	});
});

describe('where no cause is more than possible', () => {
	const codesOf = (text: string, setup?: Setup) =>
		said(text, setup)
			.at(-1)
			?.more?.map(({ code }) => code);

	it('says which logs are missing, with the last file', () => {
		expect(codesOf('nothing\n')).toEqual([
			...['more-configuration', 'more-firmware-log', 'more-start-log', 'more-host-log', 'more-guest-log'],
		]);
		expect(codesOf(ROMSIG, withConf([]))).toEqual(['more-firmware-log', 'more-start-log', 'more-guest-log']);
	});

	it('has the words that the configuration has for QEMU already', () => {
		const setup = withConf([]);
		const [file] = setup.files;
		const args = { ...file, machine: { firmware: 'ovmf', devices: [], args: '-cpu host' } } as Setup['files'][number];
		const more = said(ROMSIG, { ...setup, files: [args] }).at(-1)?.more;
		expect(more?.find(({ code }) => code === 'more-firmware-log')?.fix).toMatch(/^args: -cpu host -debugcon file:/m);
	});

	it('has nothing to add to a cause', () => {
		expect(said(NO_VBIOS)[0]).not.toHaveProperty('more');
	});
});

it('tells an empty log of the debug port from an empty file', () => {
	const of = (debugcon: boolean) => diagnose([{ name: 'igd.log', text: [], debugcon }]);
	expect(of(false).recognised).toBe(false);
	expect(of(true).recognised).toBe(true);
	expect(of(true).files[0]?.causes.map(({ code, lines }) => [code, lines])).toEqual([['igd-helper-missing', []]]);
});

describe("QEMU's command line in a log", () => {
	it.each([
		'kvm: -device vfio-pci,host=0000:01:00.0,id=hostpci0,bus=pci.0,addr=0x10,romfile=/usr/share/kvm/gpu.rom: something\n',
		'-device \'{"driver":"vfio-pci","host":"0000:01:00.0","id":"hostdev0","bus":"pci.5","romfile":"/x/gpu.rom"}\' \\\n',
		"-device 'vfio-pci,host=02:00.0,id=a' -device 'vfio-pci,host=01:00.0,multifunction=on,romfile=/x/gpu.rom'\n",
	])('tells that the device has a ROM file: %s', (words) => {
		expect(said(`${words}${ROMSIG}`)[0]).toMatchObject({ causes: [], harmless: [{ code: 'k-romsig' }] });
	});

	it('gives no device the ROM file of another', () => {
		const words = '-device vfio-pci,host=01:00.0,id=a -device vfio-pci,host=02:00.0,romfile=/x/gpu.rom\n';
		expect(said(`${words}${ROMSIG}`)[0]?.causes).toMatchObject([{ code: 'rom-unreadable' }]);
	});
});

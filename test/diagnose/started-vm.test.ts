/** From what QEMU, libvirt, Proxmox VE, OVMF and Windows print to causes: one log for each, and logs that must not lead to one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { ROOT } from '../support/files.js';

function causesOf(...logs: string[]) {
	const { files } = diagnose(logs.map((text, i) => ({ name: `${i}.log`, text: [text] })));
	return files.flatMap(({ causes }) => causes);
}

const told = (...logs: string[]) => causesOf(...logs).map(({ code, confidence }) => `${code} ${confidence}`);
const harmlessIn = (text: string) =>
	diagnose([{ name: 'log', text: [text] }]).files.flatMap(({ harmless }) => harmless.map(({ code }) => code));

const STARTED = 'FW CFG Signature: 0x554D4551\nSelect Item: 0x1\nFW CFG Revision: 0x3\n';
const DIRECTORY = 'Select Item: 0x19\n';
const OPREGION = 'SetupOpRegion: 0000:00:02.0: OpRegion @ 0xBFBBC000 size 0x4200 version 2.1.0\n';
const STOLEN = 'SetupStolenMemory: 0000:00:02.0: stolen memory @ 0x7B800000, size 64 MB\n';
const VBT = 'GetVbtData: VBT Version 250 size 0x2221\n';
const OWN = 'romtool-igd 1.0: ';

describe('the log of a helper', () => {
	it.each([
		['that finds none of its two files', STARTED + DIRECTORY + DIRECTORY, ['igd-opregion-missing likely']],
		['that looks for one file', STARTED + DIRECTORY, ['igd-opregion-missing possible', 'igd-not-passed possible']],
		['that finds no iGPU', `${STARTED}${DIRECTORY}${DIRECTORY}Select Item: 0x26\n`, ['igd-not-passed likely']],
		['that no GOP driver asks', STARTED + OPREGION + STOLEN, ['igd-gop-missing likely']],
		['that no GOP driver asks, of an iGPU without stolen memory', STARTED + OPREGION, ['igd-gop-missing possible']],
		['that a GOP driver asks', STARTED + OPREGION + STOLEN + VBT, []],
		['after a reboot of the VM', (STARTED + OPREGION + STOLEN + VBT + STARTED + DIRECTORY + DIRECTORY).repeat(2), []],
		[
			'without memory for it',
			`${STARTED}${OPREGION}SetupStolenMemory: 0000:00:02.0: failed to allocate stolen memory: Out of Resources\n`,
			['igd-helper-memory likely'],
		],
		['that does not know the iGPU', 'PciIoNotify: GetIgdPrivateData: Unsupported\n', ['igd-helper-unknown-id likely']],
		[
			'of romtool that a GOP driver asks',
			`${OWN}start opregion=0x4400\n${OWN}device 00:02.0 id=0xa780 class=0x30000 known=0x1\n${OWN}opregion 00:02.0 address=0x7f7e5000 bytes=0x4400 status=0x0\n${OWN}stolen 00:02.0 address=0x77b00000\n${OWN}ready\n${OWN}vbt 00:02.0 address=0x7f73a000 bytes=0x2221\n`,
			[],
		],
		[
			'of romtool that no GOP driver asks',
			`${OWN}start opregion=0x4400\n${OWN}device 00:02.0 id=0xa780 class=0x30000 known=0x1\n${OWN}opregion 00:02.0 address=0x7f7e5000 bytes=0x4400 status=0x0\n${OWN}stolen 00:02.0 address=0x77b00000\n${OWN}ready\n`,
			['igd-gop-missing likely'],
		],
		[
			'of romtool, of an iGPU that is elsewhere',
			`${OWN}start opregion=0x4400\n${OWN}device 00:03.0 id=0xa780 class=0x30000 known=0x1\n${OWN}opregion 00:03.0 address=0x7f7e5000 bytes=0x4400 status=0x0\n${OWN}stolen 00:03.0 none\n${OWN}ready\n${OWN}vbt 00:03.0 address=0x7f73a000 bytes=0x2221\n`,
			['igd-address possible'],
		],
		[
			'of romtool whose register QEMU does not emulate',
			`${OWN}stolen 00:02.0 failed=register address=0x77b00000 reads=0x3c800001 status=0x0\n`,
			['igd-qemu-generation likely'],
		],
		[
			'whose OpRegion is at another address than where a GOP driver looks',
			`${STARTED}${OPREGION.replace('02.0', '03.0')}GetVbtData: Invalid OpRegion signature, expect IntelGraphicsMem\n`,
			['igd-address likely'],
		],
		['of romtool without a VBT', `${OWN}vbt failed status=0x8000000000000003\n`, ['igd-vbt-bad likely']],
	])('%s', (_, log, causes) => {
		expect(told(log)).toEqual(causes);
	});

	it('does not count as one where OVMF itself reads fw_cfg', () => {
		expect(told(`SecCoreStartupWithStack(0xFFFCC000, 0x820000)\n${STARTED}${DIRECTORY}${DIRECTORY}`)).toEqual([]);
	});

	it('is known line by line, as the document of the driver lists them', () => {
		const document = readFileSync(join(ROOT, 'docs/igd-helper.md'), 'utf8');
		const rows = document.match(/^\| `[a-z].*$/gm) ?? [];
		const forms = rows.flatMap((row) =>
			[...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, form]) => form),
		);
		const lines = forms
			.filter((form) => /^(?:start|stop|policy|device|opregion|stolen|ready|vbt)\b/.test(form ?? ''))
			.map((form) => `${OWN}${form?.replace('PLACE', '00:02.0').replace(/\b[A-Z]{2,}\b/g, '0x8000000000000003')}`);
		expect(lines.length).toBeGreaterThan(20);
		const unknown = lines.filter((line) => diagnose([{ name: 'log', text: [line] }]).files[0]?.unknown !== 0);
		expect(unknown).toEqual([]);
		const printed = document.match(/^romtool-igd .*$/gm) ?? [];
		expect(printed.length).toBeGreaterThan(5);
		expect(diagnose([{ name: 'log', text: [printed.join('\n')] }]).files[0]?.unknown).toBe(0);
	});
});

describe('a device that QEMU cannot reset', () => {
	const RESET = 'kvm: vfio: Cannot reset device 0000:01:00.0, no available reset mechanism.\n';

	it('is nothing alone', () => {
		expect(told(RESET)).toEqual([]);
		expect(harmlessIn(RESET)).toEqual(['q-reset-mech']);
	});

	it('is one where it does not come back', () => {
		const lost = "error: internal error: Unknown PCI header type '127' for device '0000:01:00.0'\n";
		expect(told(RESET + lost)).toEqual(['device-lost certain', 'gpu-not-reset possible']);
		expect(told(RESET + lost.replace('01:00', '02:00'))).toEqual(['device-lost certain']);
	});
});

describe('memory of the VM that is not mapped', () => {
	const mapped = (region: string, error: string) =>
		`qemu-system-x86_64: vfio 0000:01:00.0: failed to setup container for group 1: memory listener initialization failed: Region ${region}: vfio_container_dma_map(0x55d1, 0x0, 0x80000000, 0x7fb9) = ${error}\n`;

	it('stops the VM where it is RAM', () => {
		expect(told(mapped('pc.ram', '-22 (Invalid argument)'))).toEqual(['memlock certain']);
		expect(told(mapped('mem0', '-12 (Cannot allocate memory)'))).toEqual(['memlock certain']);
	});

	it('is nothing where it is the BAR of another device', () => {
		const log =
			'qemu-system-x86_64: vfio_container_dma_map(0x55d1, 0x380000000000, 0x10000000, 0x7fb9) = -22 (Invalid argument)\n';
		expect(told(log)).toEqual([]);
		expect(harmlessIn(log)).toEqual(['q-dmamap-p2p']);
	});
});

describe('why a device cannot be opened', () => {
	const opened = (device: string, error: string) =>
		`kvm: vfio ${device}: error getting device from group 64: ${error}\n`;

	it.each([
		['0000:01:00.0', 'No such device', 'device-lost certain'],
		['0000:01:00.0', 'Invalid argument', 'not-bound certain'],
		['00000000-0000-0000-0000-000000000100', 'Input/output error', 'device-busy certain'],
	])('%s, %s', (device, error, cause) => {
		expect(told(opened(device, error))).toEqual([cause]);
	});
});

it.each([
	[
		'with an mdev, which needs no legacy mode',
		'IGD device 4e7d7c9c-1111-2222-3333-444444444444 cannot support legacy mode due to existing devices at address 1f.0\n',
		[],
	],
	[
		'with an iGPU',
		'IGD device 0000:00:02.0 cannot support legacy mode due to existing devices at address 1f.0\n',
		['igd-legacy-q35 likely'],
	],
])('q35 %s', (_, log, causes) => {
	expect(told(log)).toEqual(causes);
});

it('boots from the second entry of the boot order', () => {
	const failed = 'BdsDxe: failed to load Boot0001 "UEFI PXEv4" from PciRoot(0x0)/Pci(0x3,0x0): Not Found\n';
	expect(told(failed)).toEqual(['guest-disk possible']);
	expect(told(`${failed}BdsDxe: starting Boot0002 "debian" from HD(1,GPT)\n`)).toEqual([]);
	expect(told(failed.replace('Not Found', 'Access Denied'))).toEqual(['secure-boot likely']);
});

it('does not call every number of an error one of Windows', () => {
	expect(
		told('TASK ERROR: start failed: QEMU exited with code 12\nerror 12 in line 12\nmodprobe: exit code 28\n'),
	).toEqual([]);
	expect(told('Windows has no resources. (Code 12)\n')).toEqual(['mmio-window possible']);
	expect(told('Windows has stopped this device because it has reported problems. (Code 43)\n')).toEqual([]);
});

it('has the words of the user in the fix', () => {
	const missing =
		'kvm: -device vfio-pci,host=0000:01:00.0,romfile=/usr/share/kvm/my gpu.rom: failed to find romfile "/usr/share/kvm/my gpu.rom"\n';
	expect(causesOf(missing)[0]).toMatchObject({
		values: { address: '0000:01:00.0', file: '/usr/share/kvm/my gpu.rom' },
		fix: expect.stringContaining("chmod 644 '/usr/share/kvm/my gpu.rom'"),
	});
	expect(causesOf("TASK ERROR: PCI device '0000:01:00.0' already in use by VMID '101'\n")[0]?.fix).toContain(
		'qm shutdown 101',
	);
	expect(causesOf('TASK ERROR: legacy IGD assignment is not compatible with q35\n')[0]?.values).toEqual({
		what: 'q35',
	});
});

describe('qemu-server', () => {
	const answers: readonly { readonly stopped?: string }[] = JSON.parse(
		readFileSync(join(ROOT, 'test/proxmox/refusals/answers.json'), 'utf8'),
	);
	const stopped = [...new Set(answers.flatMap((answer) => answer.stopped ?? []))];

	it('is understood in all that its own modules refuse', () => {
		expect(stopped.length).toBeGreaterThan(10);
		const unknown = stopped.filter(
			(text) => diagnose([{ name: 'task', text: [`TASK ERROR: ${text}\n`] }]).files[0]?.unknown !== 0,
		);
		expect(unknown).toEqual([]);
	});
});

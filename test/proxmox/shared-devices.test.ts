import { describe, expect, it } from 'vitest';
import { sharedDevices } from '../../src/proxmox/shared-devices.js';
import { expectChinese } from '../support/chinese.js';
import { AMD_HOST, withFunction } from '../support/lint.js';

function shared(machines: Readonly<Record<string, string>>, host = AMD_HOST) {
	const found = sharedDevices(
		Object.entries(machines).map(([vm, text]) => ({ vm, text })),
		host,
	);
	const all = [...found].flatMap(([vm, findings]) => findings.map((finding) => ({ vm, ...finding })));
	for (const finding of all) expectChinese(finding);
	return all.map(({ vm, code, severity, key, values, fix }) => ({ vm, code, severity, key, values, fix }));
}

describe('machines of one host', () => {
	it('share nothing', () => {
		expect(shared({ 100: 'hostpci0: 05:00.0\n', 101: 'hostpci0: 05:00.1\n', 102: 'memory: 512\n' })).toEqual([]);
	});

	it('share a device, by its address and as a part of another', () => {
		expect(shared({ 100: 'hostpci0: 05:00,pcie=1\n', 101: 'hostpci3: 0000:05:00.1\n' })).toEqual([
			{
				...{ vm: '100', code: 'device-shared', severity: 'note', key: 'hostpci0' },
				values: { address: '0000:05:00.0', vms: ['101'], atBoot: [] },
			},
			{
				...{ vm: '101', code: 'device-shared', severity: 'note', key: 'hostpci3' },
				values: { address: '0000:05:00.1', vms: ['100'], atBoot: [] },
			},
		]);
	});

	it('that start with the host are warned of', () => {
		const text = 'hostpci0: 05:00.0\nonboot: 1\n';
		const found = shared({ 100: text, 101: text, 102: 'hostpci0: 05:00.0\n' });
		expect(found.map(({ vm, severity }) => [vm, severity])).toEqual([
			['100', 'warning'],
			['101', 'warning'],
			['102', 'note'],
		]);
		expect(found[0]?.fix).toBe('This VM and VM 101 have `onboot: 1`: keep it only in one of them.');
	});

	it('share a group, by lines and by words of QEMU', () => {
		const host = withFunction(AMD_HOST, '0000:05:00.3', { iommuGroup: 5 });
		const found = shared({ 100: 'hostpci0: 05:00.0\n', 101: 'args: -device vfio-pci,host=05:00.3\n' }, host);
		expect(found.map(({ vm, code, key, values }) => [vm, code, key, values['group'], values['vms']])).toEqual([
			['100', 'group-shared-vms', 'hostpci0', 5, ['101']],
			['101', 'group-shared-vms', 'args', 5, ['100']],
		]);
	});

	it('share no device that each has one of, or a slice of, nor with a template', () => {
		const map = (device: string, address: string) => `\tmap id=${device},node=pve,path=${address}\n`;
		const text = `card\n${map('1002:164c', '0000:05:00.0')}${map('1002:1637', '0000:05:00.1')}`;
		const { functions: _, ...rest } = AMD_HOST;
		const host = { ...rest, node: 'pve', pciMappings: { path: 'pci.cfg', text } };
		expect(shared({ 100: 'hostpci0: mapping=card\n', 101: 'hostpci0: mapping=card\n' }, host)).toEqual([]);
		const slice = 'hostpci0: 00:02.0,mdev=i915-GVTg_V5_4\n';
		expect(shared({ 100: slice, 101: slice })).toEqual([]);
		expect(shared({ 100: 'hostpci0: 05:00.0\ntemplate: 1\n', 101: 'hostpci0: 05:00.0\n' })).toEqual([]);
	});
});

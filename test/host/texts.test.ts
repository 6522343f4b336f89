import { describe, expect, it } from 'vitest';
import {
	grubCommandLine,
	kernelVersion,
	parameterValue,
	parseKernelCommandLine,
} from '../../src/host/kernel-command-line.js';
import { isModprobeFile, isOn, moduleOptions, parseModprobe, parseModules } from '../../src/host/modprobe.js';

describe('modprobe.d', () => {
	const text = `# options vfio-pci ids=1:1
options vfio-pci ids=1002:1681,1002:1640 \\
	disable_vga=1
options	vfio_pci disable_idle_d3
softdep amdgpu pre: vfio-pci\r
blacklist nouveau
`;
	const directives = parseModprobe({ path: '/etc/modprobe.d/vfio.conf', text });

	it('has a directive per line, or per lines that a backslash joins', () => {
		expect(directives.map(({ line, command, module, words }) => [line, command, module, words])).toEqual([
			[2, 'options', 'vfio_pci', ['ids=1002:1681,1002:1640', 'disable_vga=1']],
			[4, 'options', 'vfio_pci', ['disable_idle_d3']],
			[5, 'softdep', 'amdgpu', ['pre:', 'vfio-pci']],
			[6, 'blacklist', 'nouveau', []],
		]);
	});

	it('gives the options of a module, however it is written', () => {
		expect(moduleOptions(directives, 'vfio-pci').map(({ key, value }) => [key, value])).toEqual([
			['ids', '1002:1681,1002:1640'],
			['disable_vga', '1'],
			['disable_idle_d3', 'y'],
		]);
	});

	it('goes by the name of the file', () => {
		expect(['vifo.conf', 'vfio.cfg', 'vfio', 'vfio.conf.bak'].map(isModprobeFile)).toEqual([true, false, false, false]);
	});

	it.each([
		['1', true],
		['y', true],
		['Y', true],
		['on', true],
		['0', false],
		['n', false],
		['off', false],
	])('takes %s for %s', (value, on) => {
		expect(isOn(value)).toBe(on);
	});

	it('lists modules', () => {
		expect(parseModules('# comment\nvfio\n vfio-pci ids=1:2\n;x\n\nvfio_iommu_type1\r\n')).toEqual([
			'vfio',
			'vfio_pci',
			'vfio_iommu_type1',
		]);
	});
});

describe("the kernel's command line", () => {
	const parameters = parseKernelCommandLine(
		'BOOT_IMAGE=/boot/vmlinuz-6.8.12-4-pve quiet intel_iommu=on,sm_on vfio-pci.ids=1002:1681 x="a b" intel_iommu=off',
	);

	it('is words with values, of which the last one counts', () => {
		expect(parameterValue(parameters, 'quiet')).toBe('');
		expect(parameterValue(parameters, 'intel_iommu')).toBe('off');
		expect(parameterValue(parameters, 'vfio_pci.ids')).toBe('1002:1681');
		expect(parameterValue(parameters, 'x')).toBe('a b');
		expect(parameterValue(parameters, 'amd_iommu')).toBeUndefined();
	});

	it.each<[string, string | undefined, number | undefined]>([
		['GRUB_CMDLINE_LINUX_DEFAULT="quiet iommu=pt"\nGRUB_CMDLINE_LINUX="root=x"\n', 'root=x quiet iommu=pt', 1],
		['# GRUB_CMDLINE_LINUX_DEFAULT="no"\nGRUB_CMDLINE_LINUX_DEFAULT=\'quiet\'\n', 'quiet', 2],
		['GRUB_CMDLINE_LINUX_DEFAULT="a"\nGRUB_CMDLINE_LINUX_DEFAULT="b"', 'b', 2],
		['GRUB_TIMEOUT=5\n', undefined, undefined],
	])('comes from grub: %j', (text, expected, line) => {
		expect(grubCommandLine(text)?.text.trim()).toBe(expected);
		expect(grubCommandLine(text)?.line).toBe(line);
	});

	it.each<[string, readonly [number, number] | undefined]>([
		['6.8.12-4-pve', [6, 8]],
		['/boot/vmlinuz-5.15.102-1-pve', [5, 15]],
		['/vmlinuz', undefined],
	])('names the kernel: %s', (text, version) => {
		expect(kernelVersion(text)).toEqual(version);
	});
});

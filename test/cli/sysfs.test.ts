import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHostFacts } from '../../src/cli/host-root.js';
import { readSysfsFunctions } from '../../src/cli/sysfs.js';
import { temporaryFolder } from '../support/files.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';

const GPU: SysfsFunction = {
	address: '0000:05:00.0',
	id: [0x1002, 0x164c],
	classCode: 0x030000,
	subsystem: [0x17aa, 0x3f1a],
	driver: 'amdgpu',
	group: 14,
	bootVga: true,
};
const CARD: SysfsFunction = {
	address: '10000:01:00.0',
	id: [0x10de, 0x1c82],
	classCode: 0x030000,
	bootVga: false,
	rom: new Uint8Array(1),
};
const READ_GPU = {
	address: '0000:05:00.0',
	vendorId: 0x1002,
	deviceId: 0x164c,
	classCode: 0x030000,
	subsystemVendorId: 0x17aa,
	subsystemId: 0x3f1a,
	driver: 'amdgpu',
	iommuGroup: 14,
	bootVga: true,
	hasRom: false,
};

describe('readSysfsFunctions', () => {
	it('reads all functions through their links', () => {
		expect(readSysfsFunctions(sysfs([CARD, GPU]))).toEqual([
			READ_GPU,
			{
				address: '10000:01:00.0',
				vendorId: 0x10de,
				deviceId: 0x1c82,
				classCode: 0x030000,
				bootVga: false,
				hasRom: true,
			},
		]);
	});

	it('takes the folder above sys as well', () => {
		const above = temporaryFolder();
		symlinkSync(sysfs([GPU]), join(above, 'sys'));
		expect(readSysfsFunctions(above)).toEqual([READ_GPU]);
	});

	it('finds groups from the side of the groups, too', () => {
		expect(readSysfsFunctions(sysfs([GPU], { groupLinks: false }))).toEqual([READ_GPU]);
	});

	it('skips what makes no sense', () => {
		const root = sysfs([GPU]);
		const devices = join(root, 'bus/pci/devices');
		for (const name of ['0000:06:00.0', 'nonsense', '0000:07:00']) mkdirSync(join(devices, name));
		writeFileSync(join(devices, '0000:06:00.0/vendor'), '1002\n');
		writeFileSync(join(devices, '0000:08:00.0'), '');
		symlinkSync('nowhere', join(devices, '0000:09:00.0'));
		mkdirSync(join(devices, '0000:0a:00.0'));
		for (const [name, text] of [
			['vendor', '0x11002'],
			['device', '0x164c'],
			['class', '0x030000'],
		] as const) {
			writeFileSync(join(devices, '0000:0a:00.0', name), text);
		}
		expect(readSysfsFunctions(root)).toEqual([READ_GPU]);
	});

	it('leaves out attributes that cannot be read', () => {
		const root = sysfs([GPU]);
		const folder = join(root, 'bus/pci/devices/0000:05:00.0');
		writeFileSync(join(folder, 'boot_vga'), 'perhaps\n');
		rmSync(join(folder, 'iommu_group'));
		rmSync(join(root, 'kernel'), { recursive: true });
		const { bootVga: _, iommuGroup: __, ...rest } = READ_GPU;
		expect(readSysfsFunctions(root)).toEqual([rest]);
	});

	it('knows how the kernel resets a function', () => {
		const root = sysfs([GPU]);
		const file = join(root, 'bus/pci/devices/0000:05:00.0/reset_method');
		writeFileSync(file, 'device_specific bus\n');
		expect(readSysfsFunctions(root)).toEqual([{ ...READ_GPU, resetMethods: ['device_specific', 'bus'] }]);
		writeFileSync(file, '\n');
		expect(readSysfsFunctions(root)).toEqual([{ ...READ_GPU, resetMethods: [] }]);
	});

	it('knows virtual functions by their link, and what they are parts of by its numbers', () => {
		const physical = { ...GPU, virtualFunctions: [1, 7] } as const;
		const virtual: SysfsFunction = {
			address: '0000:05:02.1',
			id: [0x1002, 0x7462],
			classCode: 0x030000,
			physfn: GPU.address,
		};
		const [first, second] = readSysfsFunctions(sysfs([physical, virtual]));
		expect(first).toEqual({ ...READ_GPU, virtualFunctions: { enabled: 1, total: 7 } });
		expect(second?.physicalFunction).toBe('0000:05:00.0');
	});

	it('reads a copy that has a file with the target in place of each link', () => {
		const root = sysfs([{ ...GPU, physfn: '0000:04:00.0' }]);
		const folder = join(root, 'bus/pci/devices/0000:05:00.0');
		for (const [name, target] of [
			['driver', '../../../bus/pci/drivers/vfio-pci\n'],
			['physfn', '../0000:04:00.0'],
			['iommu_group', 'what is this\n'],
		] as const) {
			rmSync(join(folder, name));
			writeFileSync(join(folder, name), target);
		}
		expect(readSysfsFunctions(root)).toEqual([{ ...READ_GPU, driver: 'vfio-pci', physicalFunction: '0000:04:00.0' }]);
	});

	it('finds nothing where there is no sysfs', () => {
		expect(readSysfsFunctions(temporaryFolder())).toEqual([]);
		expect(readSysfsFunctions('/nowhere')).toEqual([]);
	});
});

describe('modules that are loaded', () => {
	it('are those of sysfs, or the lines of a copy of /proc/modules', () => {
		const root = temporaryFolder();
		expect(readHostFacts(root)).not.toHaveProperty('loadedModules');
		mkdirSync(join(root, 'proc'));
		writeFileSync(join(root, 'proc/modules'), 'vendor_reset 114688 0 - Live 0x0 (OE)\nvfio_pci 16384 2 - Live 0x0\n');
		expect(readHostFacts(root).loadedModules).toEqual(['vendor_reset', 'vfio_pci']);
		mkdirSync(join(root, 'sys/module/kvm'), { recursive: true });
		expect(readHostFacts(root).loadedModules).toEqual(['kvm']);
	});

	it('has the release of qemu-server', () => {
		const root = temporaryFolder();
		mkdirSync(join(root, 'var/lib/dpkg'), { recursive: true });
		const status = (state: string) =>
			writeFileSync(
				join(root, 'var/lib/dpkg/status'),
				`Package: qemu-server\nStatus: ${state}\nArchitecture: amd64\nVersion: 9.0.24\n\nPackage: other\nVersion: 1.0\n`,
			);
		status('install ok installed');
		expect(readHostFacts(root).qemuServer).toEqual([9, 0, 24]);
		status('deinstall ok config-files');
		expect(readHostFacts(root)).not.toHaveProperty('qemuServer');
	});

	it('has what the kernel says of addresses', () => {
		const root = temporaryFolder();
		const folder = join(root, 'sys');
		symlinkSync(sysfs([GPU]), folder);
		const device = join(folder, 'bus/pci/devices', GPU.address);
		writeFileSync(
			join(device, 'resource'),
			'0x000000f800000000 0x000000fbffffffff 0x000000000014220c\n0x0 0x0 0x0\n0xfc00000000 0xfc0fffffff 0x14220c\n',
		);
		writeFileSync(join(device, 'resource2_resize'), '00000000000003f0\n');
		mkdirSync(join(root, 'proc'));
		writeFileSync(join(root, 'proc/iomem'), `0-1 : ${GPU.address}\n  0-1 : BOOTFB\n`);
		const unit = join(folder, 'class/iommu/dmar0/intel-iommu');
		mkdirSync(unit, { recursive: true });
		writeFileSync(join(unit, 'cap'), '1c0000c40660462\n');
		const { functions, addressWidth } = readHostFacts(root);
		expect(addressWidth).toBe(39);
		expect(functions).toEqual([
			{
				...READ_GPU,
				bars: [
					{ index: 0, size: 2 ** 34, wide: true, resizable: false },
					{ index: 2, size: 2 ** 28, wide: true, resizable: true },
				],
				framebuffer: 'BOOTFB',
			},
		]);
		expect(readSysfsFunctions(folder)[0]?.framebuffer).toBe('BOOTFB');
	});
});

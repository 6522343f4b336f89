/**
 * Unraid, whose system is unpacked into memory at each boot: what is to stay is in /boot and in shares (unraid/docs: "VM
 * setup", release notes of 6.9.0; unraid/webgui: SysDevs.php and update.sriov-cfg.php, which read and write the same files).
 * It loads the modules of vfio by itself, and has no initramfs of its own making.
 */
import { formatIdPair } from '../../pci/ids.js';
import type { Host } from '../host.js';
import type { HostSettings, HostSetup } from '../host-setup.js';
import { formatPciAddress, parsePciAddress } from '../pci-function.js';

/** Functions that vfio-pci gets before any other driver, by address: `BIND=0000:01:00.0|10de:1f82 …`. */
const BINDINGS_FILE = '/boot/config/vfio-pci.cfg';
/** `VFS=0000:00:02.0|8086:4692|7` */
const VIRTUAL_FUNCTIONS_FILE = '/boot/config/sriov.cfg';

/** The addresses in such a file; one without a domain is in 0000. */
export function boundAddresses(text: string): string[] {
	const words = text.replace(/^\s*BIND=/, '').split(/\s+/);
	return words.flatMap((word) => {
		const address = parsePciAddress(word.split('|')[0] ?? '');
		return address?.function === undefined ? [] : [formatPciAddress({ ...address, function: address.function })];
	});
}

const bindingWord = ({ address, id }: HostSettings['taken'][number]) =>
	id === undefined ? address : `${address}|${formatIdPair(id)}`;

const LOADERS: Host['bootLoaders'] = [
	{ name: 'syslinux', mark: '/boot/syslinux/syslinux.cfg' },
	// Where it boots from an internal device (7.3 and newer).
	{ name: 'grub-entries', mark: '/boot/grub/grub.cfg' },
];

/** Others are loaded by the script that its start calls. */
const OWN_MODULES: ReadonlySet<string> = new Set(['vfio', 'vfio_iommu_type1', 'vfio_pci']);

const moduleLine = (name: string) => `modprobe ${name}`;

function setup({ kernelCommandLine, modules, taken, making }: HostSettings): HostSetup {
	return {
		kernelCommandLine,
		modules: modules.filter((name) => !OWN_MODULES.has(name)).map(moduleLine),
		files: [
			...(taken.length === 0 ? [] : [{ path: BINDINGS_FILE, content: `BIND=${taken.map(bindingWord).join(' ')}\n` }]),
			...(making === undefined
				? []
				: [
						{
							path: VIRTUAL_FUNCTIONS_FILE,
							content: `VFS=${making.physical}|${formatIdPair(making.id)}|${making.count}\n`,
						},
					]),
		],
		commands: ['reboot'],
	};
}

export const UNRAID_HOST = {
	mark: { file: '/etc/unraid-version' },
	// In a share that every such host with virtual machines has.
	romFolder: '/mnt/user/isos/gpu_roms',
	onlyForRoms: true,
	targets: ['libvirt', 'qemu'],
	restartLibvirt: '/etc/rc.d/rc.libvirt restart',
	restartStopsVms: true,
	withoutVirtXml: true,
	modulesFile: '/boot/config/go',
	moduleLine,
	modprobeFolder: '/boot/config/modprobe.d',
	vfioFile: BINDINGS_FILE,
	bindsBy: 'address',
	boundAddresses,
	bootLoaders: LOADERS,
	setup,
} as const satisfies Host;

/** Where distributions have the firmware for VMs, and in which of their packages it comes. */

export type FirmwareKind = 'ovmf' | 'aavmf' | 'seabios';

const PVE = '/usr/share/pve-edk2-firmware';

/** Proxmox VE's 2 MB image: first where it is since it has a package of its own. */
export const OLD_IMAGES = [`${PVE}/legacy/OVMF_CODE.fd`, `${PVE}/OVMF_CODE.fd`];

/** Code, in the order in which it is looked for; its variables are in the same folder. */
interface Places {
	readonly plain: readonly string[];
	/** Builds with Secure Boot, of a PC with SMM. */
	readonly secure: readonly string[];
}

export const FIRMWARE_PLACES: Readonly<Record<FirmwareKind, Places>> = {
	ovmf: {
		plain: [
			// Proxmox
			...[`${PVE}/OVMF_CODE_4M.fd`, `${PVE}/OVMF_CODE.fd`],
			// Debian, Ubuntu
			...['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/OVMF/OVMF_CODE.fd'],
			// Fedora, Red Hat
			...['/usr/share/edk2/ovmf/OVMF_CODE.fd', '/usr/share/edk2/ovmf/OVMF_CODE_4M.qcow2'],
			// Arch
			...['/usr/share/edk2/x64/OVMF_CODE.4m.fd', '/usr/share/edk2/x64/OVMF_CODE.fd'],
			'/usr/share/edk2-ovmf/x64/OVMF_CODE.fd',
			// Gentoo
			'/usr/share/edk2-ovmf/OVMF_CODE.fd',
			// openSUSE
			...['/usr/share/qemu/ovmf-x86_64-4m-code.bin', '/usr/share/qemu/ovmf-x86_64-code.bin'],
			// What QEMU itself brings along
			'/usr/share/qemu/edk2-x86_64-code.fd',
		],
		secure: [
			...[`${PVE}/OVMF_CODE_4M.secboot.fd`, '/usr/share/OVMF/OVMF_CODE_4M.secboot.fd'],
			...['/usr/share/OVMF/OVMF_CODE.secboot.fd', '/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd'],
			...['/usr/share/edk2/x64/OVMF_CODE.secboot.4m.fd', '/usr/share/qemu/ovmf-x86_64-smm-ms-code.bin'],
		],
	},
	aavmf: {
		plain: [
			...[`${PVE}/AAVMF_CODE.fd`, '/usr/share/AAVMF/AAVMF_CODE.fd'],
			...['/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw', '/usr/share/qemu-efi-aarch64/QEMU_EFI.fd'],
			// Arch, openSUSE
			...['/usr/share/edk2/aarch64/QEMU_CODE.fd', '/usr/share/qemu/aavmf-aarch64-code.bin'],
			'/usr/share/qemu/edk2-aarch64-code.fd',
		],
		secure: ['/usr/share/AAVMF/AAVMF_CODE.secboot.fd', '/usr/share/AAVMF/AAVMF_CODE.ms.fd'],
	},
	seabios: {
		plain: [
			...['/usr/share/kvm/bios-256k.bin', '/usr/share/seabios/bios-256k.bin'],
			...['/usr/share/qemu/bios-256k.bin', '/usr/share/qemu-kvm/bios-256k.bin'],
		],
		secure: [],
	},
};

/** What QEMU brings along, from the folder of its program on: of Homebrew and NixOS, of Windows. */
const BESIDE_QEMU = ['../share/qemu', 'share'];
const OF_QEMU: Readonly<Record<FirmwareKind, string>> = {
	ovmf: 'edk2-x86_64-code.fd',
	aavmf: 'edk2-aarch64-code.fd',
	seabios: 'bios-256k.bin',
};

export function placesBesideQemu(kind: FirmwareKind): string[] {
	return BESIDE_QEMU.map((folder) => `${folder}/${OF_QEMU[kind]}`);
}

/** Those whose bytes are the firmware's: QEMU alone reads its own form of a disk. */
export function plainImages(kind: FirmwareKind): string[] {
	return FIRMWARE_PLACES[kind].plain.filter((path) => !path.endsWith('.qcow2'));
}

/** What a path begins with, and the packages it may be of: the first that fits, and the first that is installed. */
const PACKAGES: readonly (readonly [start: string, names: readonly string[]])[] = [
	// The package of today has another version than its file, which is not built any more.
	...OLD_IMAGES.map((path) => [path, []] as const),
	[`${PVE}/OVMF`, ['pve-edk2-firmware-ovmf', 'pve-edk2-firmware']],
	[`${PVE}/AAVMF`, ['pve-edk2-firmware-aarch64']],
	['/usr/share/OVMF/', ['ovmf', 'ovmf-generic']],
	['/usr/share/ovmf/', ['ovmf', 'ovmf-generic']],
	['/usr/share/AAVMF/', ['qemu-efi-aarch64']],
	['/usr/share/qemu-efi-aarch64/', ['qemu-efi-aarch64']],
	['/usr/share/kvm/', ['pve-qemu-kvm']],
	['/usr/share/seabios/', ['seabios']],
];

/** Of Debian and Proxmox: the packages whose version says which release a file is of, where the file does not. */
export function packagesOf(path: string): readonly string[] {
	return PACKAGES.find(([start]) => path.startsWith(start))?.[1] ?? [];
}

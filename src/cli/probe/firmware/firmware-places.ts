/** Where distributions have the firmware that `probe --firmware` boots. */

export type FirmwareKind = 'ovmf' | 'aavmf' | 'seabios';

/** Code, in the order in which it is looked for; its variables are in the same folder. */
export const FIRMWARE_PLACES: Readonly<Record<FirmwareKind, { plain: readonly string[]; secure: readonly string[] }>> =
	{
		ovmf: {
			plain: [
				...['/usr/share/pve-edk2-firmware/OVMF_CODE_4M.fd', '/usr/share/pve-edk2-firmware/OVMF_CODE.fd'],
				...['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/OVMF/OVMF_CODE.fd'],
				...['/usr/share/edk2/ovmf/OVMF_CODE.fd', '/usr/share/edk2/x64/OVMF_CODE.4m.fd'],
				...['/usr/share/edk2-ovmf/x64/OVMF_CODE.fd', '/usr/share/edk2-ovmf/OVMF_CODE.fd'],
				...['/usr/share/qemu/ovmf-x86_64-4m-code.bin', '/usr/share/qemu/edk2-x86_64-code.fd'],
			],
			secure: [
				...['/usr/share/pve-edk2-firmware/OVMF_CODE_4M.secboot.fd', '/usr/share/OVMF/OVMF_CODE_4M.secboot.fd'],
				...['/usr/share/OVMF/OVMF_CODE.secboot.fd', '/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd'],
				...['/usr/share/edk2/x64/OVMF_CODE.secboot.4m.fd', '/usr/share/qemu/ovmf-x86_64-smm-ms-code.bin'],
			],
		},
		aavmf: {
			plain: [
				...['/usr/share/pve-edk2-firmware/AAVMF_CODE.fd', '/usr/share/AAVMF/AAVMF_CODE.fd'],
				...['/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw', '/usr/share/qemu-efi-aarch64/QEMU_EFI.fd'],
			],
			secure: ['/usr/share/AAVMF/AAVMF_CODE.secboot.fd', '/usr/share/AAVMF/AAVMF_CODE.ms.fd'],
		},
		seabios: {
			plain: [
				...['/usr/share/kvm/bios-256k.bin', '/usr/share/seabios/bios-256k.bin', '/usr/share/qemu/bios-256k.bin'],
				'/usr/share/qemu-kvm/bios-256k.bin',
			],
			secure: [],
		},
	};

/** Of Debian and Proxmox: the package whose version says which release of edk2 a file is, where the file does not. */
export const FIRMWARE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
	'/usr/share/pve-edk2-firmware': ['pve-edk2-firmware-ovmf', 'pve-edk2-firmware'],
	'/usr/share/OVMF': ['ovmf', 'ovmf-generic'],
	'/usr/share/ovmf': ['ovmf', 'ovmf-generic'],
	'/usr/share/AAVMF': ['qemu-efi-aarch64'],
	'/usr/share/qemu-efi-aarch64': ['qemu-efi-aarch64'],
};

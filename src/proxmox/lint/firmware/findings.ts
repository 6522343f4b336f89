/** Findings about the EFI disk of a machine of Proxmox VE. */

import { listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';
import { quoted } from '../../../vm/write-lines.js';
import { FIRMWARE_IMAGES } from '../../firmware-image.js';

const SOURCE = 'PVE/QemuServer/OVMF.pm get_ovmf_files';

export const FIRMWARE_FINDINGS = {
	'efidisk-missing': entry({
		severity: 'warning',
		source: `${SOURCE}, generate_ovmf_blockdev`,
		values: { image: FIRMWARE_IMAGES, commands: 'lines' },
		en: {
			message: ({ image }) =>
				`The VM has no EFI disk (\`no efidisk configured! Using temporary efivars disk.\`). OVMF forgets its settings and boot entries when the VM stops${
					image === 'old' ? ', and it is the old 2 MB image' : ''
				}.`,
			fix: ({ commands }) => `Create one: ${listed(quoted(commands))}.`,
			cause:
				'OVMF keeps its settings on an EFI disk. Without one, Proxmox VE uses a temporary one, and on x86 the old 2 MB image of OVMF (pve-edk2-firmware-legacy).',
			remedy: 'Create an EFI disk: qm set VMID --efidisk0 STORAGE:1,efitype=4m.',
		},
		zh: {
			message: ({ image }) =>
				`虚拟机没有 EFI 磁盘（\`no efidisk configured! Using temporary efivars disk.\`）。虚拟机停止后，OVMF 的设置和启动项会丢失${
					image === 'old' ? '，而且使用的是旧的 2 MB OVMF' : ''
				}。`,
			fix: ({ commands }) => `创建 EFI 磁盘：${listedZh(quoted(commands))}。`,
			cause:
				'OVMF 的设置保存在 EFI 磁盘上。没有 EFI 磁盘时，Proxmox VE 使用临时磁盘，x86 上还会使用旧的 2 MB OVMF（pve-edk2-firmware-legacy）。',
			remedy: '创建 EFI 磁盘：qm set VMID --efidisk0 STORAGE:1,efitype=4m。',
		},
	}),
	'efidisk-old': entry({
		severity: 'note',
		source: SOURCE,
		values: { commands: 'lines' },
		en: {
			message:
				'The EFI disk is without efitype=4m, so the VM has the old 2 MB image of OVMF (pve-edk2-firmware-legacy), which is no longer updated and has no Secure Boot.',
			fix: ({ commands }) =>
				`For the image of today, stop the VM and replace the disk; OVMF's settings and boot entries go with it: ${listed(quoted(commands))}.`,
			cause: 'With efitype=4m on the EFI disk the VM has the OVMF of today; without it, the old 2 MB image.',
			remedy: 'Replace the EFI disk by one with efitype=4m. Writing efitype=4m on the line alone does not convert it.',
		},
		zh: {
			message:
				'EFI 磁盘没有 efitype=4m，虚拟机使用旧的 2 MB OVMF（pve-edk2-firmware-legacy），它不再更新，也没有安全启动。',
			fix: ({ commands }) =>
				`如需使用当前的 OVMF，停止虚拟机并更换磁盘，OVMF 的设置和启动项会丢失：${listedZh(quoted(commands))}。`,
			cause: 'EFI 磁盘带 efitype=4m 时，虚拟机使用当前的 OVMF；否则使用旧的 2 MB 镜像。',
			remedy: '换成带 efitype=4m 的 EFI 磁盘。只在配置行中写上 efitype=4m 不会转换磁盘。',
		},
	}),
};

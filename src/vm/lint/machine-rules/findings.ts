/** Findings about what a machine as a whole makes of its devices: memory encryption, vIOMMU, displays, the wrong device. */

import { leadingZh, listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed, named } from '../../../language/words.js';
import { CHANGE, changeText, changeTextZh } from '../../change.js';
import { writeLines, writeLinesZh } from '../../write-lines.js';

export const ENCRYPTIONS = ['SEV', 'TDX'] as const;
/** Why a device should be a GPU. */
export const GPU_SIGNS = ['rom', 'x-vga', 'legacy-igd'] as const;

const SIGNS_EN: Readonly<Record<(typeof GPU_SIGNS)[number], string>> = {
	rom: 'its ROM file is for a GPU',
	'x-vga': 'x-vga is on',
	'legacy-igd': 'legacy-igd is on',
};

const SIGNS_ZH: Readonly<Record<(typeof GPU_SIGNS)[number], string>> = {
	rom: '它的 ROM 文件用于 GPU',
	'x-vga': '设置了 x-vga',
	'legacy-igd': '设置了 legacy-igd',
};

/** The setting that encrypts the memory of the VM. */
function encryptedBy(encryption: (typeof ENCRYPTIONS)[number], target: string | undefined): string {
	if (target === 'libvirt') return '`<launchSecurity>`';
	return encryption === 'SEV' ? '`amd-sev`' : '`intel-tdx`';
}

export const MACHINE_FINDINGS = {
	'romfile-encrypted': entry({
		severity: 'error',
		source:
			'edk2 OvmfPkg/IncompatiblePciDeviceSupportDxe/IncompatiblePciDeviceSupport.c CheckDevice; OvmfPkg/PlatformPei/AmdSev.c AmdSevInitialize (PcdOptionRomImageVerificationPolicy)',
		values: { rom: 'file', encryption: ENCRYPTIONS, target: 'target?' },
		en: {
			message: ({ rom, encryption }) =>
				`The VM's memory is encrypted (${encryption}). OVMF then ignores all option ROMs, so nothing runs or reads ${named(rom)}.`,
			fix: ({ encryption, target }) =>
				`For a picture from the start, remove ${encryptedBy(encryption, target)}. Otherwise remove the ROM file: the screen stays black until the guest OS loads its driver.`,
			cause:
				'A VM whose memory is encrypted (SEV, TDX) has no ROM files: its OVMF trusts no ROM that comes from the host.',
			remedy: 'Run the VM without encrypted memory, or without the ROM file.',
		},
		zh: {
			message: ({ rom, encryption }) =>
				`虚拟机的内存已加密（${encryption}）。此时 OVMF 忽略所有 Option ROM，${leadingZh(rom)}不会被执行或读取。`,
			fix: ({ encryption, target }) =>
				`如需启动画面，删除 ${encryptedBy(encryption, target)}。否则删除 ROM 文件：在虚拟机系统加载驱动之前屏幕保持黑屏。`,
			cause: '内存加密（SEV、TDX）的虚拟机没有 ROM 文件：它的 OVMF 不信任来自宿主机的 ROM。',
			remedy: '不加密虚拟机的内存，或去掉 ROM 文件。',
		},
	}),
	'viommu-width': entry({
		severity: 'error',
		source: 'QEMU hw/i386/intel_iommu.c vtd_check_hiod (9.1 and newer); hw/i386/pc.c pc_compat_9_1',
		/** `given`: the configuration names the width; else it is the default of the machine. */
		values: { width: 'number', host: 'number', given: 'flag', lines: 'lines' },
		en: {
			message: ({ width, host, given }) =>
				`The vIOMMU of the VM has addresses of ${width} bits${given ? '' : ', the default from QEMU 10.0 on'}, and the IOMMU of the host only ${host}. QEMU stops with \`Failed to set vIOMMU: aw-bits ${width} > host aw-bits ${host}\`.`,
			fix: ({ lines }) => writeLines(lines),
			cause:
				"The addresses of a VM's Intel vIOMMU are not wider than those of the host's IOMMU: desktop processors of Intel have 39 bits, and the default is 48 from QEMU 10.0 on (machine types from 9.2 on).",
			remedy: 'Set aw-bits=39, or use a machine type up to 9.1.',
		},
		zh: {
			message: ({ width, host, given }) =>
				`虚拟机的 vIOMMU 使用 ${width} 位地址${given ? '' : '（QEMU 10.0 起的默认值）'}，而宿主机的 IOMMU 只有 ${host} 位。QEMU 报错 \`Failed to set vIOMMU: aw-bits ${width} > host aw-bits ${host}\` 并停止。`,
			fix: ({ lines }) => writeLinesZh(lines),
			cause:
				'虚拟机的 Intel vIOMMU 的地址不比宿主机 IOMMU 的宽：Intel 的桌面处理器为 39 位，而 QEMU 10.0 起（9.2 及更新的机型）默认为 48 位。',
			remedy: '设置 aw-bits=39，或使用 9.1 及更早的机型。',
		},
	}),
	'x-vga-several': entry({
		severity: 'warning',
		source: 'SeaBIOS src/optionroms.c vgarom_setup; QEMU hw/vfio/pci.c vfio_populate_vga; Linux drivers/pci/vgaarb.c',
		values: { devices: 'names', ...CHANGE },
		en: {
			message: ({ devices }) =>
				`${listed(devices)} all have VGA access (x-vga). The VGA ranges belong to one card at a time, and SeaBIOS runs only the ROM of the first: the others stay black until their drivers load.`,
			fix: changeText,
			cause: 'Only one device of a VM has VGA access (x-vga=on): the one for the boot display.',
			remedy: 'Keep x-vga on the card whose screen is to show the start of the VM.',
		},
		zh: {
			message: ({ devices }) =>
				`${listedZh(devices)} 都有 VGA 访问（x-vga）。VGA 区域同一时间只属于一张显卡，SeaBIOS 也只执行第一个的 ROM：其余的在驱动加载前黑屏。`,
			fix: changeTextZh,
			cause: '虚拟机中只有一个设备有 VGA 访问（x-vga=on）：用于启动画面的那个。',
			remedy: '只在显示启动画面的那张显卡上保留 x-vga。',
		},
	}),
	'display-none': entry({
		severity: 'note',
		source: 'PVE/QemuServer.pm config_to_command; libvirt formatdomain, "Video devices"',
		/** `devices`: what has no picture of its own. */
		values: { devices: 'names', ...CHANGE },
		en: {
			message: ({ devices }) =>
				`The VM has no display: the emulated one is off, and ${listed(devices)} ${devices.length === 1 ? 'has' : 'have'} no connector for a screen. Neither firmware nor installer shows anything.`,
			fix: changeText,
			cause:
				'A VM with a virtual function or a mediated device (vGPU) keeps the emulated display: these show no picture of their own before Remote Desktop works.',
			remedy: 'Set vga: std, or in libvirt a <video> other than none, until the VM can be reached by remote desktop.',
		},
		zh: {
			message: ({ devices }) =>
				`虚拟机没有显示设备：模拟显卡已关闭，而 ${listedZh(devices)} 无法连接显示器。固件和安装程序都没有画面。`,
			fix: changeTextZh,
			cause: '使用虚拟功能（VF）或 mediated device（vGPU）的虚拟机保留模拟显卡：在远程桌面可用之前，它们本身没有画面。',
			remedy: '在能通过远程桌面访问虚拟机之前，设置 vga: std，libvirt 中用 none 以外的 <video>。',
		},
	}),
	'device-other': entry({
		severity: 'error',
		source: 'Linux Documentation/PCI/sysfs-pci.rst; PVE/QemuServer/PCI.pm parse_hostpci',
		/** `moved`: where the host has the GPU that is meant. */
		values: { address: 'address', id: 'id', sign: GPU_SIGNS, moved: 'address?', ...CHANGE },
		en: {
			message: ({ address, id, sign, moved }) =>
				`${address} is not a GPU on this host (${id}), but ${SIGNS_EN[sign]}. Addresses change with cards and firmware settings${moved === undefined ? '.' : `: the GPU is at ${moved}.`} The VM would get the other device, and the host would lose it.`,
			fix: (values) => changeText(values) ?? 'Find the address of the GPU: romtool devices',
			cause:
				'What is passed through as a GPU, with its ROM file, x-vga or legacy-igd, is one on this host. A new card or a BIOS update moves addresses.',
			remedy: 'Use the address that romtool devices shows, or a resource mapping, which checks the ID.',
		},
		zh: {
			message: ({ address, id, sign, moved }) =>
				`本机的 ${address} 不是 GPU（${id}），但${SIGNS_ZH[sign]}。插卡和固件设置会改变地址${moved === undefined ? '。' : `：GPU 在 ${moved}。`}虚拟机会得到另一个设备，宿主机则失去它。`,
			fix: (values) => changeTextZh(values) ?? '查看 GPU 的地址：romtool devices',
			cause: '作为 GPU 直通的设备（带 ROM 文件、x-vga 或 legacy-igd）在本机上确实是 GPU。换卡或更新 BIOS 会改变地址。',
			remedy: '使用 romtool devices 显示的地址，或使用会核对 ID 的资源映射。',
		},
	}),
};

/** What OVMF itself prints: to the debug port in debug builds, and to the console in all. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const EDK2_MESSAGES = {
	'edk2-debug': {
		pattern: [
			'^SecCoreStartupWithStack(',
			'^PROGRESS CODE: V{code:word} ',
			'^Loading driver at {base:hex} EntryPoint=',
			'^InstallProtocolInterface: ',
		],
		examples: [
			'SecCoreStartupWithStack(0xFFFCC000, 0x820000)',
			'PROGRESS CODE: V03040002 I0',
			'Loading driver at 0x0007EB1C000 EntryPoint=0x0007EB1E6A4 QemuVideoDxe.efi',
			'InstallProtocolInterface: 5B1B31A1-9562-11D2-8E3F-00A0C969723B 7EE2A040',
		],
		source: 'edk2 OvmfPkg/Sec SecMain.c; MdeModulePkg/Core/Dxe; debug builds',
		weight: 'harmless',
		meaning: text(
			'OVMF is a debug build, and tells what it does. Its lines about fw_cfg are not those of a helper.',
			'OVMF 是调试版本，会输出自己的步骤。其中关于 fw_cfg 的行不是 helper 的。',
		),
	},
	'edk2-rom-bar': {
		pattern: 'Process Option ROM: BAR Base/Length = {base:hex}/{length:hex}',
		examples: ['Process Option ROM: BAR Base/Length = 80000000/40000'],
		source: 'edk2 MdeModulePkg/Bus/Pci/PciBusDxe/PciLib.c ProcessOptionRomLight; debug builds',
		weight: 'fact',
		rules: ['ovmf-rom-bar', 'romfile-rombar-off'],
		meaning: text(
			'Where OVMF maps ROM BARs while it reads them. With a length of 0, no device has a ROM.',
			'OVMF 读取 ROM BAR 时的映射位置。长度为 0 表示没有设备带 ROM。',
		),
	},
	'edk2-alloc': {
		pattern: [
			'HostBridge->SubmitResources() - {status:text}',
			'HostBridge->NotifyPhase(AllocateResources) - {status:text}',
		],
		unless: [' - Success'],
		examples: [
			'PciBus: HostBridge->SubmitResources() - Invalid Parameter',
			'PciBus: HostBridge->NotifyPhase(AllocateResources) - Out of Resources',
		],
		source: 'edk2 MdeModulePkg/Bus/Pci/PciBusDxe/PciLib.c PciHostBridgeResourceAllocator; debug builds',
		weight: 'cause',
		causes: ['mmio-window'],
		meaning: text(
			'The BARs of all devices do not fit the address space of the VM, and OVMF rejects the largest ones.',
			'各设备的 BAR 放不进虚拟机的地址空间，OVMF 会拒绝最大的 BAR。',
		),
	},
	'edk2-conflict': {
		pattern: 'PciHostBridge: Resource conflict happens!',
		examples: ['PciHostBridge: Resource conflict happens!'],
		source: 'edk2 OvmfPkg/Library/PciHostBridgeUtilityLib PciHostBridgeUtilityResourceConflict; debug builds',
		weight: 'cause',
		causes: ['mmio-window'],
		meaning: text(
			'OVMF could not place the BARs of a root bridge. The lines behind it list their sizes.',
			'OVMF 无法放置某个根桥下的 BAR。后面的行列出其大小。',
		),
	},
	'edk2-mmio': {
		pattern: ['PlatformDynamicMmioWindow: ', 'PlatformAddressWidthFromCpuid: '],
		examples: [
			'PlatformDynamicMmioWindow: using dynamic mmio window',
			'PlatformAddressWidthFromCpuid: limit PhysBits to 46 (4-level paging)',
		],
		source: 'edk2 OvmfPkg/Library/PlatformInitLib/MemDetect.c, since 2022; debug builds',
		weight: 'harmless',
		meaning: text('How large the address space for 64-bit BARs is.', '64 位 BAR 地址空间的大小。'),
	},
	'edk2-denied': {
		pattern: [
			'BdsDxe: failed to load {what:text}: {Access Denied|Security Violation}',
			'start failed: {Access Denied|Security Violation}',
			'Image Return Status = {Access Denied|Security Violation}',
		],
		examples: [
			'BdsDxe: failed to load Boot0001 "UEFI QEMU HARDDISK" from PciRoot(0x0)/Pci(0x5,0x0): Access Denied',
			'Error: Image at 0007E3F4000 start failed: Security Violation',
			'Image Return Status = Access Denied',
		],
		source: 'edk2 MdeModulePkg/Core/Dxe/Image/Image.c CoreLoadImage; BdsDxe',
		weight: 'cause',
		causes: ['secure-boot'],
		rules: ['ovmf-secure-boot'],
		meaning: text('Secure Boot has rejected a driver or boot loader.', '安全启动拒绝了一个驱动或引导程序。'),
	},
	'edk2-unsigned': {
		pattern: [
			'DxeImageVerificationLib: Image is {text} not found in DB',
			"The image doesn't pass verification: {what:text}",
		],
		examples: [
			'DxeImageVerificationLib: Image is not signed and SHA256 hash of image is not found in DB/DBX.',
			"The image doesn't pass verification: PciRoot(0x0)/Pci(0x2,0x0)/Offset(0x10000,0x1AFFF)",
		],
		source: 'edk2 SecurityPkg/Library/DxeImageVerificationLib DxeImageVerificationHandler; debug builds',
		weight: 'cause',
		causes: ['secure-boot'],
		rules: ['ovmf-secure-boot'],
		meaning: text(
			'Secure Boot is on, and the image is not signed by a key that the firmware has.',
			'安全启动已启用，而该镜像没有用固件所含的密钥签名。',
		),
	},
	'bds-loading': {
		pattern: '^BdsDxe: {step:word} Boot{entry:hex}',
		examples: ['BdsDxe: starting Boot0001 "Windows Boot Manager" from HD(1,GPT,0)'],
		source: 'edk2 MdeModulePkg/Library/UefiBootManagerLib BmBoot.c EfiBootManagerBoot',
		weight: 'fact',
		meaning: text(
			'The firmware has finished, and starts the OS. A dark screen here is a matter of GOP driver or monitor.',
			'固件已完成，正在启动系统。此时黑屏与 GOP 驱动或显示器有关。',
		),
	},
	'bds-notfound': {
		pattern: 'BdsDxe: {failed to load|No bootable option}',
		unless: ['Access Denied', 'Security Violation'],
		examples: ['BdsDxe: No bootable option or device was found.'],
		source: 'edk2 MdeModulePkg/Library/UefiBootManagerLib BmBoot.c EfiBootManagerBoot',
		weight: 'symptom',
		// One that fails comes before one that starts in the boot order of many VMs.
		harmlessWhen: (_, facts) => facts.of('bds-loading').some(({ values }) => values['step'] === 'starting'),
		causes: ['guest-disk'],
		meaning: text(
			'The firmware cannot boot from a disk or from the network. This is not about the GPU.',
			'固件无法从某个磁盘或网络启动。与 GPU 无关。',
		),
	},
} satisfies Messages;

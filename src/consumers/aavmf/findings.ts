/**
 * What AAVMF requires of option ROMs beside what it shares with OVMF (src/consumers/edk2), one entry per rule: read from edk2's
 * sources, and proven with Debian's firmware in QEMU by test/consumers/aavmf-boots.test.ts.
 */
import { hex } from '../../bytes/hex.js';
import { entry } from '../../language/entry.js';
import {
	AGAIN,
	AGAIN_ZH,
	BROKEN,
	crashesZh,
	machineText,
	machineTextZh,
	mayCrashZh,
	PLACE,
	sentence,
	sentenceZh,
} from '../edk2/pe/findings.js';

interface Named {
	readonly id?: string | undefined;
}
const rebuild = ({ id = 'VENDOR:DEVICE' }: Named) =>
	`Rebuild the ROM from its driver, which writes the header for it: romtool build --id ${id} DRIVER.efi`;
const rebuildZh = ({ id = 'VENDOR:DEVICE' }: Named) =>
	`用其中的驱动重新生成 ROM，头会与驱动一致：romtool build --id ${id} DRIVER.efi`;

export const AAVMF_FINDINGS = {
	'aavmf-foreign-header': entry({
		severity: ['warning', 'note'],
		source:
			'MdeModulePkg/Bus/Pci/PciBusDxe/PciDeviceSupport.c RegisterPciDevice, PciOptionRomSupport.c ProcessOpRomImage; from 2026.02 on (ff3c1adf20, 786de8636a)',
		values: { image: 'number', machine: 'number', firmware: 'name?', id: 'id?' },
		en: {
			message: ({ image, machine, firmware = 'AAVMF' }) =>
				`${firmware} skips the image at ${hex(image)}: its header declares machine type ${machineText(machine)}, and an image with an AA64 header is started.`,
			fix: rebuild,
			cause:
				'From 2026.02 on, images are started first whose ROM header declares the machine type AA64. The others are only tried if none of those starts. Before, the machine type in the ROM header is not read.',
			remedy: 'Rebuild the ROM from its drivers (romtool build).',
		},
		zh: {
			message: ({ image, machine, firmware = 'AAVMF' }) =>
				`${firmware} 会跳过 ${hex(image)} 处的镜像：它的头声明目标架构是 ${machineTextZh(machine)}，而另一个头为 AA64 的镜像会执行。`,
			fix: rebuildZh,
			cause:
				'从 2026.02 起，先执行 ROM 头声明目标架构为 AA64 的镜像，只有这些都没有执行时才尝试其他镜像。此前的版本不读取 ROM 头中的目标架构。',
			remedy: '用其中的驱动重新生成 ROM（romtool build）。',
		},
	}),
	'aavmf-unsigned': entry({
		severity: BROKEN,
		source:
			'ArmVirtPkg/ArmVirtQemu.dsc PcdOptionRomImageVerificationPolicy; SecurityPkg/Library/DxeImageVerificationLib/DxeImageVerificationLib.c DxeImageVerificationHandler',
		values: PLACE,
		en: {
			message: (place) => sentence(place, 'Secure Boot is on, and the driver is not signed'),
			fix: 'Sign the driver with a key that the VM accepts (sbsign) and rebuild the ROM, or disable Secure Boot in the VM.',
			cause:
				'Under Secure Boot, the driver is signed with a key that the variables of the VM accept (policy 0x04, deny execution), or its digest is enrolled there. x64 OVMF does not ask for that.',
			remedy: 'Sign the driver with a key that the VM accepts, or disable Secure Boot in the VM.',
		},
		zh: {
			message: (place) => sentenceZh(place, '安全启动已启用，而驱动没有签名'),
			fix: '用虚拟机接受的密钥为驱动签名（sbsign）并重新生成 ROM，或在虚拟机中关闭安全启动。',
			cause:
				'启用安全启动（Secure Boot）时，驱动必须由虚拟机的变量所接受的密钥签名（策略 0x04，拒绝执行），或其摘要已登记在变量中。x64 OVMF 没有这个要求。',
			remedy: '用虚拟机接受的密钥为驱动签名，或在虚拟机中关闭安全启动。',
		},
	}),
	'aavmf-signer': entry({
		severity: 'note',
		source: 'SecurityPkg/Library/DxeImageVerificationLib/DxeImageVerificationLib.c DxeImageVerificationHandler',
		values: { image: 'number', firmware: 'name?' },
		en: {
			message: ({ image, firmware = 'AAVMF' }) =>
				`Under Secure Boot, ${firmware} runs the image at ${hex(image)} only if the keys of the VM accept its signature.`,
			cause:
				'A signature is not enough under Secure Boot: the key is in db of the VM and not in dbx. Which keys are there is not in the ROM.',
			remedy: 'Nothing to do if the VM has the keys, such as those of Microsoft for drivers from vendors.',
		},
		zh: {
			message: ({ image, firmware = 'AAVMF' }) =>
				`启用安全启动时，只有虚拟机中的密钥接受 ${hex(image)} 处镜像的签名，${firmware} 才会执行它。`,
			cause:
				'启用安全启动（Secure Boot）时，有签名还不够：密钥必须在虚拟机的 db 中，且不在 dbx 中。ROM 中看不出虚拟机有哪些密钥。',
			remedy: '如果虚拟机有相应的密钥（例如厂商驱动所用的 Microsoft 密钥），则无需处理。',
		},
	}),
	'aavmf-pe-protected': entry({
		severity: BROKEN,
		source:
			'MdeModulePkg/Core/Dxe/Misc/MemoryProtection.c ProtectUefiImage; from 2024.05 on (37f63deeef) MdeModulePkg/Library/ImagePropertiesRecordLib CreateImagePropertiesRecord',
		values: { ...PLACE, entry: 'number', byContent: 'flag' },
		en: {
			message: ({ entry: point, byContent, ...place }) => {
				const flags = byContent ? 'as code (0x20)' : 'as executable (0x20000000) and not writable';
				const why = `the section at the driver's entry point ${hex(point)} is not marked ${flags}, so its memory cannot be executed`;
				return sentence(place, why, 'crashes at');
			},
			fix: 'Link the driver with the usual flags for code, 0x60000020, or with a section alignment below 4096.',
			cause:
				'The memory of a driver with page-aligned sections is protected: code is read-only, everything else cannot be executed. Until 2024.02, code is what is executable (0x20000000) and not writable, from 2024.05 on what has the flag for code (0x20). A driver with a smaller section alignment is not protected.',
			remedy: 'Link the driver with the usual flags for code, or with a smaller section alignment.',
		},
		zh: {
			message: ({ entry: point, byContent, ...place }) => {
				const flags = byContent ? '代码（0x20）' : '可执行（0x20000000）且不可写';
				const why = `驱动的入口点 ${hex(point)} 所在的节没有标为${flags}，那里的内存不能执行`;
				return sentenceZh(place, why, crashesZh);
			},
			fix: '链接驱动时使用代码节的通常标志 0x60000020，或使用小于 4096 的节对齐。',
			cause:
				'节按页对齐的驱动，其内存受保护：代码只读，其余的不能执行。到 2024.02 为止，可执行（0x20000000）且不可写的是代码；从 2024.05 起，带有代码标志（0x20）的是代码。节对齐更小的驱动不受保护。',
			remedy: '链接驱动时使用代码节的通常标志，或使用更小的节对齐。',
		},
	}),
	'aavmf-pe-debug': entry({
		severity: BROKEN,
		source: 'MdePkg/Library/BasePeCoffGetEntryPointLib/PeCoffGetEntryPoint.c PeCoffLoaderGetPdbPointer',
		values: {
			...PLACE,
			case: ['outside-memory', 'others'],
			address: 'number',
			size: 'number',
			bytes: 'number',
			may: 'flag',
		},
		en: {
			message: ({ case: which, address, size, bytes, may, ...place }) => {
				const what = {
					'outside-memory': 'leads beyond the memory of the VM',
					others: `leads through ${bytes} bytes of memory behind the driver, where it may find anything`,
				}[which];
				const why = `its debug directory at ${hex(address)} of ${hex(size)} bytes ${what}`;
				return sentence(place, why, may ? 'may crash at' : 'crashes at');
			},
			fix: AGAIN,
			cause:
				"Before AAVMF protects a driver's memory, it looks for the name of its debug file, and follows the debug directory to its end, wherever that is. An entry behind the driver may lead anywhere. Firmware survives 64 KiB of it in most VMs, more in few. Behind the end of the VM's memory it crashes.",
			remedy: 'Do not use this driver. Download or extract it again.',
		},
		zh: {
			message: ({ case: which, address, size, bytes, may, ...place }) => {
				const what = {
					'outside-memory': '超出了虚拟机的内存',
					others: `经过驱动之后的 ${bytes} 字节内存，那里可能有任何内容`,
				}[which];
				const why = `它的调试目录位于 ${hex(address)}，大小为 ${hex(size)} 字节，${what}`;
				return sentenceZh(place, why, may ? mayCrashZh : crashesZh);
			},
			fix: AGAIN_ZH,
			cause:
				'AAVMF 保护驱动的内存之前，会查找调试文件的名称，并沿调试目录一直读到末尾，不论末尾在哪里。驱动之后的条目可能指向任何地方。读到驱动之后 64 KiB 以内，固件在大多数虚拟机中不会崩溃；再多就很少能幸免。超出虚拟机内存时必定崩溃。',
			remedy: '不使用这个驱动，重新下载或提取。',
		},
	}),
};

export type AavmfCode = keyof typeof AAVMF_FINDINGS;

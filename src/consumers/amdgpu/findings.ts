/** Findings about ROMs for amdgpu in a Linux guest: `amdgpu_read_bios` (amdgpu_bios.c) and `amdgpu_atom_parse` (atom.c). */
import { hex } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { chinese, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { named } from '../../language/words.js';

const again = ({ address = 'ADDRESS' }: { address?: string | undefined }) =>
	`Read the card's own VBIOS again: \`sudo romtool vfct\`, or \`sudo romtool dump ${address}\`.`;
const againZh = ({ address = 'ADDRESS' }: { address?: string | undefined }) =>
	`重新读取显卡自己的 VBIOS：\`sudo romtool vfct\` 或 \`sudo romtool dump ${address}\`。`;
const REMEDY =
	"Read the card's own VBIOS again: from the VFCT table (romtool vfct), or from the card (romtool dump ADDRESS).";
const REMEDY_ZH = '重新读取显卡自己的 VBIOS：从 VFCT 表（romtool vfct）或从显卡（romtool dump ADDRESS）。';

export const AMDGPU_FINDINGS = {
	'amdgpu-no-rom-bar': entry({
		severity: ['warning', 'note'],
		source: 'drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c amdgpu_read_bios; arch/x86/pci/fixup.c pci_fixup_video',
		en: {
			message:
				'Without a ROM BAR, amdgpu finds the VBIOS only where SeaBIOS has copied it: if the card is the first display of a VM with SeaBIOS.',
			fix: 'Leave the ROM BAR on (no rombar=0, no bar=off).',
			cause:
				'amdgpu reads the VBIOS from the ROM BAR, or from the copy at 0xc0000 that SeaBIOS makes for the first display.',
			remedy: 'Leave the ROM BAR on.',
		},
		zh: {
			message: '没有 ROM BAR 时，只有显卡是 SeaBIOS 虚拟机的第一个显示设备，amdgpu 才能从 SeaBIOS 的副本中找到 VBIOS。',
			fix: '保持 ROM BAR 打开（不写 rombar=0，不写 bar=off）。',
			cause: 'amdgpu 从 ROM BAR 读取 VBIOS，或从 SeaBIOS 为第一个显示设备放在 0xc0000 的副本读取。',
			remedy: '保持 ROM BAR 打开。',
		},
	}),
	'amdgpu-vbios-behind': entry({
		severity: ['error', 'warning', 'note'],
		// `command`: what puts the files in the right order, where the ROM was just made; `manifest`: of its parts.
		values: { offset: 'offset', file: 'file?', id: 'id?', command: 'line?', manifest: 'file?' },
		en: {
			message: ({ offset }) =>
				`amdgpu does not find the VBIOS at ${hex(offset)}: it comes after an EFI image, and amdgpu reads only from the start of the ROM.`,
			fix: ({ file = 'FILE', id = 'VENDOR:DEVICE', command, manifest }) => {
				if (manifest !== undefined)
					return `Move the part with the VBIOS to the first place in ${named(manifest)}, and build the ROM again.`;
				return command === undefined
					? `Unpack the ROM: romtool edit unpack ${shellPath(file)}\nBuild it with the VBIOS first: romtool build --id ${id} -b VBIOS.bin -e DRIVER.efi`
					: `Put the VBIOS first: ${command}`;
			},
			cause:
				'The VBIOS comes after an EFI image. amdgpu reads a VBIOS only from the start of the ROM and does not follow the image chain.',
			remedy: 'Build the ROM with the VBIOS first: romtool build with -b before -e.',
		},
		zh: {
			message: ({ offset }) =>
				`amdgpu 找不到 ${hex(offset)} 处的 VBIOS：它排在 EFI 镜像之后，而 amdgpu 只从 ROM 开头读取。`,
			fix: ({ file = 'FILE', id = 'VENDOR:DEVICE', command, manifest }) => {
				if (manifest !== undefined) return chinese`在 ${namedZh(manifest)} 中把 VBIOS 移到第一位，再重新生成 ROM。`;
				return command === undefined
					? `拆分 ROM：romtool edit unpack ${shellPath(file)}\n把 VBIOS 放在最前，重新生成：romtool build --id ${id} -b VBIOS.bin -e DRIVER.efi`
					: `把 VBIOS 放在最前：${command}`;
			},
			cause: 'VBIOS 排在 EFI 镜像之后。amdgpu 只从 ROM 开头读取 VBIOS，不遍历镜像链。',
			remedy: '生成 ROM 时把 VBIOS 放在最前：romtool build 中 -b 写在 -e 之前。',
		},
	}),
	'amdgpu-rom-signature': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset', said: 'said', address: 'address?' },
		en: {
			message: ({ offset, said }) =>
				`amdgpu stops without a VBIOS: the kernel of the VM finds no ROM at ${hex(offset)} (\`${said}\`).`,
			fix: again,
			cause:
				'The ROM does not begin with 55 aa. The kernel prints `Invalid PCI ROM header signature`, and amdgpu stops without a VBIOS.',
			remedy: 'Identify the file (romtool inspect). Remove a vendor header (romtool edit trim).',
		},
		zh: {
			message: ({ offset, said }) =>
				`amdgpu 没有 VBIOS 而停止：虚拟机的内核在 ${hex(offset)} 处找不到 ROM（\`${said}\`）。`,
			fix: againZh,
			cause: 'ROM 不以 55 aa 开头。内核报错 `Invalid PCI ROM header signature`，amdgpu 没有 VBIOS 而停止。',
			remedy: '识别该文件（romtool inspect），去除厂商头（romtool edit trim）。',
		},
	}),
	'amdgpu-pcir-signature': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset', said: 'said', address: 'address?' },
		en: {
			message: ({ offset, said }) =>
				`amdgpu stops without a VBIOS: there is no PCI data structure at ${hex(offset)} (\`${said}\`).`,
			fix: again,
			cause:
				'The header does not point to a PCI data structure. The kernel reads no ROM, and amdgpu stops without a VBIOS.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ offset, said }) => `amdgpu 没有 VBIOS 而停止：${hex(offset)} 处没有 PCI 数据结构（\`${said}\`）。`,
			fix: againZh,
			cause: '头没有指向 PCI 数据结构。内核读不到 ROM，amdgpu 没有 VBIOS 而停止。',
			remedy: REMEDY_ZH,
		},
	}),
	'amdgpu-pcir-unaligned': entry({
		severity: ['warning', 'note'],
		values: { offset: 'offset', address: 'address?' },
		en: {
			message: ({ offset }) =>
				`The PCI data structure at ${hex(offset)} is not 4-byte aligned. Kernels that check it (pci_get_rom_size) stop reading there.`,
			fix: again,
			cause: 'The PCI data structure is not 4-byte aligned. Kernels that check it stop reading there.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ offset }) =>
				`${hex(offset)} 处的 PCI 数据结构未按 4 字节对齐。检查对齐的内核（pci_get_rom_size）读到此处就停止。`,
			fix: againZh,
			cause: 'PCI 数据结构未按 4 字节对齐，检查对齐的内核读到此处就停止。',
			remedy: REMEDY_ZH,
		},
	}),
	'amdgpu-header-missing': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset', address: 'address?' },
		en: {
			message: ({ offset }) =>
				`amdgpu cannot use this ROM: it is not an ATOMBIOS. The offset of the ATOM ROM header, at ${hex(offset)}, is zero.`,
			fix: again,
			cause:
				'There is no pointer to an ATOM ROM header, so this is not an ATOMBIOS and amdgpu cannot use it. A GOP driver by itself is such a ROM.',
			remedy: "Give the GPU's own function its VBIOS: romtool vfct, romtool extract.",
		},
		zh: {
			message: ({ offset }) => `amdgpu 无法使用此 ROM：它不是 ATOMBIOS，${hex(offset)} 处的 ATOM ROM 头偏移为零。`,
			fix: againZh,
			cause: '没有指向 ATOM ROM 头的指针，因此不是 ATOMBIOS，amdgpu 无法使用。只含 GOP 驱动的 ROM 就是如此。',
			remedy: '为 GPU 自己的功能配上它的 VBIOS：romtool vfct、romtool extract。',
		},
	}),
	'amdgpu-header-outside': entry({
		severity: ['error', 'note'],
		values: { header: 'offset', offset: 'offset', end: 'offset', address: 'address?' },
		en: {
			message: ({ header, offset, end }) =>
				`amdgpu stops with \`VBIOS header is broken\`: the ATOM ROM header should be at ${hex(header)} (from ${hex(offset)}), but the image ends at ${hex(end)}.`,
			fix: again,
			cause: 'The ATOM ROM header is beyond the end of the image: the VBIOS is truncated (`VBIOS header is broken`).',
			remedy: 'Get the complete VBIOS.',
		},
		zh: {
			message: ({ header, offset, end }) =>
				`amdgpu 报错 \`VBIOS header is broken\` 并停止：ATOM ROM 头应在 ${hex(header)}（由 ${hex(offset)} 指向），镜像却在 ${hex(end)} 结束。`,
			fix: againZh,
			cause: 'ATOM ROM 头超出镜像末尾：VBIOS 不完整（`VBIOS header is broken`）。',
			remedy: '获取完整的 VBIOS。',
		},
	}),
	'amdgpu-atom-magic': entry({
		severity: ['error', 'note'],
		values: { case: ['none', 'mota'], offset: 'offset', pointer: 'number', address: 'address?' },
		en: {
			message: ({ case: found, offset, pointer }) =>
				found === 'none'
					? `amdgpu does not accept this ROM as an ATOMBIOS: there is no "ATOM" at ${hex(offset)}, in the header that ${hex(pointer)} points to.`
					: `amdgpu stops with \`Invalid ATOM magic\`: the header at ${hex(offset)} has "MOTA" instead of "ATOM". check_atom_bios accepts that, amdgpu_atom_parse does not.`,
			fix: again,
			cause: 'The header that the ROM points to does not contain "ATOM": amdgpu does not accept it as an ATOMBIOS.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ case: found, offset, pointer }) =>
				found === 'none'
					? `amdgpu 不把此 ROM 当作 ATOMBIOS：${hex(pointer)} 指向的头中，${hex(offset)} 处没有“ATOM”。`
					: `amdgpu 报错 \`Invalid ATOM magic\` 并停止：${hex(offset)} 处的头是“MOTA”，不是“ATOM”。check_atom_bios 接受它，amdgpu_atom_parse 不接受。`,
			fix: againZh,
			cause: 'ROM 指向的头中没有“ATOM”，amdgpu 不把它当作 ATOMBIOS。',
			remedy: REMEDY_ZH,
		},
	}),
	'amdgpu-ati-magic': entry({
		severity: ['error', 'note'],
		values: { magic: 'name', offset: 'offset', address: 'address?' },
		en: {
			message: ({ magic, offset }) =>
				`amdgpu stops with \`Invalid ATI magic\`: "${magic}" is missing at ${hex(offset)}.`,
			fix: again,
			cause: 'The ATI string that every ATOMBIOS has is missing: amdgpu stops with `Invalid ATI magic`.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ magic, offset }) => `amdgpu 报错 \`Invalid ATI magic\` 并停止：${hex(offset)} 处缺少“${magic}”。`,
			fix: againZh,
			cause: '缺少每个 ATOMBIOS 都有的 ATI 字符串，amdgpu 报错 `Invalid ATI magic` 并停止。',
			remedy: REMEDY_ZH,
		},
	}),
	'amdgpu-code-type': entry({
		severity: ['warning', 'note'],
		values: { type: 'number' },
		en: {
			message: ({ type }) =>
				`Old kernels do not use this ROM (\`Not an x86 BIOS ROM, not using\`): the code type of its first image is ${type}, not 0.`,
			fix: 'Put the VBIOS first: romtool edit join VBIOS.bin OTHER.rom -o BOTH.rom',
			cause: 'The code type of the first image is not 0 (x86). Old kernels print `Not an x86 BIOS ROM, not using`.',
			remedy: 'Put the VBIOS first: romtool edit join.',
		},
		zh: {
			message: ({ type }) =>
				`旧内核不使用此 ROM（\`Not an x86 BIOS ROM, not using\`）：第一个镜像的代码类型是 ${type}，不是 0。`,
			fix: '把 VBIOS 放在最前：romtool edit join VBIOS.bin OTHER.rom -o BOTH.rom',
			cause: '第一个镜像的代码类型不是 0（x86），旧内核报错 `Not an x86 BIOS ROM, not using`。',
			remedy: '把 VBIOS 放在最前：romtool edit join。',
		},
	}),
	'amdgpu-size-byte': entry({
		severity: ['warning', 'note'],
		values: { declared: 'number', bytes: 'number', address: 'address?' },
		en: {
			message: ({ declared, bytes }) =>
				`Byte 2 declares ${declared} bytes, but the file has ${bytes}. amdgpu_read_bios_from_rom reads as many as declared, and would not get the complete VBIOS.`,
			fix: again,
			cause:
				'The size byte at 0x2 differs from the size of the file. A kernel function that reads by it does not get the complete VBIOS.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ declared, bytes }) =>
				`字节 2 声明 ${declared} 字节，文件却有 ${bytes} 字节。amdgpu_read_bios_from_rom 按声明的大小读取，得不到完整的 VBIOS。`,
			fix: againZh,
			cause: '0x2 处的大小字节与文件大小不符，按它读取的内核函数得不到完整的 VBIOS。',
			remedy: REMEDY_ZH,
		},
	}),
};

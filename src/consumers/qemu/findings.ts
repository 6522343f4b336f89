/** Findings about a romfile for QEMU: what `pci_add_option_rom` (hw/pci/pci.c) does with its size. */
import { hex } from '../../bytes/hex.js';
import { readableSize, readableSizeZh } from '../../bytes/readable-size.js';
import { joinedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { named } from '../../language/words.js';

const AGAIN = 'Download or extract the file again.';
const AGAIN_ZH = '重新下载或提取该文件。';

const it = (file: string | undefined) => (file === undefined ? 'the file' : named(file));
const itZh = (file: string | undefined) => (file === undefined ? '文件' : namedZh(file));

export const QEMU_FINDINGS = {
	'qemu-romfile-empty': entry({
		severity: 'error',
		values: { file: 'file?' },
		en: {
			message: ({ file }) => `QEMU will not start the VM: ${it(file)} is empty (\`romfile "…" is empty\`).`,
			fix: AGAIN,
			cause: 'The file is empty. QEMU stops, and the VM does not start.',
			remedy: AGAIN,
		},
		zh: {
			message: ({ file }) => `QEMU 无法启动虚拟机：${joinedZh(itZh(file), '为空')}，报错 \`romfile "…" is empty\`。`,
			fix: AGAIN_ZH,
			cause: '文件为空，QEMU 停止，虚拟机无法启动。',
			remedy: AGAIN_ZH,
		},
	}),
	'qemu-romfile-too-large': entry({
		severity: 'error',
		values: { bytes: 'number', file: 'file?' },
		en: {
			message: ({ bytes, file }) =>
				`QEMU will not start the VM: ${it(file)} has ${bytes} bytes (\`romfile "…" too large (size cannot exceed 2 GiB)\`).`,
			fix: 'Use the ROM itself, not the disk or flash image around it.',
			cause: 'The file is larger than 2 GiB. QEMU stops, and the VM does not start.',
			remedy: 'Use the ROM itself, not the disk or flash image around it.',
		},
		zh: {
			message: ({ bytes, file }) =>
				`QEMU 无法启动虚拟机：${joinedZh(itZh(file), '有')} ${bytes} 字节，报错 \`romfile "…" too large (size cannot exceed 2 GiB)\`。`,
			fix: '使用 ROM 本身，而不是包含它的磁盘或闪存镜像。',
			cause: '文件大于 2 GiB，QEMU 停止，虚拟机无法启动。',
			remedy: '使用 ROM 本身，而不是包含它的磁盘或闪存镜像。',
		},
	}),
	'qemu-bar-size': entry({
		severity: 'note',
		told: 'verbosely',
		values: { bytes: 'number', bar: 'offset' },
		en: {
			message: ({ bytes, bar }) =>
				bar === bytes
					? `QEMU makes a ROM BAR of ${readableSize(bar)} from ${bytes} bytes; nothing is added.`
					: `QEMU makes a ROM BAR of ${readableSize(bar)} from ${bytes} bytes; ${hex(bytes)} to ${hex(bar)} reads as zeros.`,
			cause: 'QEMU rounds the ROM BAR up to the next power of two. Bytes beyond the file read as zeros.',
			remedy: 'Nothing to do.',
		},
		zh: {
			message: ({ bytes, bar }) =>
				`QEMU 为这 ${bytes} 字节生成 ${joinedZh(readableSizeZh(bar), '的')} ROM BAR，${bar === bytes ? '不补零' : `${hex(bytes)} 到 ${hex(bar)} 补零`}。`,
			cause: 'QEMU 把 ROM BAR 的大小向上取到 2 的幂，文件之外的部分读作零。',
			remedy: '无需处理。',
		},
	}),
	'qemu-no-rom-bar': entry({
		severity: 'note',
		told: 'verbosely',
		values: { bytes: 'number' },
		en: {
			message: ({ bytes }) =>
				`Without a ROM BAR, QEMU gives SeaBIOS the ${bytes} bytes by fw_cfg. OVMF and drivers in the VM do not see them.`,
			cause: 'With rombar=0, the ROM file does not become a part of the device: QEMU gives it to SeaBIOS by fw_cfg.',
			remedy: 'Leave the ROM BAR on.',
		},
		zh: {
			message: ({ bytes }) =>
				`没有 ROM BAR 时，QEMU 通过 fw_cfg 把这 ${bytes} 字节交给 SeaBIOS。OVMF 和虚拟机内的驱动看不到它们。`,
			cause: 'rombar=0 时，ROM 文件不属于设备：QEMU 通过 fw_cfg 把它交给 SeaBIOS。',
			remedy: '保持 ROM BAR 打开。',
		},
	}),
	'qemu-padding-hides-truncation': entry({
		severity: 'warning',
		values: { image: 'offset', end: 'offset', offset: 'offset' },
		en: {
			message: ({ image, end, offset }) =>
				`The image at ${hex(image)} should end at ${hex(end)}, but the file ends at ${hex(offset)}. QEMU pads the ROM BAR with zeros, so the VM runs the truncated image as if it were complete.`,
			fix: AGAIN,
			cause:
				'The file is truncated. QEMU pads the ROM BAR with zeros, so the VM runs the truncated image as if it were complete.',
			remedy: 'Get the complete file.',
		},
		zh: {
			message: ({ image, end, offset }) =>
				`${hex(image)} 处的镜像应到 ${hex(end)} 结束，文件却在 ${hex(offset)} 结束。QEMU 用零填满 ROM BAR，虚拟机会把不完整的镜像当作完整的执行。`,
			fix: AGAIN_ZH,
			cause: '文件不完整。QEMU 用零填满 ROM BAR，虚拟机会把不完整的镜像当作完整的执行。',
			remedy: '重新获取完整的文件。',
		},
	}),
};

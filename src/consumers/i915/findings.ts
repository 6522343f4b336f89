/** Findings about ROMs and VBT files for i915 on Linux: `intel_bios_is_valid_vbt` and `oprom_get_vbt` (intel_bios.c). */
import { hex } from '../../bytes/hex.js';
import { entry } from '../../language/entry.js';

const AGAIN =
	"Read the VBT from the host again, `sudo cp /sys/kernel/debug/dri/0/i915_vbt vbt.bin`, or from the board's BIOS: romtool extract BIOS";
const AGAIN_ZH =
	'从宿主机重新读取 VBT：`sudo cp /sys/kernel/debug/dri/0/i915_vbt vbt.bin`，或从主板 BIOS 提取：romtool extract BIOS';
const REMEDY = "Read the VBT from the host (debugfs) or the board's BIOS (romtool extract) again.";
const REMEDY_ZH = '从宿主机（debugfs）或主板 BIOS（romtool extract）重新获取 VBT。';

export const I915_FINDINGS = {
	'i915-vbt-missing': entry({
		severity: ['error', 'note'],
		en: {
			message: 'i915 can only guess the ports: the VBIOS at 0x0 contains no $VBT. Panels and adapters may stay black.',
			fix: "Get the VBT from the host, `sudo cp /sys/kernel/debug/dri/0/i915_vbt vbt.bin`, or from the board's BIOS: romtool extract BIOS",
			cause: 'The VBIOS contains no VBT. i915 can only guess the ports, and panels and adapters may stay black.',
			remedy: "Use the board's own VBIOS, or let the VM read the VBT from the OpRegion.",
		},
		zh: {
			message: 'i915 只能猜测端口：0x0 处的 VBIOS 中没有 $VBT，面板和转接器可能黑屏。',
			fix: '从宿主机获取 VBT：`sudo cp /sys/kernel/debug/dri/0/i915_vbt vbt.bin`，或从主板 BIOS 提取：romtool extract BIOS',
			cause: 'VBIOS 中没有 VBT，i915 只能猜测端口，面板和转接器可能黑屏。',
			remedy: '使用主板自己的 VBIOS，或由 OpRegion 提供 VBT。',
		},
	}),
	'i915-vbt-unaligned': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset' },
		en: {
			message: ({ offset }) =>
				`i915 does not find the $VBT at ${hex(offset)}: it searches an option ROM in steps of 4 bytes.`,
			fix: AGAIN,
			cause: 'The VBT is not 4-byte aligned, and i915 searches an option ROM in steps of 4 bytes.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ offset }) => `i915 找不到 ${hex(offset)} 处的 $VBT：它在 Option ROM 中每 4 字节查找一次。`,
			fix: AGAIN_ZH,
			cause: 'VBT 未按 4 字节对齐，而 i915 在 Option ROM 中每 4 字节查找一次。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-vbt-outside': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset', end: 'offset' },
		en: {
			message: ({ offset, end }) =>
				`i915 does not find the $VBT at ${hex(offset)}: it searches only the images, which end at ${hex(end)}.`,
			fix: AGAIN,
			cause: 'The VBT is beyond the end of the images, where i915 does not search.',
			remedy: REMEDY,
		},
		zh: {
			message: ({ offset, end }) =>
				`i915 找不到 ${hex(offset)} 处的 $VBT：它只在镜像中查找，而镜像到 ${hex(end)} 结束。`,
			fix: AGAIN_ZH,
			cause: 'VBT 超出镜像末尾，i915 不在那里查找。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-vbt-header': entry({
		severity: ['error', 'note'],
		values: { offset: 'offset', bytes: 'number', header: 'number' },
		en: {
			message: ({ offset, bytes, header }) =>
				`i915 rejects the VBT at ${hex(offset)}: it ends after ${bytes} bytes, within its ${header}-byte header (\`VBT header incomplete\`).`,
			fix: AGAIN,
			cause: 'The VBT is truncated within its header (`VBT header incomplete`).',
			remedy: REMEDY,
		},
		zh: {
			message: ({ offset, bytes, header }) =>
				`i915 拒绝 ${hex(offset)} 处的 VBT：只有 ${bytes} 字节，不足 ${header} 字节的头（\`VBT header incomplete\`）。`,
			fix: AGAIN_ZH,
			cause: 'VBT 在头内被截断（`VBT header incomplete`）。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-vbt-size': entry({
		severity: ['error', 'note'],
		values: { vbt: 'offset', declared: 'number', bytes: 'number' },
		en: {
			message: ({ vbt, declared, bytes }) =>
				`i915 rejects the VBT at ${hex(vbt)}: it declares ${declared} bytes and has ${bytes} (\`VBT incomplete\`).`,
			fix: AGAIN,
			cause: 'The VBT declares more bytes than it has (`VBT incomplete`).',
			remedy: REMEDY,
		},
		zh: {
			message: ({ vbt, declared, bytes }) =>
				`i915 拒绝 ${hex(vbt)} 处的 VBT：声明 ${declared} 字节，实际只有 ${bytes} 字节（\`VBT incomplete\`）。`,
			fix: AGAIN_ZH,
			cause: 'VBT 声明的字节数多于实际的字节数（`VBT incomplete`）。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-bdb-header': entry({
		severity: ['error', 'note'],
		values: { bdb: 'offset', offset: 'offset', bytes: 'number' },
		en: {
			message: ({ bdb, offset, bytes }) =>
				`i915 rejects the VBT: its BDB data block at ${hex(bdb)} (from ${hex(offset)}) is beyond the ${bytes} bytes of the VBT (\`BDB header incomplete\`).`,
			fix: AGAIN,
			cause: 'The BDB data block is outside its VBT (`BDB header incomplete`).',
			remedy: REMEDY,
		},
		zh: {
			message: ({ bdb, offset, bytes }) =>
				`i915 拒绝该 VBT：${hex(bdb)} 处的 BDB 数据块（由 ${hex(offset)} 指向）超出 VBT 的 ${bytes} 字节（\`BDB header incomplete\`）。`,
			fix: AGAIN_ZH,
			cause: 'BDB 数据块位于 VBT 之外（`BDB header incomplete`）。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-bdb-size': entry({
		severity: ['error', 'note'],
		values: { bdb: 'offset', declared: 'number', bytes: 'number' },
		en: {
			message: ({ bdb, declared, bytes }) =>
				`i915 rejects the VBT: its BDB data block at ${hex(bdb)} declares ${declared} bytes, more than the ${bytes} bytes of the VBT allow (\`BDB incomplete\`).`,
			fix: AGAIN,
			cause: 'The BDB data block is longer than its VBT (`BDB incomplete`).',
			remedy: REMEDY,
		},
		zh: {
			message: ({ bdb, declared, bytes }) =>
				`i915 拒绝该 VBT：${hex(bdb)} 处的 BDB 数据块声明 ${declared} 字节，超出 VBT 的 ${bytes} 字节（\`BDB incomplete\`）。`,
			fix: AGAIN_ZH,
			cause: 'BDB 数据块比 VBT 长（`BDB incomplete`）。',
			remedy: REMEDY_ZH,
		},
	}),
	'i915-vbt-sum': entry({
		severity: 'note',
		values: { vbt: 'offset', sum: 'offset' },
		en: {
			message: ({ vbt, sum }) =>
				`The bytes of the VBT at ${hex(vbt)} sum to ${hex(sum, 2)}, not 0. i915 does not check this; other programs do.`,
			cause:
				'The bytes of the VBT do not sum to zero, as those of many in use: firmware fills in the checksum when it starts, and i915 does not check it.',
			remedy: 'Nothing to do.',
		},
		zh: {
			message: ({ vbt, sum }) => `${hex(vbt)} 处的 VBT 字节和是 ${hex(sum, 2)}，不是 0。i915 不检查，其他程序会检查。`,
			cause: 'VBT 的字节和不为零，很多正在使用的 VBT 都是如此：固件启动时才填入校验和，i915 不检查它。',
			remedy: '无需处理。',
		},
	}),
};

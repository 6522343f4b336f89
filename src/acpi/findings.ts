/** Findings about VFCT tables; those about the VBIOS images in them are in src/consumers/vfct-image. */
import { hex } from '../bytes/hex.js';
import { shellPath } from '../bytes/shell-word.js';
import { entry } from '../language/entry.js';

const COPY = 'sudo cp /sys/firmware/acpi/tables/VFCT vfct.bin';
const COPY_AGAIN = { en: `Copy the table again: ${COPY}`, zh: `重新复制该表：${COPY}` };
const FROM_BIOS = {
	en: "Extract the VBIOS from the board's BIOS file: romtool extract BIOS",
	zh: '从主板的 BIOS 文件中提取 VBIOS：romtool extract BIOS',
};

export const VFCT_FINDINGS = {
	'vfct-truncated': entry({
		severity: 'error',
		/** `declared` is what the table declares, or what the headers need. */
		values: { case: ['table', 'headers'], declared: 'number', bytes: 'number' },
		en: {
			message: ({ case: which, declared, bytes }) =>
				which === 'headers'
					? `The file is too short for a VFCT table: its headers need ${declared} bytes, and it has ${bytes}.`
					: `The table is truncated: it declares ${declared} bytes, and the file has ${bytes}.`,
			fix: COPY_AGAIN.en,
			cause: 'The table is truncated: it declares more bytes than the file has.',
			remedy: 'Copy the complete table again.',
		},
		zh: {
			message: ({ case: which, declared, bytes }) =>
				which === 'headers'
					? `文件太短，不是 VFCT 表：它的头需要 ${declared} 字节，文件只有 ${bytes} 字节。`
					: `表不完整：它声明 ${declared} 字节，文件只有 ${bytes} 字节。`,
			fix: COPY_AGAIN.zh,
			cause: '表不完整：它声明的字节数多于文件中的字节数。',
			remedy: '重新复制完整的表。',
		},
	}),
	'vfct-signature': entry({
		severity: 'error',
		values: { first: 'number' },
		en: {
			message: ({ first }) => `The file is not a VFCT table: it begins with ${hex(first, 8)} instead of "VFCT".`,
			fix: "Extract the VBIOS from the host's own table: sudo romtool vfct",
			cause: 'The file does not begin with "VFCT": it is another ACPI table or not an ACPI table.',
			remedy: 'Use /sys/firmware/acpi/tables/VFCT of the host.',
		},
		zh: {
			message: ({ first }) => `该文件不是 VFCT 表：开头是 ${hex(first, 8)}，不是“VFCT”。`,
			fix: '从宿主机自己的表中提取 VBIOS：sudo romtool vfct',
			cause: '文件不以“VFCT”开头：它是另一种 ACPI 表，或不是 ACPI 表。',
			remedy: '使用宿主机的 /sys/firmware/acpi/tables/VFCT。',
		},
	}),
	'vfct-checksum': entry({
		severity: 'warning',
		en: {
			message: 'The bytes of the table do not sum to zero: it was modified or is damaged.',
			fix: COPY_AGAIN.en,
			cause: 'The bytes of the table do not sum to zero: it was modified or is damaged.',
			remedy: 'Copy the table again.',
		},
		zh: {
			message: '表的字节和不为零：它被修改过或已损坏。',
			fix: COPY_AGAIN.zh,
			cause: '表的字节和不为零：它被修改过或已损坏。',
			remedy: '重新复制该表。',
		},
	}),
	'vfct-image-offset': entry({
		severity: 'error',
		/** `searched`: `extract` has just searched it. */
		values: { first: 'offset', end: 'offset', searched: 'flag?', file: 'file?' },
		en: {
			message: ({ first, end }) =>
				`The table declares its first VBIOS at ${hex(first)}, within its own headers, which end at ${hex(end)}. No program finds a VBIOS there.`,
			fix: ({ searched = false, file = 'FILE' }) =>
				searched
					? COPY_AGAIN.en
					: `${COPY_AGAIN.en}\nIf it is the same, search it for VBIOS images: romtool extract ${shellPath(file)}`,
			cause: 'The offset of the first VBIOS leads into the headers of the table: the table is damaged or was modified.',
			remedy:
				"Copy the table again (/sys/firmware/acpi/tables/VFCT), or extract the VBIOS from the board's BIOS file (romtool extract).",
		},
		zh: {
			message: ({ first, end }) =>
				`表声明第一个 VBIOS 在 ${hex(first)}，位于它自己的头之内（头到 ${hex(end)} 结束），没有程序能在那里找到 VBIOS。`,
			fix: ({ searched = false, file = 'FILE' }) =>
				searched
					? COPY_AGAIN.zh
					: `${COPY_AGAIN.zh}\n如果内容相同，在其中搜索 VBIOS：romtool extract ${shellPath(file)}`,
			cause: '第一个 VBIOS 的偏移指向表自己的头：表已损坏或被修改过。',
			remedy: '重新复制该表（/sys/firmware/acpi/tables/VFCT），或从主板的 BIOS 文件中提取 VBIOS（romtool extract）。',
		},
	}),
	'vfct-image-truncated': entry({
		severity: 'error',
		values: { offset: 'offset', declared: 'number', bytes: 'number' },
		en: {
			message: ({ offset, declared, bytes }) =>
				`The VBIOS at ${hex(offset)} is truncated: it declares ${declared} bytes, and the table contains only ${bytes} of them.`,
			fix: COPY_AGAIN.en,
			cause: 'A VBIOS in the table is truncated. It is reported, but not written to a file.',
			remedy:
				"Copy the table again. If the firmware's own table is truncated, extract the VBIOS from the board's BIOS file (romtool extract).",
		},
		zh: {
			message: ({ offset, declared, bytes }) =>
				`${hex(offset)} 处的 VBIOS 不完整：它声明 ${declared} 字节，表中只有 ${bytes} 字节。`,
			fix: COPY_AGAIN.zh,
			cause: '表中有 VBIOS 不完整。只报告它，不写成文件。',
			remedy: '重新复制该表。如果固件给出的表就不完整，从主板的 BIOS 文件中提取 VBIOS（romtool extract）。',
		},
	}),
	'vfct-empty': entry({
		severity: 'warning',
		en: {
			message: 'The table contains no VBIOS.',
			fix: FROM_BIOS.en,
			cause: 'The table contains no VBIOS.',
			remedy: "Extract the VBIOS from the board's BIOS file (romtool extract).",
		},
		zh: {
			message: '表中没有 VBIOS。',
			fix: FROM_BIOS.zh,
			cause: '表中没有 VBIOS。',
			remedy: '从主板的 BIOS 文件中提取 VBIOS（romtool extract）。',
		},
	}),
};

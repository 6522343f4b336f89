/** Findings about the VBIOS images of a VFCT table, in addition to those of `check`. */
import { hex } from '../../bytes/hex.js';
import { shellPath } from '../../bytes/shell-word.js';
import { entry } from '../../language/entry.js';

export const VFCT_IMAGE_FINDINGS = {
	'vfct-other-ids': entry({
		severity: 'warning',
		values: { table: 'id', own: 'id', offset: 'offset', file: 'file?' },
		en: {
			message: ({ table, own, offset }) =>
				`The table has this VBIOS for ${table}, but its own header at ${hex(offset)} names ${own}: the firmware passes the VBIOS of a same-family device to the system. amdgpu uses it by the table only.`,
			fix: ({ table, file = 'FILE' }) =>
				`Use it for ${table}. If SeaBIOS runs it, set its IDs: romtool edit set-id --in-place --id ${table} ${shellPath(file)}`,
			cause:
				'The table has the VBIOS for one device, but its own header names another: the firmware passes the VBIOS of a same-family device to the system.',
			remedy: 'Use it for the device of the table. If SeaBIOS runs it, set its IDs (romtool edit set-id).',
		},
		zh: {
			message: ({ table, own, offset }) =>
				`表中此 VBIOS 用于 ${table}，而它自己的头（${hex(offset)}）是 ${own}：固件把同系列设备的 VBIOS 交给了系统。amdgpu 只按表使用它。`,
			fix: ({ table, file = 'FILE' }) =>
				`用于 ${table}。如果由 SeaBIOS 执行，修改 ID：romtool edit set-id --in-place --id ${table} ${shellPath(file)}`,
			cause: '表中的 VBIOS 用于一个设备，而它自己的头是另一个设备：固件把同系列设备的 VBIOS 交给了系统。',
			remedy: '用于表中的设备。如果由 SeaBIOS 执行，修改 ID（romtool edit set-id）。',
		},
	}),
};

/** Causes that lie in a ROM that is missing or not read. */
import { entry } from '../../../language/entry.js';

export const ROM_CAUSES = {
	'rom-unreadable': entry({
		severity: 'warning',
		values: { address: 'address?', found: 'name?' },
		en: {
			message: ({ address = 'the device', found }) =>
				`The ROM of ${address} cannot be read${found === undefined ? '' : ` (${found} is where 0xaa55 must be)`}, and the VM gets none. The firmware of the VM shows no picture.`,
			fix: ({ address }) =>
				address === undefined ? undefined : `Give the VM the ROM as a file: romtool plan ROM --at ${address}`,
			cause:
				'The ROM of the GPU cannot be read: it has none, it is the boot GPU of the host, or it is asleep. The VM gets no VBIOS and no GOP driver.',
			remedy: 'Give the VM the ROM as a file (romfile).',
		},
		zh: {
			message: ({ address, found }) =>
				`无法读取${address === undefined ? '设备' : ` ${address} `}的 ROM${found === undefined ? '' : `（0xaa55 的位置上是 ${found}）`}，虚拟机得不到 ROM，其固件没有画面。`,
			fix: ({ address }) =>
				address === undefined ? undefined : `把 ROM 作为文件交给虚拟机：romtool plan ROM --at ${address}`,
			cause: '无法读取 GPU 的 ROM：它没有 ROM，或是宿主机的启动 GPU，或处于休眠。虚拟机得不到 VBIOS 和 GOP 驱动。',
			remedy: '把 ROM 作为文件交给虚拟机（romfile）。',
		},
	}),
	'amd-vbios-missing': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`amdgpu in the guest finds no VBIOS${address === undefined ? '' : ` for ${address}`}, and does not start.`,
			fix: 'Give function 0 of the GPU its VBIOS with romfile=, leave its ROM BAR on, and check the file: romtool check vbios.rom',
			cause:
				'amdgpu finds no VBIOS: no romfile, one that is refused or on another function, or rombar=0. An APU has no ROM of its own.',
			remedy: 'Give function 0 of the GPU its VBIOS with romfile, and leave its ROM BAR on.',
		},
		zh: {
			message: ({ address }) =>
				`虚拟机里的 amdgpu 没有找到${address === undefined ? '' : ` ${address} 的`} VBIOS，无法启动。`,
			fix: '用 romfile= 把 VBIOS 交给 GPU 的功能 0，保留其 ROM BAR，并检查文件：romtool check vbios.rom',
			cause: 'amdgpu 找不到 VBIOS：没有 romfile，或 romfile 被拒绝、在其他功能上，或 rombar=0。APU 本身没有 ROM。',
			remedy: '用 romfile 把 VBIOS 交给 GPU 的功能 0，并保留其 ROM BAR。',
		},
	}),
};

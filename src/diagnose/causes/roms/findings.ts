/** Causes that lie in a ROM that is missing or not read. */
import { shellPath } from '../../../bytes/shell-word.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

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
	'romfile-missing': entry({
		severity: 'error',
		values: { address: 'address?', file: 'file?' },
		en: {
			message: ({ address, file }) =>
				`QEMU cannot read the ROM file${given(file, (it) => ` "${it}"`)}${given(address, (it) => ` of ${it}`)}, and does not start: the file is not there, or the user that runs QEMU may not read it.`,
			fix: ({ file }) =>
				file === undefined
					? 'Show where the file and its directories may be read: namei -l ROM'
					: `If the file is there: chmod 644 ${shellPath(file)}. Otherwise copy it there. What the path lets through: namei -l ${shellPath(file)}`,
			cause:
				'The ROM file is missing, or cannot be read: by its mode, by a directory above it, or because AppArmor or SELinux confines QEMU to some directories. The text is the same for all of these.',
			remedy:
				'Put the file where QEMU may read it, with mode 644: romtool install does so on each kind of host that it knows (--host).',
		},
		zh: {
			message: ({ address, file }) =>
				`QEMU 无法读取${given(address, (it) => ` ${it} 的`)} ROM 文件${given(file, (it) => `“${it}”`)}，因此无法启动：文件不存在，或运行 QEMU 的用户无权读取。`,
			fix: ({ file }) =>
				file === undefined
					? '查看文件及其各级目录的权限：namei -l ROM'
					: `如果文件存在：chmod 644 ${shellPath(file)}。否则把它复制到该处。查看各级目录的权限：namei -l ${shellPath(file)}`,
			cause:
				'ROM 文件不存在或无法读取：文件或上级目录的权限不允许，或 AppArmor、SELinux 只允许 QEMU 访问某些目录。这些情况的提示文字相同。',
			remedy: '把文件放到 QEMU 可以读取的位置，权限为 644：romtool install 会按宿主机的种类（--host）这样做。',
		},
	}),
	'romfile-bad': entry({
		severity: 'error',
		values: { address: 'address?', file: 'file?' },
		en: {
			message: ({ address, file }) =>
				`QEMU does not take the ROM file${given(file, (it) => ` "${it}"`)}${given(address, (it) => ` of ${it}`)}: it is empty, too large, or does not fit romsize=.`,
			fix: ({ file }) =>
				`See what the file is; from a whole BIOS file, extract the ROM: romtool check ${file === undefined ? 'FILE.rom' : shellPath(file)}`,
			cause:
				'The ROM file has 0 bytes, as after a dump that failed, or is larger than the ROM BAR may be, as a whole BIOS file is. romsize= must be a power of two.',
			remedy: 'Check the file (romtool check), and dump or extract it again.',
		},
		zh: {
			message: ({ address, file }) =>
				`QEMU 不接受${given(address, (it) => ` ${it} 的`)} ROM 文件${given(file, (it) => `“${it}”`)}：文件为空、过大，或与 romsize= 不符。`,
			fix: ({ file }) =>
				`查看文件是什么；如果是整个 BIOS 文件，从中提取 ROM：romtool check ${file === undefined ? 'FILE.rom' : shellPath(file)}`,
			cause: 'ROM 文件为 0 字节（例如转储失败），或大于 ROM BAR 的上限（例如整个 BIOS 文件）。romsize= 必须是 2 的幂。',
			remedy: '检查文件（romtool check），并重新转储或提取。',
		},
	}),
};

/** Findings about the names and places of ROM files for Proxmox VE: `romfile` of `$hostpci_fmt`, PVE/QemuServer/PCI.pm. */

import { shellPath } from '../../bytes/shell-word.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { entry } from '../../language/entry.js';

/** The same place, another name. */
const renamed = (file: string, name: string) =>
	file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + name;
const move = (file: string, name: string) => `mv ${shellPath(file)} ${shellPath(renamed(file, name))}`;

/** The pattern is `[^,;]+`, and configuration lines contain no control characters. */
const BAD = {
	en: {
		empty: 'is not a file name: romfile= needs at least one character',
		comma: 'contains a comma, which ends romfile= in Proxmox VE',
		semicolon: 'contains a semicolon, which Proxmox VE does not accept in romfile=',
		control: 'contains a control character, which a configuration line cannot contain',
	},
	zh: {
		empty: '不是文件名：romfile= 至少要有一个字符',
		comma: '含有逗号，Proxmox VE 的 romfile= 到逗号为止',
		semicolon: '含有分号，Proxmox VE 的 romfile= 不接受分号',
		control: '含有控制字符，配置行不能包含它',
	},
} as const;

export const PROXMOX_FINDINGS = {
	'proxmox-romfile-name': entry({
		severity: 'error',
		values: { name: 'name', bad: ['empty', 'comma', 'semicolon', 'control'], better: 'name', file: 'file?' },
		en: {
			message: ({ name, bad }) => `"${name}" ${BAD.en[bad]}.`,
			fix: ({ name, better, file = name }) => `Rename the file: ${move(file, better)}`,
			cause: 'The file name is empty, or contains a character that ends the value of romfile= in the configuration.',
			remedy: 'Rename the file: letters, digits, dots, hyphens and underscores are safe.',
		},
		zh: {
			message: ({ name, bad }) => `“${name}”${BAD.zh[bad]}。`,
			fix: ({ name, better, file = name }) => `重命名文件：${move(file, better)}`,
			cause: '文件名为空，或含有会结束配置中 romfile= 的值的字符。',
			remedy: '重命名文件：字母、数字、点、连字符和下划线都可用。',
		},
	}),
	'proxmox-romfile-space': entry({
		severity: 'warning',
		values: { name: 'name', better: 'name', file: 'file?' },
		en: {
			message: ({ name }) =>
				`"${name}" begins or ends with a space, which is lost when Proxmox VE reads the configuration line.`,
			fix: ({ name, better, file = name }) => `Rename the file: ${move(file, better)}`,
			cause: 'The file name begins or ends with a space, which is lost when the configuration line is read.',
			remedy: 'Rename the file.',
		},
		zh: {
			message: ({ name }) => `“${name}”以空格开头或结尾，Proxmox VE 读取配置行时会丢失空格。`,
			fix: ({ name, better, file = name }) => `重命名文件：${move(file, better)}`,
			cause: '文件名以空格开头或结尾，读取配置行时会丢失空格。',
			remedy: '重命名文件。',
		},
	}),
	'proxmox-romfile-place': entry({
		severity: 'note',
		values: { name: 'name', file: 'file?' },
		en: {
			message: ({ name }) =>
				`Proxmox VE looks for romfile=${name} only in ${PROXMOX_HOST.romFolder}. A path in the configuration is appended to that directory and not found.`,
			fix: ({ name, file = name }) =>
				`Write \`romfile=${name}\`, and copy the file there: sudo romtool install ${shellPath(file)}`,
			cause: `Proxmox VE looks for ROM files only in ${PROXMOX_HOST.romFolder}. A path in the configuration is appended to that directory and not found.`,
			remedy: 'Copy the file there (romtool install), and write only its name.',
		},
		zh: {
			message: ({ name }) =>
				`Proxmox VE 只在 ${PROXMOX_HOST.romFolder} 中查找 romfile=${name}。配置中的路径会接在该目录之后，因而找不到。`,
			fix: ({ name, file = name }) =>
				`配置中写 \`romfile=${name}\`，并把文件复制过去：sudo romtool install ${shellPath(file)}`,
			cause: `Proxmox VE 只在 ${PROXMOX_HOST.romFolder} 中查找 ROM 文件，配置中的路径会接在该目录之后，因而找不到。`,
			remedy: '把文件复制过去（romtool install），配置中只写文件名。',
		},
	}),
};

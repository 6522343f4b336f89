/** Findings about what a plan changes in a VM that is there. */
import { shellWord } from '../../../bytes/shell-word.js';
import { listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';
import { quoted } from '../../write-lines.js';

const FIRMWARES = ['ovmf', 'seabios'] as const;
const FIRMWARE_NAMES = { ovmf: 'OVMF', seabios: 'SeaBIOS' } as const;

export const CHANGE_FINDINGS = {
	'vm-firmware-changes': entry({
		severity: 'warning',
		values: { before: FIRMWARES, after: FIRMWARES },
		en: {
			message: ({ before, after }) =>
				`The firmware changes from ${FIRMWARE_NAMES[before]} to ${FIRMWARE_NAMES[after]}. A guest OS that was installed with ${FIRMWARE_NAMES[before]} does not boot with ${FIRMWARE_NAMES[after]}.`,
			fix: 'If the VM has a guest OS, use a new VM, or convert its disk first (Windows: mbr2gpt).',
			cause:
				'The plan needs other firmware than the VM has. A guest OS that was installed with one does not boot with the other.',
			remedy: 'Use a new VM, or convert the disk of the guest OS first (Windows: mbr2gpt).',
		},
		zh: {
			message: ({ before, after }) =>
				`固件从 ${FIRMWARE_NAMES[before]} 换成 ${FIRMWARE_NAMES[after]}。用 ${FIRMWARE_NAMES[before]} 安装的系统无法用 ${FIRMWARE_NAMES[after]} 启动。`,
			fix: '如果虚拟机里已装有系统，新建一台虚拟机，或先转换其磁盘（Windows 用 mbr2gpt）。',
			cause: '方案需要的固件与虚拟机现有的不同。用一种固件安装的系统无法用另一种启动。',
			remedy: '新建一台虚拟机，或先转换系统所在的磁盘（Windows 用 mbr2gpt）。',
		},
	}),
	'vm-machine-changes': entry({
		severity: 'warning',
		values: { before: 'name', after: 'name' },
		en: {
			message: ({ before, after }) =>
				`The machine type changes from ${before} to ${after}. The guest OS sees its devices at other addresses: Linux may name the network interface differently, and Windows may ask for activation.`,
			cause: 'The plan needs another machine type than the VM has. The guest OS sees its devices at other addresses.',
			remedy: 'Check the network settings of the guest OS after the change.',
		},
		zh: {
			message: ({ before, after }) =>
				`机型从 ${before} 换成 ${after}。虚拟机系统看到的设备地址会变：Linux 的网卡名称可能改变，Windows 可能要求重新激活。`,
			cause: '方案需要的机型与虚拟机现有的不同，虚拟机系统看到的设备地址会变。',
			remedy: '更改后检查虚拟机系统的网络设置。',
		},
	}),
	'vm-efi-disk': entry({
		severity: 'note',
		values: { command: 'line' },
		en: {
			message:
				'The VM has no EFI disk, and no disk that shows which storage it uses. OVMF keeps its settings, and is the 4 MB image, only with one.',
			fix: ({ command }) => `With the storage of the VM: ${command}`,
			cause: 'The VM has no EFI disk. OVMF keeps its settings, and is the 4 MB image, only with one.',
			remedy: 'Add one with efitype=4m.',
		},
		zh: {
			message: '虚拟机没有 EFI 磁盘，也没有能看出所用存储的磁盘。有 EFI 磁盘时 OVMF 才会保存设置，并使用 4 MB 的镜像。',
			fix: ({ command }) => `换成虚拟机所用的存储：${command}`,
			cause: '虚拟机没有 EFI 磁盘。有 EFI 磁盘时 OVMF 才会保存设置，并使用 4 MB 的镜像。',
			remedy: '添加一个带 efitype=4m 的 EFI 磁盘。',
		},
	}),
	'vm-words-kept': entry({
		severity: 'note',
		values: { key: 'name', words: 'lines' },
		en: {
			message: ({ key, words }) => `${key} keeps what the plan says nothing of: ${listed(quoted(words))}.`,
			cause: 'The setting has words that the plan says nothing of. They stay.',
			remedy: 'Remove those that another guide asked for.',
		},
		zh: {
			message: ({ key, words }) => `${key} 保留方案未涉及的内容：${listedZh(quoted(words))}。`,
			cause: '该设置含有方案未涉及的内容，予以保留。',
			remedy: '去掉其中按其他教程添加的内容。',
		},
	}),
	'vm-hostpci-full': entry({
		severity: 'error',
		values: { vm: 'name' },
		en: {
			message: ({ vm }) => `VM ${vm} has no free number for a device: hostpci0 to hostpci15 are in use.`,
			fix: ({ vm }) => `Remove a line that is not needed: qm set ${vm} --delete hostpci15`,
			cause: 'hostpci0 to hostpci15 are in use, and Proxmox VE has no more.',
			remedy: 'Remove a line that is not needed.',
		},
		zh: {
			message: ({ vm }) => `虚拟机 ${vm} 没有空闲的编号：hostpci0 到 hostpci15 均已使用。`,
			fix: ({ vm }) => `去掉不需要的一行：qm set ${vm} --delete hostpci15`,
			cause: 'hostpci0 到 hostpci15 均已使用，Proxmox VE 没有更多编号。',
			remedy: '去掉不需要的一行。',
		},
	}),
	'vm-unseen': entry({
		severity: 'note',
		values: { vm: 'name', keys: 'names' },
		en: {
			message: ({ keys }) =>
				`The configuration of the VM is not known here. The commands replace what it has in ${listed(keys)}.`,
			fix: ({ vm }) => `Look at it first: qm config ${vm}`,
			cause: 'The configuration of the VM is not known, so the commands replace what it has in the same settings.',
			remedy: 'Run the command on the host with --vm and the number of the VM: what it has is then kept or named.',
		},
		zh: {
			message: ({ keys }) => `此处不知道虚拟机的配置。这些命令会替换 ${listedZh(keys)} 原有的内容。`,
			fix: ({ vm }) => `先查看配置：qm config ${vm}`,
			cause: '不知道虚拟机的配置，因此命令会替换相同设置中原有的内容。',
			remedy: '在宿主机上用 --vm 加虚拟机编号运行此命令：原有的内容会保留或列出。',
		},
	}),
	'domain-unseen': entry({
		severity: 'note',
		/** `memory` in MiB. */
		values: { domain: 'name', machine: 'name', firmware: FIRMWARES, memory: 'number?' },
		en: {
			message: ({ machine, firmware, memory }) =>
				`The domain is not known here. It must have the machine type ${machine}, ${FIRMWARE_NAMES[firmware]}${memory === undefined ? '' : `, at least ${memory} MiB of memory`} and one emulated display. A device that it already has is added again.`,
			fix: ({ domain }) => `Look at it first: virsh dumpxml ${shellWord(domain)}`,
			cause:
				'The domain is not known, so the commands are for one without the device and with the machine type of the plan.',
			remedy:
				'Run the command as root on the host with --vm and the name of the domain: what it has is then kept or named.',
		},
		zh: {
			message: ({ machine, firmware, memory }) =>
				`此处不知道该域。它的机型要是 ${machine}，固件要是 ${FIRMWARE_NAMES[firmware]}${memory === undefined ? '' : `，内存不少于 ${memory} MiB`}，并有一个模拟显卡。已有的设备会再添加一次。`,
			fix: ({ domain }) => `先查看配置：virsh dumpxml ${shellWord(domain)}`,
			cause: '不知道该域，因此这些命令适用于没有该设备、机型与方案相同的域。',
			remedy: '在宿主机上以 root 身份用 --vm 加域的名称运行此命令：原有的内容会保留或列出。',
		},
	}),
	'domain-replaces': entry({
		severity: 'note',
		values: { elements: 'lines' },
		en: {
			message: ({ elements }) => `The commands replace what the domain has: ${listed(quoted(elements))}.`,
			cause: 'The plan needs something else than the domain has, such as its processor or its emulated display.',
			remedy: 'Look at the elements that are named. The commands that undo the plan bring them back.',
		},
		zh: {
			message: ({ elements }) => `这些命令会替换域中原有的 ${listedZh(quoted(elements))}。`,
			cause: '方案需要的内容与域中原有的不同，例如处理器或模拟显卡。',
			remedy: '查看所列的元素。还原方案的命令会恢复它们。',
		},
	}),
	'domain-machine': entry({
		severity: 'error',
		values: { before: 'name', after: 'name' },
		en: {
			message: ({ before, after }) =>
				`The plan needs the machine type ${after}, and the domain has ${before}. No command changes it: controllers and addresses of the domain are made for its own.`,
			fix: ({ after }) => `Create a domain with the other machine type: virt-install --machine ${after}`,
			cause: 'The plan needs another machine type than the domain has, and no command changes it.',
			remedy: 'Create a domain with the machine type of the plan, and give it the disk of this one.',
		},
		zh: {
			message: ({ before, after }) =>
				`方案需要机型 ${after}，而该域是 ${before}。没有命令可以更改：域的控制器和地址与其机型对应。`,
			fix: ({ after }) => `用另一种机型新建域：virt-install --machine ${after}`,
			cause: '方案需要的机型与域现有的不同，没有命令可以更改。',
			remedy: '用方案的机型新建域，并使用此域的磁盘。',
		},
	}),
};

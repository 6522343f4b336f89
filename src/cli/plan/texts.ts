/** Texts of the command line and help of `romtool plan`. */
import { text } from '../../language/text.js';

export const PLAN_TEXTS = {
	description: text(
		'Show how to pass a GPU through to a VM: ROM files, configuration lines, host setup',
		'生成 GPU 直通方案：ROM 文件、配置行和宿主机设置',
	),
	roms: text('ROM files, and directories with ROM files', 'ROM 文件，以及含有 ROM 文件的目录'),
	for: text(
		'ID of the GPU, as lspci -n prints it, by default that of the GPU of this machine',
		'GPU 的 ID，写法同 lspci -n，默认为本机的 GPU',
	),
	at: text('PCI address of the GPU on the host, as lspci prints it', 'GPU 在宿主机上的 PCI 地址，写法同 lspci'),
	qemu: text(
		'QEMU release (kvm --version), which decides the lines for Intel iGPUs, by default that of the host, or else 10.1 or newer',
		'QEMU 的版本（kvm --version），决定 Intel 核显的配置行，默认为宿主机的版本，未知时按 10.1 及以上',
	),
	mode: text(
		'how to pass an Intel iGPU, by default the best that is possible',
		'Intel 核显的直通方式，默认为可行方式中最好的',
	),
	guest: text(
		'guest system, which decides whether it may know that it is in a VM, by default any',
		'虚拟机的系统，决定是否对它隐藏虚拟化，默认不限',
	),
	romDir: text(
		'directory of the ROM files on the host, by default one that QEMU may read there',
		'ROM 文件在宿主机上的目录，默认为该系统上 QEMU 可以读取的目录',
	),
	hostRoot: text(
		'root directory of the host, or of a copy of its etc, sys and var/lib/dpkg, by default / on the host itself',
		'宿主机的根目录，或其 etc、sys 和 var/lib/dpkg 的副本的根目录，在宿主机上默认为 /',
	),
	sysfs: text('directory to use instead of /sys', '代替 /sys 的目录'),
	as: text(
		'print the changes to the VM as commands that can be run, with those that undo them',
		'把对虚拟机的更改输出为可执行的命令，并附上还原的命令',
	),
	vm: text(
		'number of the VM, or its name with libvirt; what it has on this host is kept or named',
		'虚拟机的编号，libvirt 则为名称；它在本机已有的配置会保留或列出',
	),
	apply: text(
		'show what changes in the VM, ask, and change it with qm of Proxmox VE',
		'显示虚拟机的更改，询问后用 Proxmox VE 的 qm 执行',
	),
	yes: text('with --apply: do not ask', '与 --apply 同用：不询问'),
	undo: text('print how to go back from what --apply changed in the VM', '输出如何还原 --apply 对虚拟机的更改'),
	hookscript: text(
		'print a hookscript that removes the GPU and has the host find it again after each stop',
		'输出 hookscript：每次关机后移除 GPU 并让宿主机重新识别',
	),
	noCommands: text(
		'--as commands is for --target proxmox and --target libvirt: for QEMU, the plan is its command line',
		'--as commands 用于 --target proxmox 和 --target libvirt：对 QEMU，方案本身就是它的命令行',
	),
	needsVm: text(
		{ option: 'name' },
		({ option }) => `${option} needs the VM: add --vm and its number`,
		({ option }) => `${option} 需要指定虚拟机：加上 --vm 和编号`,
	),
	onlyProxmox: text(
		{ option: 'name' },
		({ option }) => `${option} is for Proxmox VE only: use --target proxmox, or --as commands`,
		({ option }) => `${option} 只用于 Proxmox VE：改用 --target proxmox 或 --as commands`,
	),
	badVm: text(
		{ vm: 'name' },
		({ vm }) => `"${vm}" is not the number of a VM, such as 100`,
		({ vm }) => `“${vm}”不是虚拟机的编号，例如 100`,
	),
	hookOfPart: text(
		{ address: 'address' },
		({ address }) => `--hookscript is for a complete GPU: ${address} is a part that the host keeps, or creates itself`,
		({ address }) => `--hookscript 用于整个 GPU：${address} 只是由宿主机保留或创建的一部分`,
	),
	hookWithoutAddress: text(
		'--hookscript needs the address of the GPU: add --at ADDRESS',
		'--hookscript 需要 GPU 的地址：加上 --at ADDRESS',
	),
	hookOfQemu: text(
		'--hookscript is for --target proxmox and --target libvirt: QEMU itself calls no script',
		'--hookscript 用于 --target proxmox 和 --target libvirt：QEMU 本身不调用脚本',
	),
	hookNotNeeded: text(
		{ id: 'id' },
		({ id }) => `romtool does not know that ${id} needs this: use the script only if a second start of the VM fails.`,
		({ id }) => `romtool 未发现 ${id} 需要此脚本：只在虚拟机第二次启动失败时使用。`,
	),
	hookPlace: text(
		{ target: ['proxmox', 'libvirt'], name: 'file', vm: 'name', restart: 'line', stops: ['vms', 'nothing'] },
		({ target, name, vm, restart, stops }) =>
			target === 'proxmox'
				? `Save it as /var/lib/vz/snippets/${name} (the storage "local" must have the content Snippets), then: chmod +x /var/lib/vz/snippets/${name}; qm set ${vm} --hookscript local:snippets/${name}`
				: `Save it as /etc/libvirt/hooks/qemu.d/${name} (libvirt 6.5 and newer), then: chmod +x /etc/libvirt/hooks/qemu.d/${name}; ${restart}${stops === 'vms' ? '. The last command shuts down all running VMs: run it when there are none' : ''}`,
		({ target, name, vm, restart, stops }) =>
			target === 'proxmox'
				? `保存为 /var/lib/vz/snippets/${name}（存储“local”的内容要包含“片段”），然后：chmod +x /var/lib/vz/snippets/${name}; qm set ${vm} --hookscript local:snippets/${name}`
				: `保存为 /etc/libvirt/hooks/qemu.d/${name}（libvirt 6.5 及以上），然后：chmod +x /etc/libvirt/hooks/qemu.d/${name}; ${restart}${stops === 'vms' ? '。最后一条命令会关闭所有运行中的虚拟机，应在没有虚拟机运行时执行' : ''}`,
	),
	json: text('print an array with an element per GPU', '输出数组，每个 GPU 一个元素'),
	exit: text(
		'Without --apply, nothing is changed or written. With --for and --at, nothing is read from this machine.\nExit code: 0 planned, 1 a ROM or the plan has an error, 2 a file or an option cannot be processed',
		'不使用 --apply 时，不修改也不写入任何内容。同时使用 --for 和 --at 时，不读取本机的信息。\n退出码：0 已生成方案，1 ROM 或方案有错误，2 文件或选项有误',
	),
	noModes: text(
		{ id: 'id' },
		({ id }) => `--mode is for an Intel iGPU, which ${id} is not`,
		({ id }) => `--mode 只用于 Intel 核显，而 ${id} 不是`,
	),
	onlyVirtual: text(
		{ address: 'address' },
		({ address }) => `${address} is a virtual function, for which there is only --mode vf`,
		({ address }) => `${address} 是虚拟功能（VF），只能用 --mode vf`,
	),
	noFiles: text(
		{ directory: 'file' },
		({ directory }) => `no files in ${directory}`,
		({ directory }) => `${directory} 中没有文件`,
	),
};

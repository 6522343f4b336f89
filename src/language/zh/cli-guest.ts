/** What the commands install, plan and lint say, which are about guests. */
import type { Entries } from '../entries.js';

export const CLI_GUEST: Entries = {
	// cli/plan/chosen-gpu.ts
	'there is no GPU at {} in {}: name it with --for 1002:164c as well{}':
		'{1} 中的 {0} 处没有 GPU：请同时用 --for 1002:164c 指明{2}',
	'no GPU to pass is in {}: name one, --for 1002:164c --at 0000:05:00.0{}':
		'{0} 中没有可直通的 GPU：请指明一个，--for 1002:164c --at 0000:05:00.0{1}',
	'{} has virtual functions, which a guest can have in its place: choose one with --at{}':
		'{0} 有虚拟功能（VF），虚拟机可以用它们代替整个 GPU：请用 --at 选择一个{1}',
	'leave it out: the lines do without': '不要给出它：这些配置行不需要',
	'there are several GPUs: choose one with --at{}': '有多个 GPU：请用 --at 选择一个{0}',
	'there are several GPUs {}: choose one with --at{}': '有多个 GPU {0}：请用 --at 选择一个{1}',
	'; there is {}': '；现有 {0}',

	// cli/plan/command.ts
	'say how to pass a GPU to a guest: where its ROMs go, the lines of the configuration, and the host':
		'说明如何把 GPU 直通给虚拟机：ROM 放在哪里、配置行，以及宿主机的设置',
	'ROM files, and folders of them; what is missing gets a place in the lines':
		'ROM 文件，以及含有它们的文件夹；缺少的在配置行中留出位置',
	'the GPU, as lspci -n prints it (default: that of this system)': 'GPU，与 lspci -n 所示相同（默认：本机的 GPU）',
	'its place on the host, as lspci prints it': '它在宿主机上的地址，与 lspci 所示相同',
	'the QEMU that there is (kvm --version), of which the lines for Intel depend':
		'所用的 QEMU 版本（kvm --version），Intel 的配置行取决于它',
	'what the lines are for': '配置行用于哪里',
	'print an array with an element per GPU': '输出 JSON 数组，每个 GPU 一个元素',
	'Nothing is changed or written. With --for and --at nothing is read of this system.':
		'不改动也不写入任何内容。同时给出 --for 和 --at 时不读取本机的任何信息。',
	'Exit code: 0 planned, 1 a ROM or the plan has an error, 2 a file or an option cannot be used.':
		'退出码：0 方案已得出，1 ROM 或方案有错误，2 文件或选项不可用。',
	'"{}" is no PCI address: write it as lspci -D does, 0000:05:00.0':
		'“{0}”不是 PCI 地址：请按 lspci -D 的写法，0000:05:00.0',
	'"{}" is no version of QEMU: write it as kvm --version does, 10.1.2':
		'“{0}”不是 QEMU 的版本：请按 kvm --version 的写法，10.1.2',

	// cli/plan/describe.ts
	'There are no lines for the guest yet: a ROM is missing.': '暂无虚拟机的配置行：缺少 ROM。',
	'not used': '未使用',
	'on {}': '用于 {0}',
	'of no use here': '在此无用',
	'In /etc/pve/qemu-server/NNN.conf{}:': '在 /etc/pve/qemu-server/NNN.conf 中{0}：',
	'In the domain (virsh edit), each part in its place{}:': '在 domain 定义中（virsh edit），各部分放到各自的位置{0}：',
	"On QEMU's command line, beside OVMF, disks and network{}:": '在 QEMU 的命令行上，与 OVMF、磁盘和网络的选项并列{0}：',
	'Copy the ROM files to {} (romtool install). ': '把 ROM 文件复制到 {0}（romtool install）。',
	', with memory of {} MiB or more': '，内存不少于 {0} MiB',
	', for QEMU {}': '，适用于 QEMU {0}',
	'On the host, add to the kernel command line: {}': '在宿主机上，把以下内容加到内核命令行：{0}',
	'(GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, or /etc/kernel/cmdline where systemd-boot is used)':
		'（/etc/default/grub 中的 GRUB_CMDLINE_LINUX_DEFAULT；使用 systemd-boot 时是 /etc/kernel/cmdline）',
	'to /etc/modules:': '加到 /etc/modules：',
	'to {}:': '加到 {0}：',
	'then run:': '然后运行：',

	// cli/lint
	'it is no file': '它不是文件',
};

/** What would show more, where logs show no cause: which log is missing, and how to get it. */
import { entry } from '../../language/entry.js';

const DEBUGCON = '-debugcon file:/tmp/igd_debug.log -global isa-debugcon.iobase=0x402';

export const ADVICE = {
	'more-configuration': entry({
		severity: 'note',
		en: {
			message: 'Nothing is known of how the VM is configured.',
			fix: 'Add its configuration: --conf /etc/pve/qemu-server/VMID.conf, or the output of `virsh dumpxml NAME`',
			cause: 'Logs tell what went wrong, the configuration tells why.',
			remedy:
				'Add the configuration of the VM: --conf /etc/pve/qemu-server/VMID.conf, or the output of `virsh dumpxml NAME`.',
		},
		zh: {
			message: '不知道虚拟机是如何配置的。',
			fix: '加上虚拟机的配置：--conf /etc/pve/qemu-server/VMID.conf，或 `virsh dumpxml NAME` 的输出',
			cause: '日志说明出了什么错，配置说明为什么。',
			remedy: '加上虚拟机的配置：--conf /etc/pve/qemu-server/VMID.conf，或 `virsh dumpxml NAME` 的输出。',
		},
	}),
	'more-firmware-log': entry({
		severity: 'note',
		source: 'QEMU hw/char/debugcon.c; OVMF PlatformDebugLibIoPort',
		values: { args: 'name?' },
		en: {
			message: 'There is no log of the debug port, to which the IGD helper and GOP drivers print what they do.',
			fix: ({ args }) =>
				`In the configuration of Proxmox VE, then start the VM and add /tmp/igd_debug.log with --debugcon:\nargs: ${args === undefined ? '' : `${args} `}${DEBUGCON}`,
			cause: 'The IGD helper and some GOP drivers print what they do to the debug port of OVMF (0x402).',
			remedy: `Add \`${DEBUGCON}\` to the words for QEMU (args of Proxmox VE), start the VM, and add the log with --debugcon.`,
		},
		zh: {
			message: '缺少调试端口的日志，IGD 辅助驱动和 GOP 驱动会把执行过程输出到该端口。',
			fix: ({ args }) =>
				`在 Proxmox VE 的配置中写入以下一行，启动虚拟机，再用 --debugcon 加上 /tmp/igd_debug.log：\nargs: ${args === undefined ? '' : `${args} `}${DEBUGCON}`,
			cause: 'IGD 辅助驱动和部分 GOP 驱动会把执行过程输出到 OVMF 的调试端口（0x402）。',
			remedy: `在 QEMU 的参数（Proxmox VE 的 args）中加上 \`${DEBUGCON}\`，启动虚拟机，再用 --debugcon 加上该日志。`,
		},
	}),
	'more-start-log': entry({
		severity: 'note',
		en: {
			message: 'There is no log of the start of the VM, in which QEMU says what it refuses.',
			fix: 'On Proxmox VE: qm start VMID 2>&1 | tee start.log\nWith libvirt: /var/log/libvirt/qemu/NAME.log',
			cause: 'QEMU prints what it refuses when the VM starts.',
			remedy: 'Add the output of `qm start VMID`, or /var/log/libvirt/qemu/NAME.log.',
		},
		zh: {
			message: '缺少虚拟机的启动日志，QEMU 会在其中说明拒绝了什么。',
			fix: 'Proxmox VE：qm start VMID 2>&1 | tee start.log\nlibvirt：/var/log/libvirt/qemu/NAME.log',
			cause: 'QEMU 在虚拟机启动时输出它拒绝了什么。',
			remedy: '加上 `qm start VMID` 的输出，或 /var/log/libvirt/qemu/NAME.log。',
		},
	}),
	'more-host-log': entry({
		severity: 'note',
		en: {
			message: "There is no log of the host's kernel since the VM was started.",
			fix: 'On the host, after the VM was started: journalctl -k -b --no-pager > host.log',
			cause: "The host's kernel prints what happens to a device that is passed through.",
			remedy: 'Add the output of `journalctl -k -b --no-pager`, made on the host after the VM was started.',
		},
		zh: {
			message: '缺少虚拟机启动以来的宿主机内核日志。',
			fix: '虚拟机启动后在宿主机上运行：journalctl -k -b --no-pager > host.log',
			cause: '宿主机内核会输出直通设备发生的情况。',
			remedy: '加上 `journalctl -k -b --no-pager` 的输出，在虚拟机启动后于宿主机上运行。',
		},
	}),
	'more-guest-log': entry({
		severity: 'note',
		en: {
			message: "There is no log of the guest's system, in which its driver says why it does not start.",
			fix: 'In a Linux guest: sudo dmesg > guest.log\nOf a Windows guest, the code that Device Manager shows for the GPU: --code 43',
			cause: "The guest's driver prints why it does not start.",
			remedy:
				'Add the output of dmesg of a Linux guest, or the code that Device Manager of Windows shows for the GPU: --code 43.',
		},
		zh: {
			message: '缺少虚拟机系统的日志，其驱动会在其中说明为何无法启动。',
			fix: 'Linux 虚拟机中：sudo dmesg > guest.log\nWindows 虚拟机则给出设备管理器显示的 GPU 代码：--code 43',
			cause: '虚拟机系统的驱动会输出无法启动的原因。',
			remedy: '加上 Linux 虚拟机的 dmesg 输出，或 Windows 设备管理器显示的 GPU 代码：--code 43。',
		},
	}),
};

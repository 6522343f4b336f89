/** What is said about domains of libvirt. */
import type { Entries } from '../entries.js';

export const LIBVIRT: Entries = {
	// libvirt/lint.ts
	"The IOMMU is on: `host doesn't support passthrough of host PCI devices`. AMD has it on by default, Intel by the kernel's configuration.":
		"IOMMU 已打开：否则报 `host doesn't support passthrough of host PCI devices`。AMD 默认打开，Intel 取决于内核的配置。",
	"Intel's IOMMU needs intel_iommu=on where the kernel is not made to have it on.":
		'内核编译时没有默认打开 IOMMU 的话，Intel 的 IOMMU 需要 intel_iommu=on。',
	'it has no <domain>, but <{}>; give the whole of what virsh dumpxml prints':
		'其中没有 <domain>，而是 <{0}>；请给出 virsh dumpxml 输出的全部内容',
	'its <domain> is of type {}, which QEMU does not run': '它的 <domain> 类型是 {0}，不由 QEMU 运行',

	// libvirt/hiding.ts
	"write <qemu:arg value='{}'/>": "写 <qemu:arg value='{0}'/>",
	"write <hidden state='off'/>": "写 <hidden state='off'/>",
	"remove <feature policy='disable' name='hypervisor'/>": "去掉 <feature policy='disable' name='hypervisor'/>",

	// libvirt/words.ts
	"write <os firmware='efi'>": "写 <os firmware='efi'>",
	"set machine='pc' in <os><type>": "在 <os><type> 中设置 machine='pc'",
	"set machine='pc' in <os><type>, with the iGPU at 00:02.0 in the guest and <video><model type='none'/>":
		"在 <os><type> 中设置 machine='pc'，核显在虚拟机里位于 00:02.0，并使用 <video><model type='none'/>",
	'remove <rom> from {}': '从 {0} 中去掉 <rom>',
	'remove {} of {} from <qemu:override> and <qemu:commandline>':
		'从 <qemu:override> 和 <qemu:commandline> 中去掉 {1} 的 {0}',
	"write <memory unit='GiB'>4</memory> or more": "写 <memory unit='GiB'>4</memory> 或更大",
	'add a <hostdev> for {}': '添加用于 {0} 的 <hostdev>',
	'a <hostdev> for {}': '用于 {0} 的 <hostdev>',
	"give {} <alias name='ua-igd'/>, and add to <qemu:override> for that alias {}":
		"给 {0} 加上 <alias name='ua-igd'/>，并在 <qemu:override> 中针对该 alias 加上 {1=}",
	"libvirt stops with `host doesn't support passthrough of host PCI devices`":
		"libvirt 会报 `host doesn't support passthrough of host PCI devices` 并停止",
	'update the boot loader': '更新引导加载程序',
};

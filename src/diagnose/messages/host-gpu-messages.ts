/** What the host's kernel prints about its GPUs, their drivers and framebuffers, and about KVM. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const HOST_GPU_MESSAGES = {
	'k-reserve': {
		pattern: ["BAR {bar:number}: can't reserve [{mem|io}", "BAR {bar:number} [{place:text}]: can't reserve [{mem|io}"],
		examples: [
			"vfio-pci 0000:09:00.0: BAR 0: can't reserve [mem 0xd0000000-0xdfffffff 64bit pref]",
			"vfio-pci 0000:09:00.0: BAR 0 [mem 0xd0000000-0xdfffffff 64bit pref]: can't reserve [mem 0xd0000000-0xdfffffff 64bit pref]",
		],
		source: 'Linux drivers/pci/pci.c __pci_request_region',
		weight: 'cause',
		causes: ['host-framebuffer'],
		rules: ['host-console-lost'],
		meaning: text(
			"The host's console or a driver holds the memory of the GPU, and the VM cannot use it.",
			'宿主机的控制台或驱动占用着 GPU 的内存，虚拟机无法使用。',
		),
	},
	'k-efifb': {
		pattern: [
			'efifb: framebuffer at 0x',
			'BAR {bar:number}: assigned to efifb',
			'{EFI VGA|simpledrmdrmfb|i915drmfb|amdgpudrmfb|nouveaudrmfb} frame buffer device',
		],
		examples: [
			'efifb: framebuffer at 0xd0000000, using 8100k, total 8100k',
			'pci 0000:09:00.0: BAR 0: assigned to efifb',
			'fb0: EFI VGA frame buffer device',
		],
		source: 'Linux drivers/video/fbdev/efifb.c efifb_probe; drivers/video/fbdev/core/fbmem.c',
		weight: 'fact',
		rules: ['host-console-lost'],
		meaning: text('A framebuffer of the host is on this GPU.', '宿主机的帧缓冲（framebuffer）在此 GPU 上。'),
	},
	'x-iomem-fb': {
		pattern: '^{from:hex}-{to:hex} : {BOOTFB|simpledrm|efifb}',
		examples: ['    d0000000-d07e8fff : BOOTFB'],
		source: 'Linux /proc/iomem; drivers/firmware/sysfb_simplefb.c',
		weight: 'symptom',
		causes: ['host-framebuffer'],
		rules: ['host-console-lost'],
		meaning: text('A framebuffer of the host lies in the memory of a GPU.', '宿主机的帧缓冲位于某个 GPU 的内存中。'),
	},
	'x-sysfb': {
		pattern: 'blacklisting initcall sysfb_init',
		examples: ['blacklisting initcall sysfb_init'],
		source: 'Linux init/main.c initcall_blacklist',
		weight: 'fact',
		meaning: text('The host makes no framebuffer of what the firmware has set up.', '宿主机不使用固件设置的帧缓冲。'),
	},
	'k-console': {
		pattern: 'Console: switching to colour {dummy device|frame buffer device}',
		examples: ['Console: switching to colour dummy device 80x25'],
		source: 'Linux drivers/tty/vt/vt.c do_bind_con_driver',
		weight: 'harmless',
		meaning: text('The console changes to another device.', '控制台切换到另一个设备。'),
	},
	'k-noassign': {
		pattern: [
			"BAR {bar:number}: {can't assign; |}no space for [",
			"BAR {bar:number} [{place:text}]: can't assign; no space",
			'BAR {bar:number}: failed to assign [',
			'BAR {bar:number} [{place:text}]: failed to assign',
		],
		examples: [
			'pci 0000:01:00.0: BAR 0: no space for [mem size 0x400000000 64bit pref]',
			"pci 0000:01:00.0: BAR 0 [mem size 0x400000000 64bit pref]: can't assign; no space",
			'pci 0000:01:00.0: BAR 0: failed to assign [mem size 0x400000000 64bit pref]',
			'pci 0000:01:00.0: BAR 0 [mem size 0x400000000 64bit pref]: failed to assign',
		],
		source: 'Linux drivers/pci/setup-res.c pci_assign_resource, of the host or the guest',
		weight: 'cause',
		unless: ['ROM ['],
		causes: ['mmio-window'],
		meaning: text('There is no address space for the memory of the GPU.', '没有地址空间可供 GPU 的内存使用。'),
	},
	'k-aer': {
		pattern: [
			'PCIe Bus Error: severity=Uncorrected',
			'AER: {Uncorrected|Multiple Uncorrected|Uncorrectable|Multiple Uncorrectable} {(Fatal)|(Non-Fatal)|error}',
		],
		examples: [
			'pcieport 0000:00:01.1: PCIe Bus Error: severity=Uncorrected (Fatal), type=Transaction Layer, (Receiver ID)',
			'pcieport 0000:00:01.1: AER: Uncorrected (Fatal) error received: 0000:00:00.0',
		],
		source: 'Linux drivers/pci/pcie/aer.c aer_print_error',
		weight: 'symptom',
		causes: ['gpu-not-reset'],
		meaning: text('The link to a device, or the device, has failed.', '设备或其链路发生故障。'),
	},
	'k-msr': {
		pattern: ['{ignored|unhandled} {rdmsr|wrmsr}: 0x', 'Unhandled {RDMSR|WRMSR}(0x'],
		examples: [
			'kvm [1234]: ignored rdmsr: 0x122 data 0x0',
			'kvm_intel: kvm [1234]: vcpu0, guest rIP: 0xfff Unhandled WRMSR(0x122) = 0x0',
		],
		source: 'Linux arch/x86/kvm/x86.c kvm_msr_ignored_check, vcpu_unimpl',
		weight: 'harmless',
		meaning: text(
			'The guest asks for a register of the processor that KVM does not have.',
			'虚拟机系统访问了 KVM 没有的处理器寄存器。',
		),
	},
	'k-kvmoff': {
		pattern: [
			// `kvm: ` stands before messages of QEMU, too, and is cut.
			'^disabled by bios',
			"support for {'|}{kvm_intel|kvm_amd}{'|} disabled by bios",
			'{VMX (outside TXT)|SVM} disabled {by BIOS|(by BIOS) in MSR_VM_CR}',
			'^no hardware support',
		],
		examples: [
			'disabled by bios',
			"support for 'kvm_intel' disabled by bios",
			'x86/cpu: VMX (outside TXT) disabled by BIOS',
			'no hardware support',
		],
		source: 'Linux arch/x86/kvm/x86.c kvm_arch_init; arch/x86/kernel/cpu/feat_ctl.c',
		weight: 'stops',
		causes: ['kvm-off'],
		meaning: text('The BIOS of the host has virtualization off.', '宿主机 BIOS 关闭了虚拟化。'),
	},
	'k-nvstuck': {
		pattern: 'NVRM: Attempting to remove device {device} with non-zero usage count',
		examples: ['NVRM: Attempting to remove device 0000:01:00.0 with non-zero usage count!'],
		source: "NVIDIA's kernel module, nv-pci.c nv_pci_remove",
		weight: 'stops',
		causes: ['host-driver-stuck'],
		meaning: text(
			'A program of the host still uses the card while it is taken away.',
			'取走显卡时，宿主机上还有程序在使用它。',
		),
	},
	'k-amdstuck': {
		pattern: ['[drm] Fence fallback timer expired on ring', 'amdgpu: finishing device.$'],
		examples: [
			'[drm] Fence fallback timer expired on ring sdma0',
			'[drm] amdgpu: finishing device.',
			'amdgpu 0000:09:00.0: amdgpu: amdgpu: finishing device.',
		],
		source: 'Linux drivers/gpu/drm/amd/amdgpu/amdgpu_fence.c; amdgpu_device.c amdgpu_device_fini_hw',
		weight: 'symptom',
		// The driver of the guest says so, too, where it has failed.
		harmlessWhen: (_, facts) => facts.has('g-amd-fatal') || facts.has('g-amd-probe'),
		causes: ['host-driver-stuck'],
		meaning: text(
			'amdgpu of the host is unloaded, or waits for a card that no longer answers.',
			'宿主机的 amdgpu 正在卸载，或在等待不再响应的显卡。',
		),
	},
	'k-vreset': {
		pattern: 'AMD_{chip:word}: {performing |version |reset result = 0|bus reset disabled}',
		examples: [
			'vfio-pci 0000:09:00.0: AMD_NAVI10: performing reset',
			'vfio-pci 0000:09:00.0: AMD_VEGA20: reset result = 0',
		],
		source: 'gnif/vendor-reset src/amd/amdgpu',
		weight: 'fact',
		meaning: text('vendor-reset knows the card, and resets it.', 'vendor-reset 支持此显卡，正在复位。'),
	},
	'k-vresetfail': {
		pattern: [
			'AMD_{chip:word}: failed to reset device',
			'PSP did not acknowledge{r|} reset',
			'Unsupported reset method',
		],
		examples: [
			'vfio-pci 0000:09:00.0: AMD_NAVI14: failed to reset device',
			'vfio-pci 0000:09:00.0: AMD_NAVI10: PSP did not acknowledger reset',
			"vfio-pci 0000:09:00.0: AMD_POLARIS10: Unsupported reset method 'none'",
		],
		source: 'gnif/vendor-reset src/amd/amdgpu',
		weight: 'cause',
		causes: ['gpu-not-reset'],
		meaning: text('vendor-reset has not been able to reset the card.', 'vendor-reset 未能复位显卡。'),
	},
	'k-hidden': {
		pattern: 'GPU sound probed, but not operational: please add a quirk to driver_denylist',
		examples: [
			'snd_hda_intel 0000:03:00.1: GPU sound probed, but not operational: please add a quirk to driver_denylist',
		],
		source: 'Linux sound/pci/hda/hda_intel.c azx_probe_continue',
		weight: 'harmless',
		meaning: text(
			'The sound driver of the host has seen the card before the VM got it.',
			'虚拟机得到显卡之前，宿主机的声卡驱动探测过它。',
		),
	},
	'k-gvt': {
		pattern: 'golden_hw_state failed with error -2',
		examples: [
			'i915 0000:00:02.0: Direct firmware load for i915/gvt/vid_0x8086_did_0x591b_rid_0x04.golden_hw_state failed with error -2',
		],
		source: 'Linux drivers/gpu/drm/i915/gvt/firmware.c intel_gvt_load_firmware',
		weight: 'harmless',
		meaning: text('A file that makes GVT-g faster is not there.', '缺少一个用于加速 GVT-g 的文件。'),
	},
	'k-taint': {
		pattern: [
			'module verification failed: signature and/or required key missing',
			'loading out-of-tree module taints kernel',
		],
		examples: [
			'vendor_reset: module verification failed: signature and/or required key missing - tainting kernel',
			'i915_sriov: loading out-of-tree module taints kernel.',
		],
		source: 'Linux kernel/module/signing.c, main.c',
		weight: 'harmless',
		meaning: text(
			'A module that was built on this machine is loaded, which it says so.',
			'加载了在本机编译的模块，属于正常提示。',
		),
	},
	'k-xeprobe': {
		pattern: 'use xe.force_probe=',
		examples: [
			"xe 0000:00:02.0: [drm] Your graphics device 46a6 is not officially supported by xe driver in this kernel version. To force Xe probe, use xe.force_probe='46a6'",
		],
		source: 'Linux drivers/gpu/drm/xe/xe_pci.c xe_pci_probe',
		weight: 'harmless',
		meaning: text('xe leaves the GPU to i915.', 'xe 把此 GPU 留给 i915。'),
	},
	'k-dmc': {
		pattern: 'Failed to load DMC firmware',
		examples: [
			'i915 0000:00:02.0: [drm] Failed to load DMC firmware i915/adlp_dmc.bin (-ENOENT). Disabling runtime power management.',
		],
		source: 'Linux drivers/gpu/drm/i915/display/intel_dmc.c',
		weight: 'harmless',
		meaning: text('Only power saving of the iGPU is off.', '只是核显的节能功能未启用。'),
	},
	'x-vtdgfx': {
		pattern: ['VT-d active for gfx access', 'Finished loading DMC firmware', 'Using Transparent Hugepages'],
		examples: [
			'i915 0000:00:02.0: [drm] VT-d active for gfx access',
			'i915 0000:00:02.0: [drm] Finished loading DMC firmware i915/kbl_dmc_ver1_04.bin (v1.4)',
			'i915 0000:00:02.0: Using Transparent Hugepages',
		],
		source: 'Linux drivers/gpu/drm/i915',
		weight: 'harmless',
		meaning: text('i915 starts as usual.', 'i915 正常启动。'),
	},
	'x-drminit': {
		pattern: ['[drm] amdgpu kernel modesetting enabled', '[drm] initializing kernel modesetting'],
		examples: [
			'[drm] amdgpu kernel modesetting enabled.',
			'[drm] initializing kernel modesetting (RENOIR 0x1002:0x1636 0x1002:0x1636 0xC6).',
		],
		source: 'Linux drivers/gpu/drm/amd/amdgpu/amdgpu_drv.c, amdgpu_device.c',
		weight: 'harmless',
		meaning: text('amdgpu starts.', 'amdgpu 正在启动。'),
	},
	'x-vfiover': {
		pattern: 'VFIO - User Level meta-driver version',
		examples: ['VFIO - User Level meta-driver version: 0.3'],
		source: 'Linux drivers/vfio/vfio_main.c vfio_init',
		weight: 'harmless',
		meaning: text('vfio is loaded.', 'vfio 已加载。'),
	},
	'x-typo': {
		pattern: ['{ |"}vfio-pci-ids=', '^vfio-pci-ids='],
		examples: [
			'Kernel command line: BOOT_IMAGE=/vmlinuz quiet intel_iommu=on vfio-pci-ids=10de:1b80',
			'vfio-pci-ids=10de:1b80',
		],
		source: 'Linux Documentation/admin-guide/kernel-parameters.rst (modules: name.parameter)',
		weight: 'cause',
		causes: ['not-bound'],
		rules: ['vfio-ids-invalid', 'modprobe-misspelled'],
		meaning: text(
			'The parameter is misspelt: vfio-pci.ids= with a dot. The kernel ignores this one.',
			'参数写错：应为 vfio-pci.ids=（用点号）。内核会忽略写错的参数。',
		),
	},
} satisfies Messages;

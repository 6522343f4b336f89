/** What QEMU prints about options of its command line, and about KVM. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const QEMU_OPTION_MESSAGES = {
	'q-kvm': {
		pattern: [
			'Could not access KVM kernel module: {error:text}',
			'failed to initialize {KVM|kvm}:',
			'KVM virtualisation configured, but not available',
			"CPU model 'host' requires KVM",
		],
		examples: [
			'Could not access KVM kernel module: No such file or directory',
			'failed to initialize KVM: No such file or directory',
			'KVM virtualisation configured, but not available. Either disable in VM configuration or enable in BIOS.',
			"CPU model 'host' requires KVM or HVF",
		],
		source: 'QEMU accel/kvm/kvm-all.c kvm_init; target/i386/cpu.c; qemu-server PVE/QemuServer.pm',
		weight: 'stops',
		causes: ['kvm-off'],
		meaning: text(
			'KVM is not there: virtualization is off in the firmware setup, or the module is not loaded.',
			'KVM 不可用：BIOS 设置中关闭了虚拟化，或没有加载模块。',
		),
	},
	'q-slot': {
		pattern: [
			'PCI: slot {slot:number} function {function:number} not available for {model:word}, in use by {user:text}',
			'PCI: slot {slot:number} function {function:number} not available for {model:word}, reserved',
			'PCI: slot {slot:number} function {function:number} already occupied by {user:text}, new func',
			'PCI: {slot:hex}.0 indicates single function, but',
		],
		examples: [
			'PCI: slot 2 function 0 not available for e1000, in use by VGA,id=vga',
			'PCI: slot 31 function 0 not available for e1000, reserved',
			'PCI: slot 2 function 0 already occupied by VGA, new func vfio-pci cannot be exposed to guest.',
			'PCI: 2.0 indicates single function, but 2.1 is already populated.',
		],
		source: 'QEMU hw/pci/pci.c do_pci_register_device, pci_init_multifunction',
		weight: 'stops',
		causes: ['guest-address'],
		rules: ['guest-address-twice', 'multifunction-off', 'igd-address-taken', 'args-set-multifunction'],
		meaning: text(
			'Two devices of the VM have the same address, or function 0 is not multifunction.',
			'虚拟机的两个设备使用同一地址，或功能 0 不是 multifunction。',
		),
	},
	'q-slot2': {
		pattern: ["PCI: single function device can't be populated in function", 'PCI: no slot/function available for'],
		examples: [
			"PCI: single function device can't be populated in function 2.1",
			'PCI: no slot/function available for vfio-pci, all in use or reserved',
		],
		source: 'QEMU hw/pci/pci.c do_pci_register_device, pci_init_multifunction',
		weight: 'stops',
		causes: ['guest-address'],
		rules: ['multifunction-off'],
		meaning: text(
			'Function 0 of the slot is not multifunction, or the bus is full.',
			'插槽的功能 0 不是 multifunction，或总线已满。',
		),
	},
	'q-prop': {
		pattern: ["Property 'vfio-pci.{option:word}' not found", "Property 'vfio-pci-nohotplug.{option:word}' not found"],
		examples: [
			"-device vfio-pci,host=0000:00:02.0,x-igd-legacy-mode=on: Property 'vfio-pci.x-igd-legacy-mode' not found",
			"Property 'vfio-pci-nohotplug.x-igd-lpc' not found",
		],
		source: 'QEMU qom/object.c object_property_find_err',
		weight: 'stops',
		causes: ['igd-option-unknown'],
		rules: ['igd-option-unknown', 'args-set-unknown'],
		meaning: text('This QEMU does not have the option.', '此 QEMU 没有该选项。'),
	},
	'q-setnodev': {
		pattern: [
			'there is no device "{id:text}" defined',
			"-set {text}: Device '{id:text}' not found",
			"Property 'vfio-pci.{index:number}.{option:word}' not found",
		],
		examples: [
			'-set device.hostpci0.x-igd-opregion=on: there is no device "hostpci0" defined',
			"-set device.hostpci0.rombar=1: Device 'hostpci0' not found",
			"-device vfio-pci,host=0000:01:00.0,id=hostpci0: Property 'vfio-pci.0.romfile' not found",
		],
		source: 'QEMU softmmu/vl.c qemu_set_option (system/vl.c from 8.2)',
		weight: 'stops',
		causes: ['args-set'],
		rules: ['args-set-malformed', 'args-set-multifunction'],
		meaning: text('-set names a device that the VM does not have.', '-set 指定的设备在虚拟机中不存在。'),
	},
	'q-nobus': {
		pattern: "Bus '{bus:word}' not found",
		examples: [
			"-device vfio-pci,host=0000:01:00.0,id=hostpci0,bus=ich9-pcie-port-1,addr=0x0: Bus 'ich9-pcie-port-1' not found",
		],
		source: 'QEMU softmmu/qdev-monitor.c qbus_find (system/ from 8.2)',
		weight: 'stops',
		causes: ['pcie-without-q35'],
		meaning: text(
			'The device is to be on a bus that the VM does not have, such as that of another machine type.',
			'设备要使用的总线在虚拟机中不存在，例如属于另一种机型。',
		),
	},
	'q-cpuid': {
		pattern: "warning: host doesn't support requested feature",
		examples: ["warning: host doesn't support requested feature: CPUID.01H:ECX.pni [bit 0]"],
		source: 'QEMU target/i386/cpu.c x86_cpu_filter_features',
		weight: 'harmless',
		meaning: text(
			'The CPU model has a feature that the host does not have; it is left out.',
			'CPU 型号含有宿主机没有的特性，已去掉。',
		),
	},
	'x-vmxfeat': {
		pattern: 'This feature depends on other features that were not requested',
		examples: [
			'warning: This feature depends on other features that were not requested: CPUID.8000000AH:EDX.svme [bit 0]',
		],
		source: 'QEMU target/i386/cpu.c x86_cpu_expand_features',
		weight: 'harmless',
		meaning: text('A detail of the CPU model.', 'CPU 型号的细节。'),
	},
	'q-fwcfg': {
		pattern: 'externally provided fw_cfg item names should be prefixed',
		examples: ['warning: externally provided fw_cfg item names should be prefixed with "opt/"'],
		source: 'QEMU softmmu/vl.c parse_fw_cfg (system/vl.c from 8.2)',
		weight: 'harmless',
		meaning: text('A file for the firmware was given by hand; it works.', '手动提供了一个固件文件，可以使用。'),
	},
} satisfies Messages;

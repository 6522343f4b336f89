/** Texts of two words or more that stay as they are: what programs say and read, and names. */

/** What nobody is told: where a rule is written, and what firmware or programs say of themselves. */
export const NOT_TOLD_PROPERTIES = new Set(['source', 'said', 'marks']);

/** Options as they are typed, a program's own name before its message, a digest under its name. */
export const NOT_TOLD_SHAPES =
	/^(?:-\w, )?--[\w-]+ <[\w:.-]+>$|^-\w, --[\w-]+$|^(?:romtool|efirom): \{\}$|^sha256 \{\}(?:, crc32 \{\})?$/;

/** By file below src: all of its texts, or those listed. */
export const NOT_TOLD: Readonly<Record<string, 'all' | readonly string[]>> = {
	// Names of settings.
	'proxmox/setting.ts': 'all',
	// Names of modules and products.
	'firmware/guid-names.ts': 'all',
	'graphics/other-gop.ts': 'all',
	// What drivers print.
	'graphics/igd-helper.ts': ['Get BDSM at address', 'stolen memory @', 'failed to allocate stolen memory @'],
	// What the kernel says.
	'consumers/linux-rom.ts': 'all',
	'consumers/amdgpu.ts': ['Unable to locate a BIOS ROM'],
	// Units, numbers, and names of machines.
	'bytes/readable-size.ts': ['{} MiB', '{} KiB'],
	'consumers/ovmf/chain.ts': ['{} at {}'],
	'option-rom/pci-data-structure.ts': ['x86 PC-AT', 'Open Firmware', 'HP PA-RISC'],
	// A command that goes on with these.
	'consumers/not-a-rom.ts': [' --for {} --rom'],
	// Names of JavaScript's.
	'bytes/own-bytes.ts': ['[object SharedArrayBuffer]'],
	// Contents of files, and what the application of romtool probe says.
	'firmware/content.ts': ['version https://git-lfs'],
	'probe/fat-volume.ts': ['NO NAME    '],
	'probe/transcript.ts': ['romtool-probe 1', '{} end'],
	// The form of EfiRom's own dump.
	'cli/efirom/dump.ts': 'all',
	// Shell code and roff.
	'cli/completion/command.ts': [
		'  bash  romtool completion bash > /usr/share/bash-completion/completions/romtool',
		'  zsh   romtool completion zsh > /usr/local/share/zsh/site-functions/_romtool',
		'  fish  romtool completion fish > ~/.config/fish/completions/romtool.fish',
	],
	'cli/completion/bash.ts': 'all',
	'cli/completion/fish.ts': 'all',
	'cli/completion/zsh.ts': 'all',
	'cli/manual/page.ts': 'all',
	'cli/efirom/arguments.ts': ['{} ID'],
	'cli/efirom/run.ts': ['efirom (romtool) {}', 'efirom: {}: {}', 'efirom: {} {}'],
	'cli/build/command.ts': [
		'[-f VENDOR] [-i DEVICE…] [--id 1002:164c] [-e|-ec|-b FILE…] [FILE…] [-o OUT]',
		'  romtool build -f 1002 -i 164c AMDGopDriver.efi',
		'  romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom',
		'{} <file>',
	],
	'cli/vbios-first.ts': ['-o {} --force'],
	'cli/build/image-order.ts': ['romtool build', '--id {}'],
	'cli/inspect/scale.ts': ['{} {}  {}  {}'],
	// Names of products, with their versions.
	'cli/inspect/summary.ts': [
		'AMD GOP {}',
		'Intel GOP {}',
		'AMD VBIOS {}',
		'Intel VBIOS',
		'Intel VBIOS, VBT {}',
		'Intel VBT {}',
		'NVIDIA VBIOS {}',
	],
	'cli/descriptors.ts': ['pipe or file'],
	// Names in archives, and what a program is called or says; commands to be copied.
	'cli/archive/unpack.ts': ['file {}', 'tar archive', 'xz file'],
	'cli/keep-owner.ts': ['sudo chown {}:{} {}', '{} && sudo chmod {} {}'],
	'cli/dump/run.ts': ['echo 0 > /sys/bus/pci/devices/{}/rom'],
	'cli/dump/why-none.ts': ['echo {} > /sys/bus/pci/drivers/{}/unbind'],
	'cli/extract/describe.ts': ['AMD VBIOS', 'Intel VBIOS', 'NVIDIA VBIOS', 'Intel VBT'],
	'cli/lint/host-root.ts': ['Package: {}'],
	'cli/vfct/describe.ts': ['{} VBIOS'],
	// A script, and what QEMU is sent.
	'cli/probe/launch.ts': 'all',
	'cli/probe/find-machine.ts': ['C:\\Program Files\\qemu\\qemu-system-x86_64.exe'],
	// Codes and options of QEMU, and lines of configurations.
	'guest/igd-quirks.ts': ['6 to 9', 'off, known devices only'],
	'guest/lint/host-rules/vfio-options.ts': ['options vfio-pci'],
	'guest/helper-bdsm.ts': ['QEMU {}'],
	'guest/lint/igd-options.ts': ['QEMU {}'],
	'guest/virtual-functions.ts': [
		'echo {} > /sys/bus/pci/devices/{}/sriov_numvfs',
		'echo 0 > /sys/bus/pci/devices/{}/sriov_numvfs',
	],
	'guest/lint/virtual-functions.ts': ['echo 0 > /sys/bus/pci/devices/{}/sriov_numvfs'],
	// Elements and lines of configurations.
	'libvirt/hiding.ts': ["<hidden state='on'/>", "<feature policy='disable' name='hypervisor'/>"],
	'proxmox/changed-lines.ts': ['-set device.{}.{}={}', 'args: {}'],
	'proxmox/lint/machine.ts': ['machine: q35'],
	'proxmox/lint/virtual-functions.ts': ['args: {}', 'cpu: host,hidden=0'],
	'guest/recipe/qemu-options.ts': [
		'-machine {}',
		'-accel kvm',
		'-cpu host,-hypervisor,kvm=off',
		'-cpu host',
		'-vga none',
		'-vga std',
		'-device {}',
		'-device pcie-root-port,id=port{},chassis={}',
	],
	'proxmox/host-setup.ts': [
		'options vfio-pci ids={}',
		'softdep {} pre: vfio-pci',
		'update-initramfs -u -k all',
		'if [ -e /etc/kernel/cmdline ]; then proxmox-boot-tool refresh; else update-grub; fi',
	],
	'proxmox/recipe-lines.ts': [
		'pc (i440fx)',
		'hostpci{}: {}',
		"-cpu 'host,-hypervisor,kvm=off'",
		'-set device.hostpci{}.{}={}',
		'args: {}',
		'bios: {}',
		'cpu: {}',
		'machine: {}',
		'vga: {}',
	],
	'proxmox/values.ts': ['pc (i440fx)', 'bios: ovmf', 'machine: q35', 'vga: none', '512 MiB', 'memory: 8192'],
	'proxmox/words.ts': ['romtool install', 'machine: pc', 'vga: none', 'args: {}'],
	'libvirt/lint/extras.ts': ['QEMU {}'],
	'libvirt/words.ts': [
		'<rom file>',
		"<qemu:property name='{}' type='bool' value='true'/>",
		'romtool install --kvm-dir {}',
	],
	// The words that Proxmox and libvirt stop with.
	'proxmox/lint/legacy-igd.ts': [
		'PVE/QemuServer/PCI.pm parse_hostpci_devices',
		'vga: none',
		'legacy IGD assignment is not compatible with {}',
		'only one device can be assigned in legacy-igd mode',
		"legacy IGD assignment requires VGA mode to be 'none'",
		'legacy IGD assignment requires rombar to be enabled',
		'multifunction devices',
		'legacy IGD assignment only works for devices on host bus 00:02.0',
	],
	'libvirt/address.ts': [
		"Invalid value for attribute '{}' in element 'address': '{}'",
		"Invalid PCI address {}='{}', must be <= 0x{}",
	],
	// Names of formats and products, marks in firmware, and what lspci prints.
	'firmware/bios-guard.ts': ['AMI BIOS Guard (PFAT)'],
	'firmware/encapsulation.ts': ['LZMA (HP)', 'LZMA (Microsoft)', 'zlib (AMD)'],
	'firmware/intel-descriptor.ts': ['10 GbE A', '10 GbE B'],
	'graphics/intel-gop.ts': ['Intel(R) GOP Driver'],
	'graphics/legacy-vga.ts': ['IBM VGA'],
	'graphics/nvidia.ts': ['VGA BIOS'],
	'host/lspci.ts': ['Kernel driver in use', 'IOMMU group', 'Expansion ROM at '],
	'names/known-drivers.ts': [
		'Intel Pentium 8505',
		'Intel Core i5-1240P',
		'IntelGopDriver (TianBei N1 PRO)',
		'Intel N150',
	],
};

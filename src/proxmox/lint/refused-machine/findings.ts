/** Findings about machines that Proxmox VE does not start, whatever devices they have. */

import { entry } from '../../../language/entry.js';
import { writeLines, writeLinesIf, writeLinesZh } from '../../../vm/write-lines.js';

export const VIOMMU_PROBLEMS = ['i440fx', 'width', 'none'] as const;

/** What Proxmox VE stops with. */
const VIOMMU: Readonly<Record<(typeof VIOMMU_PROBLEMS)[number], string>> = {
	i440fx: 'to use Intel vIOMMU please set the machine type to q35',
	width: 'Intel vIOMMU supports only 39 or 48 bits as address width',
	none: 'cannot set aw-bits if no vIOMMU is configured',
};

export const REFUSED_MACHINE_FINDINGS = {
	'viommu-refused': entry({
		severity: 'error',
		source: 'PVE/QemuServer/Machine.pm assert_valid_machine_property',
		values: { case: VIOMMU_PROBLEMS, lines: 'lines' },
		en: {
			message: ({ case: problem }) => `Proxmox VE will not start the VM: \`${VIOMMU[problem]}\`.`,
			fix: ({ lines }) => writeLines(lines),
			cause: 'viommu=intel requires q35 and an address width of 39 or 48 bits, and aw-bits requires a vIOMMU.',
			remedy: 'Use q35 with viommu=intel, or viommu=virtio; remove aw-bits if there is no viommu.',
		},
		zh: {
			message: ({ case: problem }) => `Proxmox VE 无法启动虚拟机，报错 \`${VIOMMU[problem]}\`。`,
			fix: ({ lines }) => writeLinesZh(lines),
			cause: 'viommu=intel 需要 q35，地址宽度只能是 39 或 48 位；aw-bits 需要 vIOMMU。',
			remedy: '把 viommu=intel 用于 q35，或改用 viommu=virtio；没有 viommu 时去掉 aw-bits。',
		},
	}),
	'machine-too-new': entry({
		severity: 'error',
		source: 'PVE/QemuServer.pm config_to_command',
		values: { machine: 'name', qemu: 'name', lines: 'lines' },
		en: {
			message: ({ machine, qemu }) =>
				`Proxmox VE will not start the VM: machine type ${machine} is newer than the installed QEMU ${qemu} (\`Installed QEMU version … is too old to run machine type '${machine}'\`).`,
			fix: ({ lines }) =>
				`Update the host (\`apt update && apt full-upgrade\`). ${writeLinesIf('To keep this release', lines)}`,
			cause: 'The version of the machine type is not newer than the installed QEMU.',
			remedy: 'Update the host, or remove the version from the machine type.',
		},
		zh: {
			message: ({ machine, qemu }) =>
				`Proxmox VE 无法启动虚拟机：机型 ${machine} 比已安装的 QEMU ${qemu} 新（\`Installed QEMU version … is too old to run machine type '${machine}'\`）。`,
			fix: ({ lines }) => `更新宿主机（\`apt update && apt full-upgrade\`）。如不更新，${writeLinesZh(lines)}`,
			cause: '机型的版本不能比已安装的 QEMU 新。',
			remedy: '更新宿主机，或去掉机型中的版本号。',
		},
	}),
};

/** Causes in the way of an Intel iGPU. */
import { entry } from '../../../language/entry.js';

export const IGD_CAUSES = {
	'igd-helper-host-bdsm': entry({
		severity: 'warning',
		values: { address: 'address?', base: 'name?', status: 'said' },
		en: {
			message: ({ address, base, status }) =>
				`The helper ROM${address === undefined ? '' : ` of ${address}`} wants stolen memory at the address that it has on the host, and gets none: \`${status}\`.${base === undefined ? '' : ` It reads ${base}, because this QEMU does not show the address of the host.`}`,
			fix: 'Use a helper that chooses the address itself: IgdAssignmentDxe of VfioIgdPkg. More memory or x-igd-gms do not help.',
			cause:
				'The helper ROM allocates stolen memory only at the address of the host (BDSM). QEMU shows 0 there for the generations that it knows, and nothing can be allocated at 0.',
			remedy: 'Use a helper that chooses the address itself, such as IgdAssignmentDxe of VfioIgdPkg.',
		},
		zh: {
			message: ({ address, base, status }) =>
				`${address === undefined ? '' : `${address} 的 `}helper ROM 要在宿主机的地址上分配 stolen memory（预留显存），但失败：\`${status}\`。${base === undefined ? '' : `它读到 ${base}，因为此 QEMU 不显示宿主机的地址。`}`,
			fix: '换用自行选择地址的 helper：VfioIgdPkg 的 IgdAssignmentDxe。增加内存或设置 x-igd-gms 没有用。',
			cause:
				'这种 helper ROM 只在宿主机的地址（BDSM）上分配 stolen memory（预留显存）。对于 QEMU 认识的各代核显，它显示 0，而 0 处无法分配。',
			remedy: '换用自行选择地址的 helper，例如 VfioIgdPkg 的 IgdAssignmentDxe。',
		},
	}),
};

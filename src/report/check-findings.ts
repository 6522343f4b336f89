/** All findings about a file that is checked as a ROM, by code. */
import { AMDGPU_FINDINGS } from '../consumers/amdgpu/findings.js';
import { DEVICE_FINDINGS } from '../consumers/device-match/findings.js';
import { I915_FINDINGS } from '../consumers/i915/findings.js';
import { OVMF_FINDINGS } from '../consumers/ovmf/findings.js';
import { OVMF_PE_FINDINGS } from '../consumers/ovmf/pe/findings.js';
import { PROXMOX_FINDINGS } from '../consumers/proxmox/findings.js';
import { QEMU_FINDINGS } from '../consumers/qemu/findings.js';
import { ROLE_FINDINGS } from '../consumers/role/findings.js';
import { SEABIOS_FINDINGS } from '../consumers/seabios/findings.js';
import type { Catalogue } from '../language/entry.js';
import { BUILD_FINDINGS } from '../option-rom/build/findings.js';
import { INSPECT_FINDINGS } from './inspect-findings.js';
import { VFCT_IMAGE_FINDINGS } from './vfct/findings.js';

export const CHECK_FINDINGS: Catalogue = {
	...INSPECT_FINDINGS,
	...VFCT_IMAGE_FINDINGS,
	...BUILD_FINDINGS,
	...DEVICE_FINDINGS,
	...ROLE_FINDINGS,
	...OVMF_FINDINGS,
	...OVMF_PE_FINDINGS,
	...SEABIOS_FINDINGS,
	...QEMU_FINDINGS,
	...AMDGPU_FINDINGS,
	...I915_FINDINGS,
	...PROXMOX_FINDINGS,
};

/**
 * Which Intel iGPUs i915 slices into virtual GPUs (GVT-g): `is_supported_device` in drivers/gpu/drm/i915/intel_gvt.c of Linux,
 * and the names of its types (`intel_gvt_init_vgpu_types`, drivers/gpu/drm/i915/gvt/vgpu.c: i915-GVTg_V4_4 of Broadwell,
 * i915-GVTg_V5_4 of all others). Cherryview, Gemini Lake and Ice Lake and newer are not among them.
 */
import { igdGeneration } from './igd-generation.js';

/** Upper bytes of device IDs of Broadwell, Skylake, Kaby Lake with Amber Lake, Coffee Lake with Whiskey Lake, Comet Lake. */
const UPPER_BYTES = [0x16, 0x19, 0x59, 0x87, 0x3e, 0x9b];
/** Broxton's have upper bytes of their own. */
const BROXTON = [0x0a84, 0x1a84, 0x1a85, 0x5a84, 0x5a85];

/** The number that the names of its types have; `undefined` for an iGPU that has none. */
export function gvtVersion(deviceId: number): 4 | 5 | undefined {
	if (!UPPER_BYTES.includes(deviceId >>> 8) && !BROXTON.includes(deviceId)) return undefined;
	return igdGeneration(deviceId) === 8 ? 4 : 5;
}

/** The last number is how many of them the whole GPU has room for: 1, 2, 4 or 8. */
export function gvtType(deviceId: number): string | undefined {
	const version = gvtVersion(deviceId);
	return version === undefined ? undefined : `i915-GVTg_V${version}_4`;
}

/** A type of GVT-g, and the version that it is of. */
export function gvtTypeVersion(type: string): number | undefined {
	const digits = /^i915-GVTg_V(\d)_\d$/.exec(type)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

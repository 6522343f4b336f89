/**
 * Where the iGPUs of each kind have the base and the size of stolen memory (i915_gem_stolen.c and early-quirks.c of Linux;
 * `igd_gen` of QEMU's hw/vfio/igd.c emulates the same registers).
 */

/** As the driver numbers them (driver/record.h). */
export const LAYOUT_NAMES = ['gen6', 'gen8', 'chv', 'gen9', 'gen11', 'none'] as const;

export type LayoutName = (typeof LAYOUT_NAMES)[number];

export interface StolenLayout {
	/** Offset of the BDSM register in configuration space, the base of stolen memory. */
	readonly register: 0x5c | 0xc0;
	/** In bits. */
	readonly width: 32 | 64;
}

const AT_5C: StolenLayout = { register: 0x5c, width: 32 };

/** None from Meteor Lake on: i915 takes the base from MMIO, and nothing in configuration space is to be set up. */
export const LAYOUTS: Readonly<Record<LayoutName, StolenLayout | undefined>> = {
	gen6: AT_5C,
	gen8: AT_5C,
	chv: AT_5C,
	gen9: AT_5C,
	gen11: { register: 0xc0, width: 64 },
	none: undefined,
};

/** gnif/vendor-reset, a module for Linux, and the releases of Linux that matter to it; `plan` and `lint` ask the same. */

/** As the kernel names it. */
export const VENDOR_RESET = 'vendor_reset';
/** The kernel that lets users choose how a device is reset (reset_method). */
export const CHOSEN_SINCE = [5, 15] as const;
/** The first without `asm/unaligned.h`, which older revisions of the module include. */
export const HEADER_GONE = [6, 12] as const;

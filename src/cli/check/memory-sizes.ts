/** How much memory the VM may have, `--memory`: bytes. */
const MIB = 2 ** 20;

export const MEMORY_SIZES = {
	'256M': 256 * MIB,
	'512M': 512 * MIB,
	'1G': 1024 * MIB,
	'2G': 2048 * MIB,
	'4G': 4096 * MIB,
	'8G': 8192 * MIB,
	'16G': 16384 * MIB,
	'32G': 32768 * MIB,
} as const;

export type MemorySize = keyof typeof MEMORY_SIZES;

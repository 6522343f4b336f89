/*
 * See stolen-size.h. After arch/x86/kernel/early-quirks.c of Linux (gen6_stolen_size and its like), in 64 bits: the largest
 * codes are 8 GiB.
 */
#include "stolen-size.h"

#define MIB (1ull << 20)

u64 stolen_size(enum Layout layout, u16 control) {
	u64 low = control >> 3 & 31, high = control >> 8;
	switch (layout) {
	case GEN6:
		return low * 32 * MIB;
	case GEN8:
		return high * 32 * MIB;
	case CHV:
		if (low >= 0x17) return 36 * MIB + (low - 0x17) * 4 * MIB;
		if (low >= 0x11) return 8 * MIB + (low - 0x11) * 4 * MIB;
		return low * 32 * MIB;
	case GEN9:
	case GEN11:
		return high >= 0xf0 ? (high - 0xf0 + 1) * 4 * MIB : high * 32 * MIB;
	default:
		return 0;
	}
}

u64 gtt_size(u16 control) {
	u32 code = control >> 6 & 3;
	return code == 0 ? 0 : MIB << code;
}

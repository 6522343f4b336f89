/*
 * See vbt.h. After drivers/gpu/drm/i915/display/intel_opregion.c of Linux (mailboxes, RVDA, RVDS) and intel_vbt_defs.h
 * (header of a VBT). The host made the file: every size in it is compared with what there is before it is followed.
 */
#include "vbt.h"

enum { SIGNATURE_SIZE = 16, VERSION = 0x14, RVDA = 0x3ba, RVDS = 0x3c2, MAILBOX_4 = 0x400, MAILBOX_4_SIZE = 0x1800 };
/* The first version whose RVDA counts from the OpRegion's start; before, it was an address of the host. */
enum { RELATIVE_VERSION = 0x0201 };
enum { VBT_HEADER_SIZE = 22, VBT_SIZE = 24, VBT_SUM = 26, VBT_LEAST = 28 };

static u64 little_endian(const u8 *bytes, u32 count) {
	u64 value = 0;
	while (count-- > 0) value = value << 8 | bytes[count];
	return value;
}

static u8 begins_with(const u8 *bytes, const char *text, u32 length) {
	for (u32 i = 0; i < length; i++) {
		if (bytes[i] != (u8)text[i]) return 0;
	}
	return 1;
}

/* The size of the VBT at `bytes`, for which there is `room`; 0 where there is none. */
static u32 size_in(const u8 *bytes, u64 room) {
	if (room < VBT_LEAST || !begins_with(bytes, "$VBT", 4)) return 0;
	u32 header = (u32)little_endian(bytes + VBT_HEADER_SIZE, 2), size = (u32)little_endian(bytes + VBT_SIZE, 2);
	return size >= VBT_LEAST && header <= size && size <= room ? size : 0;
}

static u64 smaller(u64 a, u64 b) { return a < b ? a : b; }

Status vbt_locate(const u8 *opregion, u32 bytes, Vbt *vbt) {
	if (bytes < MAILBOX_4 || !begins_with(opregion, "IntelGraphicsMem", SIGNATURE_SIZE)) return UNSUPPORTED;
	u64 version = little_endian(opregion + VERSION, 4) >> 16;
	u64 start = little_endian(opregion + RVDA, 8), length = little_endian(opregion + RVDS, 4);
	vbt->size = 0;
	if (version >= RELATIVE_VERSION && start != 0 && start < bytes) {
		vbt->offset = (u32)start;
		vbt->size = size_in(opregion + start, smaller(length, bytes - start));
	}
	if (vbt->size == 0) {
		vbt->offset = MAILBOX_4;
		vbt->size = size_in(opregion + MAILBOX_4, smaller(MAILBOX_4_SIZE, bytes - MAILBOX_4));
	}
	return vbt->size == 0 ? UNSUPPORTED : SUCCESS;
}

void vbt_repair_sum(u8 *vbt, u32 size) {
	u8 sum = 0;
	for (u32 i = 0; i < size; i++) sum += vbt[i];
	vbt[VBT_SUM] -= sum;
}

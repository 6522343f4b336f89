/* The video BIOS table: which outputs the board has. Where it is in an OpRegion. */
#pragma once
#include "uefi.h"

typedef struct {
	/* From the start of the OpRegion. */
	u32 offset, size;
} Vbt;

/* UNSUPPORTED where there is none that holds together. */
Status vbt_locate(const u8 *opregion, u32 bytes, Vbt *vbt);

/* Makes the bytes add up to 0, which some drivers ask for and many tables do not. */
void vbt_repair_sum(u8 *vbt, u32 size);

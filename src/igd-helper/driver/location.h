/* Where a device is, as one number: segment, bus, device and function. */
#pragma once
#include "uefi.h"

static inline u64 location_of(u64 segment, u64 bus, u64 device, u64 function) {
	return segment << 16 | (bus & 0xff) << 8 | (device & 31) << 3 | (function & 7);
}

/* Where drivers look for an iGPU, whatever the segment: 00:02.0. */
static inline u8 is_igd_place(u64 location) { return (location & 0xffff) == 2 << 3; }

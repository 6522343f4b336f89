/*
 * What the image says of itself, in its read-only data: which version it is, and which devices it knows. romtool finds it
 * there (igd-helper.ts), whatever the version; the second image that is started finds the first by the same GUID.
 */
#pragma once
#include "table.h"
#include "uefi.h"

enum Layout { GEN6, GEN8, CHV, GEN9, GEN11, NO_REGISTER, LAYOUTS };

/*
 * All integers have 16 bits, and those from `size` on add up to 0. Newer versions may append more, `size` has it all.
 * table.h is made from ../driver-data.ts by table.sh.
 */
typedef struct {
	Guid guid;
	u16 size, sum;
	u16 major, minor;
	/* How many of the IDs are of each layout, in this order. */
	u16 counts[LAYOUTS];
	u16 ids[DEVICE_TOTAL];
} Record;

extern const Record record;

/* The layout of an iGPU, or LAYOUTS where it is not known. */
enum Layout layout_of(u16 device_id);

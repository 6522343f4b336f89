/* Which devices are Intel's integrated graphics. */
#pragma once
#include "record.h"
#include "uefi.h"

typedef struct {
	PciIo *pci;
	u64 location;
	/* LAYOUTS for one that is not known. */
	enum Layout layout;
} Igpu;

/* Whether the device is one that gets its OpRegion. */
u8 igpu_identify(PciIo *pci, Igpu *igpu);

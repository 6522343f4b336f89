/* Which card's ROM an image comes out of, and where in the ROM it lies: its device path (UEFI 2.10 §10.3, §14.4.2). */
#pragma once

#include "uefi.h"

typedef struct {
	/* Device and function on the root bus, as in a routing ID. */
	u8 device_function;
	u64 first, last;
} CardImage;

/* 0 for anything but an image of a card on the root bus. */
int read_card_path(const DevicePath *path, CardImage *image);

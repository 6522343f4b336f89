/* How much stolen memory an iGPU has, after the graphics control register in its configuration space. */
#pragma once
#include "record.h"
#include "uefi.h"

enum { CONFIG_GRAPHICS_CONTROL = 0x50 };

/* In bytes, 0 for none. */
u64 stolen_size(enum Layout layout, u16 control);

/* Of the GTT, whose stolen memory is another. */
u64 gtt_size(u16 control);

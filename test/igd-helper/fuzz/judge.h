/* What the judges ask of a device. */
#pragma once
#include "fuzz.h"
#include "../../../src/igd-helper/driver/record.h"

#define ADDRESS_BITS (~0xfffffull)

u8 is_at_00_02_0(const FalseDevice *device);
/* BDSM. */
u64 register_in(const u8 *config, enum Layout layout);
/* Of stolen memory, in MiB. */
u64 expected_size(enum Layout layout, u32 control);

/* Pages of memory that stays when the firmware has gone. */
#pragma once
#include "uefi.h"

#define BELOW_4G 0xffffffffull

static inline u64 pages_for(u64 bytes) { return (bytes + PAGE_SIZE - 1) / PAGE_SIZE; }

/* Anywhere below 4 GiB, where 32-bit registers and drivers reach it. */
Status take_below_4g(u32 memory_type, u64 pages, u64 *address);

/* Reserved memory at this very address; 0 where it is not to be had. */
u64 take_reserved_at(u64 address, u64 pages);

/* Reserved memory below 4 GiB, aligned to 1 MiB; 0 where there is no room. */
u64 take_reserved_aligned(u64 pages);

/* Whether somebody has reserved all of it before. */
u8 is_reserved(u64 address, u64 pages);

/* Files that QEMU hands to the firmware (docs/specs/fw_cfg.rst of QEMU). */
#pragma once
#include "uefi.h"

typedef struct {
	u32 size;
	u16 selector;
} FwCfgFile;

u8 fw_cfg_exists(void);
/* Whether there is a file of this name, which has `length` characters with its NUL. */
u8 fw_cfg_find(const char *name, u32 length, FwCfgFile *file);
/* From its beginning; beyond its end there are zeros. */
void fw_cfg_read(const FwCfgFile *file, void *to, u64 bytes);

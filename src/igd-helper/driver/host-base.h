/* Where the host has the stolen memory of an iGPU, from Ice Lake on: the GPU goes on using that address by itself. */
#pragma once
#include "igpu.h"

/* 0 where the GPU does not tell, or tells what does not fit together. */
u64 host_stolen_base(const Igpu *igpu, u16 control, u64 size);

/* The OpRegion: the BIOS's data about the iGPU's outputs (Intel's ACPI IGD OpRegion Specification, 0.5). */
#pragma once
#include "driver.h"
#include "igpu.h"

/*
 * Whether the file can be one: it has a byte, and no more than the most that is read. Hosts give 8 KiB and the VBT, which
 * has 64 KiB at the most.
 */
u8 opregion_is_sane(const FwCfgFile *file);

/* Gives the iGPU its copy, and tells it where. */
void opregion_set_up(const Igpu *igpu, Device *device);

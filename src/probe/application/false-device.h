/*
 * The false PCI device that drivers are asked about: a display with a configuration space, BARs that nobody answers
 * for, and a ROM image or none. Register reads are counted; one more than the limit ends the driver's turn.
 */
#pragma once

#include "uefi.h"

typedef struct {
	u16 vendor_id, device_id;
	/* As in the configuration space: 0x030000. */
	u32 class_code;
	void *rom_image;
	u64 rom_size;
} FalseDevice;

/* Puts the device on a handle of its own. */
Status install_false_device(BootServices *, Handle *);
void set_false_device(const FalseDevice *, u64 read_limit, void (*past_limit)(void));
/* Since the last call of set_false_device. */
u64 register_reads(void);

/* The device's path with the node of an image in its ROM: what a driver out of a ROM is loaded from. */
const void *rom_driver_path(void);

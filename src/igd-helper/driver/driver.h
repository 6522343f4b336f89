/* All that the driver keeps between two calls; zero when the image is loaded. */
#pragma once
#include "fw-cfg.h"
#include "uefi.h"

/* A host has one iGPU, with up to seven virtual functions. */
enum { MOST_DEVICES = 32 };

/* An iGPU that has been set up. Its PciIo is not kept, because it goes with the device; these pages stay. */
typedef struct {
	/* Segment, bus, device and function. */
	u64 location;
	/* The copy of the OpRegion, 0 where there is none. */
	u64 opregion;
	u64 stolen, stolen_pages;
	/* The copy of the VBT, made when it is asked for. */
	u64 vbt;
	u32 vbt_size;
} Device;

typedef struct {
	BootServices *boot;
	FwCfgFile opregion_file;
	Event event;
	void *registration;
	u32 devices;
	Device device[MOST_DEVICES];
	/* How many lines have been written. */
	u32 lines;
} Driver;

extern Driver driver;

/*
 * The block of guest RAM that the application shares with the harness, which reads and writes it through the file behind
 * the RAM (machine/block.ts has the same layout): a call to make, the faults to bring about, and what a driver has called.
 */
#pragma once

#include "uefi.h"

enum { ARGUMENTS = 20, SERVICES = 44, RECORDS = 4096, RECORDED_ARGUMENTS = 6 };
/* Services of PciIo are counted behind those of the boot services table. */
enum { PCI_WRITE = SERVICES, MEM_WRITE, IO_WRITE, SPIED_FUNCTION };
enum { PCI_SERVICES = SPIED_FUNCTION - SERVICES };

/* A call of a driver, as it came back. */
typedef struct {
	u64 service, status;
	u64 arguments[RECORDED_ARGUMENTS];
	/* What stands where a pointer among the arguments points to after the call; for a write, what was written. */
	u64 output;
	Guid guid;
} Record;

typedef struct {
	/* The call that the application makes next, and what came of it. */
	u64 function, arguments[ARGUMENTS], result;
	/* The firmware's table, and that for drivers, whose boot services record their calls. */
	SystemTable *system_table, *driver_system_table;
	/* The application's own, the parent of drivers. */
	Handle image;
	/* What PciIo's writes are to be replaced by, and what they were. */
	void *pci_hooks[PCI_SERVICES], *pci_originals[PCI_SERVICES];
	/* Calls of one more function, with an address and a size for its answer, and what it was. */
	void *spy, *spied;
	/* Bit by service: fails always; may be the one that `failing_call` counts, 1 for the next. */
	u64 failing_services, counted_services, failing_call;
	/* Allocations of this type fail, and writes at this offset of the configuration space; all ones for none. */
	u64 failing_memory_type, failing_offset;
	/* Not 0: what allocated pages are dirty with. */
	u64 filling;
	/* Not 0: drivers do not wait. */
	u64 skips_stalls;
	u64 record_count;
	Record records[RECORDS];
} Block;

extern Block block;

/* Makes the tables for drivers out of the firmware's. */
void make_hooks(SystemTable *);

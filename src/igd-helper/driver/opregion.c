/*
 * See opregion.h. What is in the file is not judged here: the guest's driver does, and an OpRegion that the policy can make
 * nothing of may be good enough for it.
 */
#include "opregion.h"
#include "log.h"
#include "machine.h"
#include "memory.h"

/* The register ASLS, which QEMU and the kernel emulate. It may hold the host's address or that of an earlier boot. */
enum { CONFIG_ASLS = 0xfc };
/* Drivers map this much at ASLS, whatever there is. */
enum { LEAST_PAGES = 2 };
enum { MOST_BYTES = 16 << 20 };

u8 opregion_is_sane(const FwCfgFile *file) { return file->size > 0 && file->size <= MOST_BYTES; }

static u64 pages_of(u32 bytes) {
	u64 pages = pages_for(bytes);
	return pages < LEAST_PAGES ? LEAST_PAGES : pages;
}

void opregion_set_up(const Igpu *igpu, Device *device) {
	const FwCfgFile *file = &driver.opregion_file;
	u64 pages = pages_of(file->size), address = device->opregion;
	if (address == 0) {
		/* The specification wants ACPI NVS memory, which outlives the firmware; ASLS has 32 bits. */
		Status status = take_below_4g(ACPI_MEMORY_NVS, pages, &address);
		if (status != SUCCESS) {
			LOG("opregion @ failed=memory status=%", igpu->location, status);
			return;
		}
	}
	u8 *copy = (u8 *)address;
	fw_cfg_read(file, copy, file->size);
	memset(copy + file->size, 0, pages * PAGE_SIZE - file->size);

	u32 asls = (u32)address;
	Status status = igpu->pci->pci_write(igpu->pci, WIDTH_32, CONFIG_ASLS, 1, &asls);
	LOG("opregion @ address=% bytes=% status=%", igpu->location, address, file->size, status);
	if (status == SUCCESS) {
		device->opregion = address;
	} else if (device->opregion == 0) {
		driver.boot->free_pages(address, pages);
	}
}

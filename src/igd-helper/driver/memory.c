/* See memory.h. */
#include "memory.h"
#include "driver.h"

enum { ALIGNED_PAGES = 256 };

Status take_below_4g(u32 memory_type, u64 pages, u64 *address) {
	*address = BELOW_4G;
	return driver.boot->allocate_pages(ALLOCATE_MAX_ADDRESS, memory_type, pages, address);
}

static u8 fits_below_4g(u64 address, u64 pages) {
	return address != 0 && address <= BELOW_4G && pages <= (BELOW_4G + 1 - address) / PAGE_SIZE;
}

u64 take_reserved_at(u64 address, u64 pages) {
	if (!fits_below_4g(address, pages)) return 0;
	return driver.boot->allocate_pages(ALLOCATE_ADDRESS, RESERVED_MEMORY, pages, &address) == SUCCESS ? address : 0;
}

u64 take_reserved_aligned(u64 pages) {
	u64 address, spare = ALIGNED_PAGES - 1;
	if (!fits_below_4g(PAGE_SIZE, pages) || take_below_4g(RESERVED_MEMORY, pages + spare, &address) != SUCCESS) return 0;
	u64 before = -(address / PAGE_SIZE) % ALIGNED_PAGES;
	u64 aligned = address + before * PAGE_SIZE;
	if (before > 0) driver.boot->free_pages(address, before);
	if (before < spare) driver.boot->free_pages(aligned + pages * PAGE_SIZE, spare - before);
	return aligned;
}

/* How many pages of the range the memory map has as reserved. */
static u64 reserved_pages(const u8 *map, u64 size, u64 step, u64 from, u64 to) {
	u64 pages = 0;
	for (u64 at = 0; at + sizeof(MemoryDescriptor) <= size; at += step) {
		const MemoryDescriptor *entry = (const void *)(map + at);
		if (entry->type != RESERVED_MEMORY) continue;
		u64 start = entry->start / PAGE_SIZE, end = start + entry->pages;
		if (start < from) start = from;
		if (end > to) end = to;
		if (start < end) pages += end - start;
	}
	return pages;
}

u8 is_reserved(u64 address, u64 pages) {
	u64 size = 0, key, step = 0;
	u32 version;
	void *map;
	driver.boot->get_memory_map(&size, 0, &key, &step, &version);
	/* Taking memory for the map may itself split entries of it. */
	size += 8 * step;
	if (step < sizeof(MemoryDescriptor) || driver.boot->allocate_pool(BOOT_SERVICES_DATA, size, &map) != SUCCESS) return 0;
	u64 from = address / PAGE_SIZE;
	u8 all = driver.boot->get_memory_map(&size, map, &key, &step, &version) == SUCCESS &&
		reserved_pages(map, size, step, from, from + pages) == pages;
	driver.boot->free_pool(map);
	return all;
}

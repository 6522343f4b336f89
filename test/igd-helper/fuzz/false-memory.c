/*
 * Guest memory of 40 MiB. Pages that the driver does not hold are poisoned for the address sanitizer, so that each byte that
 * it reads or writes outside its own ends the run. Large stretches are not written in fact, but kept as a mark.
 */
#include "fuzz.h"
#include <sanitizer/asan_interface.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static u32 type_of[RAM_PAGES];
/* Zero as a whole, though its bytes have not been touched. */
static u8 zeroed[RAM_PAGES];
static u64 pieces;

static u8 *page_at(u64 page) { return (u8 *)(RAM_BASE + page * PAGE_SIZE); }

static void poison(u64 page, u64 pages) { ASAN_POISON_MEMORY_REGION(page_at(page), pages * PAGE_SIZE); }

static u8 is_in_ram(u64 address, u64 pages) {
	return address % PAGE_SIZE == 0 && address >= RAM_BASE && pages <= RAM_PAGES &&
		(address - RAM_BASE) / PAGE_SIZE <= RAM_PAGES - pages;
}

/* Instead of memset: 32 MiB in each of 10,000 runs would take minutes. */
void *fuzz_memset(void *to, int byte, __SIZE_TYPE__ count) {
	if (count <= 32 * PAGE_SIZE) return memset(to, byte, count);
	void *bad = __asan_region_is_poisoned(to, count);
	if (bad != 0) fail("memset of %p, %zu bytes, writes to %p", to, count, bad);
	u64 address = (u64)to;
	if (byte != 0 || !is_in_ram(address, count / PAGE_SIZE) || count % PAGE_SIZE != 0) fail("memset of %p to %d", to, byte);
	memset(&zeroed[(address - RAM_BASE) / PAGE_SIZE], 1, count / PAGE_SIZE);
	return to;
}

void memory_reset(void) {
	static u8 mapped;
	if (!mapped) {
		void *at = mmap((void *)RAM_BASE, (u64)RAM_PAGES * PAGE_SIZE, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		if (at != (void *)RAM_BASE) fail("no memory at the address of the guest's");
		mapped = 1;
		for (u64 page = 0; page < RAM_PAGES; page++) type_of[page] = CONVENTIONAL;
		poison(0, RAM_PAGES);
	}
	pieces = 0;
	memset(zeroed, 0, sizeof zeroed);
	for (u64 page = 0; page < RAM_PAGES; page++) {
		if (type_of[page] == RESERVED_MEMORY || type_of[page] == ACPI_MEMORY_NVS) poison(page, 1);
	}
	/* Stretches that the firmware itself has, some of them reserved already. */
	for (u64 page = 0; page < RAM_PAGES; page++) type_of[page] = CONVENTIONAL;
	for (u64 used = random_below(4); used > 0; used--) {
		u64 page = random_below(RAM_PAGES), pages = random_below(RAM_PAGES / 5);
		u32 type = FOREIGN + (one_in(2) ? RESERVED_MEMORY : BOOT_SERVICES_DATA);
		for (; pages > 0 && page < RAM_PAGES; page++, pages--) type_of[page] = type;
	}
}

static u8 is_free(u64 page, u64 pages) {
	for (; pages > 0; page++, pages--) {
		if (type_of[page] != CONVENTIONAL) return 0;
	}
	return 1;
}

/* The highest stretch, as edk2 does it. */
static u64 highest_free(u64 pages) {
	u64 free = 0;
	for (u64 page = RAM_PAGES; page-- > 0;) {
		free = type_of[page] == CONVENTIONAL ? free + 1 : 0;
		if (free == pages) return (u64)page_at(page);
	}
	return 0;
}

static Status allocate_pages(u32 kind, u32 type, u64 pages, u64 *address) {
	if (pages == 0) fail("0 pages asked for");
	if (type != RESERVED_MEMORY && type != ACPI_MEMORY_NVS) fail("pages of type %u", type);
	if (call_fails() || pages > RAM_PAGES) return OUT_OF_RESOURCES;
	u64 at = *address;
	if (kind == ALLOCATE_MAX_ADDRESS) {
		if (at != 0xffffffff) fail("at most at %llx", at);
		at = highest_free(pages);
		if (at == 0) return OUT_OF_RESOURCES;
	} else if (kind != ALLOCATE_ADDRESS) {
		fail("allocation of kind %u", kind);
	}
	u64 page = (at - RAM_BASE) / PAGE_SIZE;
	if (!is_in_ram(at, pages) || !is_free(page, pages)) return NOT_FOUND;
	for (u64 i = 0; i < pages; i++) {
		type_of[page + i] = type;
		zeroed[page + i] = 0;
	}
	ASAN_UNPOISON_MEMORY_REGION(page_at(page), pages * PAGE_SIZE);
	/* What was there before shows where the driver leaves it; both ends stand for all of a large stretch. */
	memset(page_at(page), 0xa5, pages < 32 ? pages * PAGE_SIZE : PAGE_SIZE);
	*address = at;
	return SUCCESS;
}

static Status free_pages(u64 address, u64 pages) {
	if (!is_in_ram(address, pages) || pages == 0) fail("free of %llx, %llu pages", address, pages);
	u64 page = (address - RAM_BASE) / PAGE_SIZE;
	for (u64 i = 0; i < pages; i++) {
		u32 type = type_of[page + i];
		if (type >= FOREIGN || type == CONVENTIONAL) fail("free of %llx, which it does not hold", address);
		type_of[page + i] = CONVENTIONAL;
	}
	poison(page, pages);
	return SUCCESS;
}

/* With descriptors longer than the specification's, as edk2 has them. */
static Status get_memory_map(u64 *size, void *map, u64 *key, u64 *step, u32 *version) {
	enum { STEP = sizeof(MemoryDescriptor) + 8 };
	/* What has been taken from the pool splits an entry. */
	u64 entries = 1 + pieces;
	for (u64 page = 1; page < RAM_PAGES; page++) entries += type_of[page] != type_of[page - 1];
	u64 room = *size;
	*step = STEP;
	*size = entries * STEP;
	*key = 1;
	*version = 1;
	if (room < *size) return BUFFER_TOO_SMALL;
	if (call_fails()) return INVALID_PARAMETER;
	memset(map, 0xee, *size);
	u8 *at = map;
	for (u64 i = 0; i < pieces; i++, at += STEP) {
		MemoryDescriptor piece = { .type = BOOT_SERVICES_DATA };
		memcpy(at, &piece, sizeof piece);
	}
	for (u64 page = 0, end; page < RAM_PAGES; page = end, at += STEP) {
		for (end = page + 1; end < RAM_PAGES && type_of[end] == type_of[page]; end++);
		MemoryDescriptor entry = { .type = type_of[page] % FOREIGN, .start = (u64)page_at(page), .pages = end - page };
		memcpy(at, &entry, sizeof entry);
	}
	return SUCCESS;
}

static Status allocate_pool(u32 type, u64 size, void **buffer) {
	if (type != BOOT_SERVICES_DATA) fail("pool of type %u", type);
	if (call_fails()) return OUT_OF_RESOURCES;
	*buffer = malloc(size);
	pieces++;
	return SUCCESS;
}

static Status free_pool(void *buffer) {
	free(buffer);
	pieces--;
	return SUCCESS;
}

void memory_install(BootServices *boot) {
	boot->allocate_pages = allocate_pages;
	boot->free_pages = free_pages;
	boot->get_memory_map = get_memory_map;
	boot->allocate_pool = allocate_pool;
	boot->free_pool = free_pool;
}

u64 memory_held_pages(void) {
	u64 pages = 0;
	for (u64 page = 0; page < RAM_PAGES; page++) pages += type_of[page] < FOREIGN && type_of[page] != CONVENTIONAL;
	return pages;
}

u8 memory_is_zero(u64 address, u64 bytes) {
	if (bytes == 0) return 1;
	u64 page = (address - RAM_BASE) / PAGE_SIZE;
	if (address % PAGE_SIZE == 0 && zeroed[page]) {
		for (u64 i = 0; i < bytes / PAGE_SIZE; i++) {
			if (!zeroed[page + i]) return 0;
		}
		return 1;
	}
	const u8 *at = (const u8 *)address;
	return at[0] == 0 && memcmp(at, at + 1, bytes - 1) == 0;
}

u64 memory_pool_pieces(void) { return pieces; }

u8 memory_is(u64 address, u64 pages, u32 type) {
	if (!is_in_ram(address, pages)) return 0;
	for (u64 page = (address - RAM_BASE) / PAGE_SIZE; pages > 0; page++, pages--) {
		if (type_of[page] != type) return 0;
	}
	return 1;
}

u64 memory_free_pages(u64 above) {
	u64 most = 0, free = 0;
	for (u64 page = above < RAM_BASE ? 0 : (above - RAM_BASE) / PAGE_SIZE; page < RAM_PAGES; page++) {
		free = type_of[page] == CONVENTIONAL ? free + 1 : 0;
		if (free > most) most = free;
	}
	return most;
}

/* OpRegions: whole ones, with one thing wrong, with anything at all. */
#include "fuzz.h"
#include <string.h>

static void put(u64 at, u64 value, u32 bytes) {
	for (u32 i = 0; i < bytes; i++) {
		if (at + i < HOST_FILE_BYTES) host_file[at + i] = (u8)(value >> 8 * i);
	}
}

static u32 any_size(void) {
	static const u32 EDGES[] = {
		0, 1, 100, 0x3ff, 0x400, 0x401, 0x41b, 0x41c, 4095, 4096, 4097,
		0x1bff, 0x1c00, 8191, 8192, 8193, 16384, 16896, 17408, 65536,
	};
	static const u32 LARGE[] = { 0x100000, 0xffffff, 0x1000000, 0x1000001, 0x7fffffff, 0x80000000, 0xfffff000, 0xffffffff };
	if (one_in(40)) return LARGE[random_below(8)];
	if (one_in(3)) return EDGES[random_below(sizeof EDGES / sizeof EDGES[0])];
	return one_in(2) ? 8192 + (u32)random_below(12000) : (u32)random_below(120000);
}

static u64 any_offset(void) {
	static const u64 EDGES[] = {
		0, 1, 0x400, 0x2000, 0x1fff, 0x3000, 0xffffffff, 0x100000000, 0x100002000, 0x7fffffffffffffff, 0x8000000000000000,
		0xfffffffffffffff0, 0xffffffffffffffff,
	};
	if (one_in(3)) return EDGES[random_below(sizeof EDGES / sizeof EDGES[0])];
	if (one_in(4)) return host_file_size - random_below(40);
	return one_in(2) ? 0x2000 : random_below(0x5000);
}

static void put_vbt(u64 at, u64 room) {
	u64 size = one_in(3) ? random_below(0x10000) : one_in(3) ? room - 2 + random_below(5) : random_below(room + 1);
	for (u64 i = 0; i < size && at + i < HOST_FILE_BYTES; i++) host_file[at + i] = (u8)(i * 31 + size);
	put(at, 0x54425624, one_in(8) ? 3 : 4);
	put(at + 22, one_in(6) ? size - 2 + random_below(5) : 48, 2);
	put(at + 24, size, 2);
}

void opregion_make(void) {
	host_file_size = any_size();
	memset(host_file, one_in(4) ? 0xff : 0, HOST_FILE_BYTES);
	if (one_in(10)) {
		for (u32 i = 0; i < 0x2000; i += 8) put(i, random_below(~0ull), 8);
	}
	if (one_in(20)) return;
	memcpy(host_file, one_in(15) ? "IntelGraphicsMen" : "IntelGraphicsMem", 16);
	static const u16 VERSIONS[] = { 0x0000, 0x0100, 0x0200, 0x0201, 0x0202, 0x0203, 0x0300, 0xffff };
	put(0x14, (u64)VERSIONS[random_below(8)] << 16, 4);
	u64 start = any_offset(), length = one_in(6) ? random_below(0x100000000) : random_below(12000);
	put(0x3ba, start, 8);
	put(0x3c2, length, 4);
	if (one_in(2)) put_vbt(0x400, 0x1800);
	if (start < 100000 && start >= 0x400 && !one_in(4)) put_vbt(start, length);
}

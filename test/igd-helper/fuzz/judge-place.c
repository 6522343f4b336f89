/* Whether stolen memory is where it has to be, and what is held is what the registers say. */
#include "fuzz.h"
#include "judge.h"
#include "../../../src/igd-helper/driver/location.h"

/* Where the GPU says that the host's stolen memory is; 0 where the part that it has reserved is not inside. */
static u64 host_base(const FalseDevice *device, enum Layout layout, u64 bytes) {
	u64 gtt_code = config32(device->initial, 0x50) >> 6 & 3;
	u64 base = (device->gtt_base & ADDRESS_BITS) + (gtt_code == 0 ? 0 : 0x100000ull << gtt_code);
	u64 part = device->reserved & ADDRESS_BITS, part_bytes = 0x100000ull << (device->reserved >> 7 & 3);
	/* Wide, because either may be at the end of what 64 bits hold. */
	u8 inside = part >= base && (unsigned __int128)part + part_bytes <= (unsigned __int128)base + bytes;
	return layout == GEN11 && device->bar_answers && (device->gtt_base & ADDRESS_BITS) != 0 && inside ? base : 0;
}

/* Addresses are tried in their order: one that is free in the end was free when it was passed over. */
static void judge_place(const FalseDevice *device, const Device *kept, enum Layout layout) {
	u64 bytes = expected_size(layout, config32(device->initial, 0x50)) << 20, pages = bytes / PAGE_SIZE;
	if (bytes == 0 || !is_at_00_02_0(device)) return;
	u64 before = register_in(device->initial, layout), first = before & ADDRESS_BITS;
	u64 second = host_base(device, layout, bytes);
	u8 unchanged = register_in(device->config, layout) == before;
	if (first != 0 && memory_is(first, pages, FOREIGN + RESERVED_MEMORY)) {
		if (kept->stolen != 0 || !unchanged) fail("memory that is reserved already is not left");
		return;
	}
	if (kept->stolen == first && first != 0) {
		if (!unchanged) fail("BDSM is written with what it has");
		return;
	}
	if (memory_is(first, pages, CONVENTIONAL)) fail("the register's own address is passed over");
	if (kept->stolen == 0 || kept->stolen == second) return;
	if (memory_is(second, pages, CONVENTIONAL)) fail("the host's address is passed over");
	/* What is taken anywhere is as high as can be. */
	if (memory_free_pages(kept->stolen + bytes) >= pages + 255) fail("an address that nobody named");
}

void judge_registers(void) {
	if (failed_calls > 0) return;
	for (u32 i = 0; i < driver.devices; i++) {
		const Device *kept = &driver.device[i];
		for (u32 j = 0; j < device_count; j++) {
			const FalseDevice *device = &devices[j];
			u64 location = location_of(device->segment, device->bus, device->device, device->function);
			if (location != kept->location || device->config_fails) continue;
			enum Layout layout = layout_of((u16)(config32(device->config, 0) >> 16));
			u32 asls = config32(device->config, 0xfc);
			if (kept->opregion != 0 && kept->opregion != asls) fail("ASLS is not that of the OpRegion");
			judge_place(device, kept, layout);
			u64 bdsm = register_in(device->config, layout) & ADDRESS_BITS;
			if (kept->stolen != 0 && kept->stolen != bdsm) fail("BDSM is not that of the stolen memory");
		}
	}
}

/* Whether the driver has kept its rules, by what is left of a run. The rules are written anew here, not taken from it. */
#include "fuzz.h"
#include "judge.h"
#include <string.h>

static u64 pages_for(u64 bytes) { return (bytes + 4095) / 4096; }

static u64 opregion_pages(void) { return host_file_size <= 8192 ? 2 : pages_for(host_file_size); }

u8 is_at_00_02_0(const FalseDevice *device) { return device->bus == 0 && device->device == 2 && device->function == 0; }

static u8 is_taken(const FalseDevice *device) {
	const u8 *config = device->initial;
	u32 class = config32(config, 8) >> 8;
	u8 is_display = class == 0x030000 || class >> 8 == 0x0380;
	u8 is_known = layout_of((u16)(config32(config, 0) >> 16)) != LAYOUTS;
	return (config32(config, 0) & 0xffff) == 0x8086 && is_display && (is_known || is_at_00_02_0(device));
}

u64 register_in(const u8 *config, enum Layout layout) {
	u64 value = 0;
	if (layout == GEN11) memcpy(&value, config + 0xc0, 8);
	else memcpy(&value, config + 0x5c, 4);
	return value;
}

u64 expected_size(enum Layout layout, u32 control) {
	u64 code = layout == GEN6 || layout == CHV ? control >> 3 & 0x1f : control >> 8 & 0xff;
	if (layout == NO_REGISTER || layout == LAYOUTS) return 0;
	if (layout == CHV && code > 0x16) return 36 + 4 * (code - 0x17);
	if (layout == CHV && code > 0x10) return 8 + 4 * (code - 0x11);
	if ((layout == GEN9 || layout == GEN11) && code > 0xef) return 4 * (code - 0xef);
	return 32 * code;
}

static void judge_opregion(const FalseDevice *device) {
	u32 asls = config32(device->config, 0xfc);
	if (asls == config32(device->initial, 0xfc)) return;
	u64 pages = opregion_pages();
	if (!memory_is(asls, pages, ACPI_MEMORY_NVS)) fail("ASLS %x is no OpRegion of %llu pages", asls, pages);
	const u8 *copy = (const u8 *)(u64)asls;
	u64 there = host_file_size < HOST_FILE_BYTES ? host_file_size : HOST_FILE_BYTES;
	if (memcmp(copy, host_file, there) != 0) fail("OpRegion at %x is not the file", asls);
	if (!memory_is_zero(asls + there, pages * PAGE_SIZE - there)) fail("OpRegion at %x is not zero behind the file", asls);
}

static void judge_stolen(const FalseDevice *device) {
	enum Layout layout = layout_of((u16)(config32(device->initial, 0) >> 16));
	u64 now = register_in(device->config, layout), before = register_in(device->initial, layout);
	if (now == before) return;
	u64 bytes = expected_size(layout, config32(device->initial, 0x50)) << 20, address = now & ADDRESS_BITS;
	if (now != address || bytes == 0 || !is_at_00_02_0(device)) fail("BDSM %llx for %llu bytes", now, bytes);
	if (!memory_is(address, bytes / PAGE_SIZE, RESERVED_MEMORY)) fail("BDSM %llx is not held", now);
	if (!memory_is_zero(address, bytes)) fail("BDSM %llx is not zero", now);
}

static void judge_device(const FalseDevice *device) {
	u8 expected[256];
	memcpy(expected, device->initial, 256);
	if (is_taken(device)) {
		enum Layout layout = layout_of((u16)(config32(device->initial, 0) >> 16));
		u32 at = layout == GEN11 ? 0xc0 : 0x5c, bytes = layout == GEN11 ? 8 : 4;
		memcpy(expected + 0xfc, device->config + 0xfc, 4);
		if (layout < NO_REGISTER) memcpy(expected + at, device->config + at, bytes);
		judge_opregion(device);
		judge_stolen(device);
	}
	if (memcmp(expected, device->config, 256) != 0) fail("configuration space of another register or device has changed");
}

/* Each device has one of its own. */
static void judge_copies(void) {
	for (u32 i = 0; i < device_count; i++) {
		u32 asls = config32(devices[i].config, 0xfc);
		if (asls == config32(devices[i].initial, 0xfc)) continue;
		for (u32 j = 0; j < i; j++) {
			if (asls == config32(devices[j].config, 0xfc)) fail("two devices have the OpRegion at %x", asls);
		}
	}
}

/* Each page that is held belongs to a device, so that none has been forgotten. */
static void judge_pages(void) {
	u64 pages = 0;
	for (u32 i = 0; i < driver.devices; i++) {
		const Device *kept = &driver.device[i];
		if (kept->opregion != 0) pages += opregion_pages();
		if (kept->stolen != 0) pages += kept->stolen_pages;
		if (kept->vbt != 0) pages += pages_for(kept->vbt_size);
		u8 opregion = kept->opregion == 0 || memory_is(kept->opregion, opregion_pages(), ACPI_MEMORY_NVS);
		u8 stolen = kept->stolen == 0 || memory_is(kept->stolen, kept->stolen_pages, RESERVED_MEMORY);
		if (!opregion || !stolen) fail("OpRegion or stolen memory is not held");
	}
	if (pages != memory_held_pages()) fail("%llu pages held, %llu known", memory_held_pages(), pages);
	if (memory_pool_pieces() != 0) fail("%llu pieces of the pool left", memory_pool_pieces());
}

void judge_nothing_done(void) {
	if (memory_held_pages() != 0 || memory_pool_pieces() != 0) fail("memory is left after an error");
	if (firmware_events() != 0 || firmware_protocols() != 0) fail("events or protocols are left after an error");
	for (u32 i = 0; i < device_count; i++) {
		if (memcmp(devices[i].config, devices[i].initial, 256) != 0) fail("registers are written in spite of an error");
	}
}

void judge(void) {
	if (firmware_events() != 1 || firmware_protocols() < 1) fail("no event or no protocol");
	for (u32 i = 0; i < device_count; i++) judge_device(&devices[i]);
	judge_copies();
	judge_pages();
}

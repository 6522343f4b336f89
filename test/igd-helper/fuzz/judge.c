/* Whether the driver has kept its rules, by what is left of a run. The rules are written anew here, not taken from it. */
#include "fuzz.h"
#include "../../../src/igd-helper/driver/location.h"
#include "../../../src/igd-helper/driver/record.h"
#include <string.h>

#define ADDRESS_BITS (~0xfffffull)

static u64 pages_for(u64 bytes) { return (bytes + 4095) / 4096; }

static u64 opregion_pages(void) { return host_file_size <= 8192 ? 2 : pages_for(host_file_size); }

static u8 is_at_00_02_0(const FalseDevice *device) { return device->bus == 0 && device->device == 2 && device->function == 0; }

static u8 is_taken(const FalseDevice *device) {
	const u8 *config = device->initial;
	u32 class = config32(config, 8) >> 8;
	u8 is_display = class == 0x030000 || class >> 8 == 0x0380;
	u8 is_known = layout_of((u16)(config32(config, 0) >> 16)) != LAYOUTS;
	return (config32(config, 0) & 0xffff) == 0x8086 && is_display && (is_known || is_at_00_02_0(device));
}

static u64 register_in(const u8 *config, enum Layout layout) {
	u64 value = 0;
	if (layout == GEN11) memcpy(&value, config + 0xc0, 8);
	else memcpy(&value, config + 0x5c, 4);
	return value;
}

/* In MiB. */
static u64 expected_size(enum Layout layout, u32 control) {
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
	if (!memory_holds(asls, pages, ACPI_MEMORY_NVS)) fail("ASLS %x is no OpRegion of %llu pages", asls, pages);
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
	if (!memory_holds(address, bytes / PAGE_SIZE, RESERVED_MEMORY)) fail("BDSM %llx is not held", now);
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

void judge_registers(void) {
	if (failed_calls > 0) return;
	for (u32 i = 0; i < driver.devices; i++) {
		const Device *kept = &driver.device[i];
		for (u32 j = 0; j < device_count; j++) {
			const FalseDevice *device = &devices[j];
			u64 location = location_of(device->segment, device->bus, device->device, device->function);
			if (location != kept->location || device->config_fails) continue;
			enum Layout layout = layout_of((u16)(config32(device->config, 0) >> 16));
			if (kept->opregion != config32(device->config, 0xfc) && kept->opregion != 0) fail("ASLS is not that of the OpRegion");
			if (kept->stolen == 0) continue;
			if ((register_in(device->config, layout) & ADDRESS_BITS) != kept->stolen) fail("BDSM is not that of the stolen memory");
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
		if (kept->opregion != 0 && !memory_holds(kept->opregion, opregion_pages(), ACPI_MEMORY_NVS)) fail("OpRegion is not held");
		if (kept->stolen != 0 && !memory_holds(kept->stolen, kept->stolen_pages, RESERVED_MEMORY)) fail("stolen memory is not held");
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
	judge_pages();
}

typedef struct {
	u32 revision;
	Status (*lid)(u32 *);
	Status (*vbt)(u64 *, u32 *);
} Policy;

/* The rule of "room": where the table has to be, and how large it is; 0 where there is none. */
static u64 expected_vbt(const u8 *file, u64 *at) {
	u64 rvda, size = host_file_size;
	u32 rvds;
	if (size < 0x400 || memcmp(file, "IntelGraphicsMem", 16) != 0) return 0;
	memcpy(&rvda, file + 0x3ba, 8);
	memcpy(&rvds, file + 0x3c2, 4);
	u8 relative = file[0x17] > 2 || (file[0x17] == 2 && file[0x16] >= 1);
	for (u32 mailbox = !relative || rvda >= size || rvda == 0; mailbox < 2; mailbox++) {
		u64 start = mailbox ? 0x400 : rvda, room = mailbox ? 0x1800 : rvds;
		if (room > size - start) room = size - start;
		/* Behind what the host has there are zeros. */
		if (room < 28 || start > 100000 || memcmp(file + start, "$VBT", 4) != 0) continue;
		u64 header = file[start + 22] | file[start + 23] << 8, table = file[start + 24] | file[start + 25] << 8;
		if (table < 28 || header > table || table > room) continue;
		*at = start;
		return table;
	}
	return 0;
}

static u8 has_copy(void) {
	for (u32 i = 0; i < driver.devices; i++) {
		if (driver.device[i].opregion != 0) return 1;
	}
	return 0;
}

void judge_policy(void) {
	const Policy *policy = firmware_policy();
	if (policy == 0) return;
	u64 address = 0xeeee, at = 0;
	u32 size = 0xeeee;
	if (policy->revision != 1 || policy->lid(&size) != UNSUPPORTED || size != 0xeeee) fail("lid");
	if (policy->vbt(0, &size) != INVALID_PARAMETER || policy->vbt(&address, 0) != INVALID_PARAMETER) fail("NULL is taken");
	/* Twice, and the second time no memory is taken. */
	u32 failed = failed_calls;
	Status first = policy->vbt(&address, &size);
	u64 held = memory_held_pages(), again = 0xdddd;
	u32 again_size = 0xdddd;
	if (first != SUCCESS) {
		if (address != 0xeeee || size != 0xeeee) fail("an error, and an answer");
		if (failed_calls == failed && has_copy() && expected_vbt(host_file, &at) != 0 && memory_free_pages() >= 16) fail("no VBT");
		return;
	}
	if (policy->vbt(&again, &again_size) != SUCCESS || again != address || again_size != size) fail("another VBT");
	if (memory_held_pages() != held) fail("the second answer takes memory");
	if (expected_vbt(host_file, &at) != size) fail("VBT of %u bytes, not of %llu", size, expected_vbt(host_file, &at));
	u8 sum = 0;
	const u8 *vbt = (const u8 *)address;
	if (!memory_holds(address, pages_for(size), RESERVED_MEMORY)) fail("the VBT is not held");
	for (u32 i = 0; i < size; i++) {
		sum += vbt[i];
		if (i != 26 && vbt[i] != host_file[at + i]) fail("VBT at %u", i);
	}
	if (sum != 0) fail("the VBT adds up to %x", sum);
}

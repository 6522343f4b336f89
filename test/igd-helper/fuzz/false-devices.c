/* PCI functions, each behind a PciIo that looks at what is asked of it. */
#include "fuzz.h"
#include "../../../src/igd-helper/driver/record.h"
#include <string.h>

FalseDevice devices[MOST_FALSE_DEVICES];
u32 device_count;

u32 config32(const u8 *config, u32 offset) {
	u32 value;
	memcpy(&value, config + offset, 4);
	return value;
}

static void put32(u8 *config, u32 offset, u32 value) { memcpy(config + offset, &value, 4); }

static FalseDevice *device_of(PciIo *pci) {
	for (u32 i = 0; i < device_count; i++) {
		if (&devices[i].pci == pci) return &devices[i];
	}
	fail("a PciIo that there is not");
}

static u8 config_fails(const FalseDevice *device) { return device->config_fails && one_in(6); }

static Status pci_read(PciIo *pci, u32 width, u32 offset, u64 count, void *buffer) {
	FalseDevice *device = device_of(pci);
	u64 bytes = (1ull << width) * count;
	u8 aligned = width <= WIDTH_32 && offset % (1u << width) == 0;
	if (!aligned || offset + bytes > 256) fail("config read of %x, width %u", offset, width);
	if (config_fails(device)) return DEVICE_ERROR;
	memcpy(buffer, device->config + offset, bytes);
	return SUCCESS;
}

static Status pci_write(PciIo *pci, u32 width, u32 offset, u64 count, void *buffer) {
	FalseDevice *device = device_of(pci);
	u8 command = width == WIDTH_16 && offset == 0x04 && count == 1;
	u8 asls = width == WIDTH_32 && offset == 0xfc && count == 1;
	u8 bdsm = width == WIDTH_32 && ((offset == 0x5c && count == 1) || (offset == 0xc0 && count == 2));
	if (!command && !asls && !bdsm) fail("config write to %x, width %u", offset, width);
	u16 switches;
	if (command) {
		memcpy(&switches, buffer, 2);
		if (((switches ^ device->config[4]) & ~2) != 0) fail("command register: %x", switches);
		/* Who has switched memory on must be able to switch it off again. */
		if (switches == (device->initial[4] | device->initial[5] << 8)) {
			memcpy(device->config + 4, &switches, 2);
			return SUCCESS;
		}
	}
	if (config_fails(device)) return DEVICE_ERROR;
	if (!bdsm || device->bdsm_writable) memcpy(device->config + offset, buffer, (1ull << width) * count);
	return SUCCESS;
}

static Status mem_read(PciIo *pci, u32 width, u8 bar, u64 offset, u64 count, void *buffer) {
	FalseDevice *device = device_of(pci);
	if ((device->config[4] & 2) == 0) fail("BAR read without memory decoding");
	if (width != WIDTH_32 || bar != 0 || count != 2) fail("read of BAR %u, width %u, %llu", bar, width, count);
	if (!device->bar_answers) return UNSUPPORTED;
	if (offset == 0x108100) memcpy(buffer, &device->gtt_base, 8);
	else if (offset == 0x1082c0) memcpy(buffer, &device->reserved, 8);
	else fail("read of BAR 0 at %llx", offset);
	return SUCCESS;
}

static Status get_location(PciIo *pci, u64 *segment, u64 *bus, u64 *slot, u64 *function) {
	FalseDevice *device = device_of(pci);
	if (config_fails(device)) return DEVICE_ERROR;
	*segment = device->segment;
	*bus = device->bus;
	*slot = device->device;
	*function = device->function;
	return SUCCESS;
}

static u64 any_address(void) {
	static const u64 OTHERS[] = { 0, 0x100000, 0xfff00000, 0xffffffff, 0x14c800001, 0xffffffffffffffff, 0x7fffffff00000 };
	if (one_in(4)) return OTHERS[random_below(7)];
	return RAM_BASE + random_below(45) * 0x100000 + random_below(2);
}

static u16 any_id(void) {
	u16 id = record.ids[random_below(DEVICE_TOTAL)];
	return one_in(12) ? (u16)random_below(0x10000) : id;
}

/* Codes of sizes that there is room for, mostly. */
static u16 any_control(void) {
	if (one_in(6)) return (u16)random_below(0x10000);
	u64 high = one_in(4) ? random_below(3) : 0xf0 + random_below(4);
	u64 low = one_in(4) ? 0x10 + random_below(16) : random_below(3);
	/* The size of the GTT, which is a part of that code in old ones. */
	u64 gtt = one_in(2) ? random_below(4) : 0;
	return (u16)(high << 8 | gtt << 6 | low << 3 | random_below(8));
}

static void fill_config(FalseDevice *device) {
	static const u32 CLASSES[] = {
		0x030000, 0x030000, 0x030000, 0x030000, 0x038000, 0x038001, 0x038100, 0x030001, 0x030100, 0x030200, 0x040300,
	};
	u8 *config = device->config;
	for (u32 i = 0; i < 256; i += 4) put32(config, i, (u32)random_below(0x100000000));
	put32(config, 0, (one_in(8) ? 0x1002 : 0x8086) | (u32)any_id() << 16);
	put32(config, 8, CLASSES[random_below(11)] << 8 | (u32)random_below(256));
	config[4] = (u8)(one_in(3) ? 7 : 0);
	config[5] = 0;
	put32(config, 0x50, any_control());
	/* 0 where QEMU emulates the register. */
	u64 address = one_in(2) ? 0 : any_address();
	put32(config, 0x5c, (u32)address);
	memcpy(config + 0xc0, &address, 8);
	put32(config, 0xfc, one_in(2) ? 0 : (u32)random_below(0x100000000));
}

void devices_make(void) {
	memset(devices, 0, sizeof devices);
	device_count = (u32)random_below(MOST_FALSE_DEVICES) + 1;
	for (u32 i = 0; i < device_count; i++) {
		FalseDevice *device = &devices[i];
		fill_config(device);
		memcpy(device->initial, device->config, 256);
		device->pci.pci_read = pci_read;
		device->pci.pci_write = pci_write;
		device->pci.mem_read = mem_read;
		device->pci.get_location = get_location;
		/* No two at one place, and the first mostly where an iGPU is expected. */
		u8 expected = i == 0 && !one_in(6);
		device->device = i == 0 ? 2 : 3 + i;
		device->bus = !expected && one_in(2);
		device->function = !expected && one_in(2);
		device->segment = one_in(20);
		device->bdsm_writable = !one_in(4);
		device->config_fails = one_in(8);
		device->bar_answers = !one_in(4);
		device->gtt_base = any_address();
		device->reserved = one_in(3) ? any_address() : device->gtt_base + random_below(20) * 0x100000 + random_below(4) * 128;
	}
}

void device_power_cycle(FalseDevice *device) { memcpy(device->config, device->initial, 256); }

/* EFI_PCI_IO_PROTOCOL (UEFI 2.10 §14.4) of a device that does not exist. */
#include "false-device.h"

/* Where Intel's iGPU is on every board, and nothing in the machine that the probe runs in. */
enum { BUS = 0, DEVICE = 2, FUNCTION = 0 };

#pragma pack(push, 1)
typedef struct {
	struct { DevicePath node; u32 hid, uid; } root;
	struct { DevicePath node; u8 function, device; } pci;
	struct { DevicePath node; } end;
} DevicePathOfDevice;

typedef struct {
	struct { DevicePath node; u32 hid, uid; } root;
	struct { DevicePath node; u8 function, device; } pci;
	struct { DevicePath node; u32 reserved; u64 first, last; } image;
	struct { DevicePath node; } end;
} DevicePathOfImage;
#pragma pack(pop)

#define PCI_ROOT { { 2, 1, { 12, 0 } }, 0x0a0341d0, 0 }
#define PCI_NODE { { 1, 1, { 6, 0 } }, FUNCTION, DEVICE }
#define END { { 0x7f, 0xff, { 4, 0 } } }
static DevicePathOfDevice device_path = { PCI_ROOT, PCI_NODE, END };
static const DevicePathOfImage image_path = { PCI_ROOT, PCI_NODE, { { 4, 8, { 24, 0 } }, 0, 0, 0xffff }, END };

const void *rom_driver_path(void) { return &image_path; }

/*
 * BARs as AMD's cards have them, and enough for others. Nothing is at these addresses. The index of a BAR in PCI I/O is
 * its number here, as OVMF counts: a BAR of 64 bits, which takes two registers, is one.
 */
typedef struct {
	u8 is_io, is_64_bit, config_register;
	u64 base, size;
} Bar;
static const Bar bars[] = {
	{ 0, 1, 0x10, 0xd0000000, 0x10000000 },
	{ 0, 1, 0x18, 0xcfe00000, 0x200000 },
	{ 1, 0, 0x20, 0xe000, 0x100 },
	{ 0, 0, 0x24, 0xcfd00000, 0x80000 },
};
enum { BARS = sizeof bars / sizeof *bars };

/* PCI Local Bus Specification 3.0 §6.1. */
enum { CONFIG_SIZE = 4096, CLASS = 9, SUBSYSTEM = 0x2c, INTERRUPT_PIN = 0x3d };
static u8 config[CONFIG_SIZE];
static u64 reads, limit;
static void (*on_limit)(void);
static u64 enabled = DISPLAY_ATTRIBUTES;

static void put(u32 at, u64 value, u32 size) {
	for (u32 i = 0; i < size; i++) config[at + i] = (u8)(value >> (8 * i));
}

static void count_reads(u64 count) {
	/* A sum that wraps round would be a way past the limit. */
	reads = count > ~reads ? ~0ull : reads + count;
	if (reads > limit) on_limit();
}

static int has_bar(u8 bar, int io) { return bar < BARS && bars[bar].is_io == io; }

/* A bus without an answer reads as ones. */
static Status read_registers(int io, u32 width, u8 bar, u64 count, void *buffer) {
	if (buffer == 0 || width >= WIDTH_MAXIMUM) return INVALID_PARAMETER;
	if (!has_bar(bar, io)) return UNSUPPORTED;
	count_reads(count);
	u64 size = 1ull << (width & WIDTH_SIZE);
	u64 bytes = (width & WIDTH_FILL) ? size : size * count;
	for (u64 i = 0; i < bytes; i++) ((u8 *)buffer)[i] = 0xff;
	return SUCCESS;
}

static Status mem_read(PciIo *this, u32 width, u8 bar, u64 offset, u64 count, void *buffer) {
	(void)this, (void)offset;
	return read_registers(0, width, bar, count, buffer);
}

static Status io_read(PciIo *this, u32 width, u8 bar, u64 offset, u64 count, void *buffer) {
	(void)this, (void)offset;
	return read_registers(1, width, bar, count, buffer);
}

static Status mem_write(PciIo *this, u32 width, u8 bar, u64 offset, u64 count, void *buffer) {
	(void)this, (void)width, (void)offset, (void)count, (void)buffer;
	return has_bar(bar, 0) ? SUCCESS : UNSUPPORTED;
}

static Status io_write(PciIo *this, u32 width, u8 bar, u64 offset, u64 count, void *buffer) {
	(void)this, (void)width, (void)offset, (void)count, (void)buffer;
	return has_bar(bar, 1) ? SUCCESS : UNSUPPORTED;
}

static Status poll(int io, u8 bar, u64 mask, u64 value, u64 *result) {
	if (result == 0) return INVALID_PARAMETER;
	if (!has_bar(bar, io)) return UNSUPPORTED;
	count_reads(1);
	*result = ~0ull;
	return (*result & mask) == value ? SUCCESS : TIMEOUT;
}

static Status poll_mem(PciIo *this, u32 width, u8 bar, u64 offset, u64 mask, u64 value, u64 delay, u64 *result) {
	(void)this, (void)width, (void)offset, (void)delay;
	return poll(0, bar, mask, value, result);
}

static Status poll_io(PciIo *this, u32 width, u8 bar, u64 offset, u64 mask, u64 value, u64 delay, u64 *result) {
	(void)this, (void)width, (void)offset, (void)delay;
	return poll(1, bar, mask, value, result);
}

static Status pci_read(PciIo *this, u32 width, u32 offset, u64 count, void *buffer) {
	(void)this;
	if (buffer == 0 || width >= WIDTH_MAXIMUM) return INVALID_PARAMETER;
	u64 size = 1ull << (width & WIDTH_SIZE);
	if (offset >= CONFIG_SIZE || count > (CONFIG_SIZE - offset) / size) return UNSUPPORTED;
	for (u64 n = 0; n < count; n++) {
		u64 to = (width & WIDTH_FILL) ? 0 : n * size;
		u64 from = offset + ((width & WIDTH_FIFO) ? 0 : n * size);
		for (u64 i = 0; i < size; i++) ((u8 *)buffer)[to + i] = config[from + i];
	}
	return SUCCESS;
}

static Status pci_write(PciIo *this, u32 width, u32 offset, u64 count, void *buffer) {
	(void)this, (void)width, (void)count, (void)buffer;
	return offset < CONFIG_SIZE ? SUCCESS : UNSUPPORTED;
}

static Status copy_mem(PciIo *this, u32 width, u8 to_bar, u64 to, u8 from_bar, u64 from, u64 count) {
	(void)this, (void)width, (void)to, (void)from;
	if (!has_bar(to_bar, 0) || !has_bar(from_bar, 0)) return UNSUPPORTED;
	count_reads(count);
	return SUCCESS;
}

/* The device sees memory where the processor does. */
static Status map(PciIo *this, u32 operation, void *host, u64 *bytes, u64 *device, void **mapping) {
	(void)operation;
	if (host == 0 || bytes == 0 || device == 0 || mapping == 0) return INVALID_PARAMETER;
	*device = (u64)host;
	*mapping = this;
	return SUCCESS;
}

static Status unmap(PciIo *this, void *mapping) { return mapping == this ? SUCCESS : INVALID_PARAMETER; }

static BootServices *boot_services;

static Status allocate_buffer(PciIo *this, u32 type, u32 memory_type, u64 pages, void **host, u64 attributes) {
	(void)this, (void)attributes;
	if (host == 0) return INVALID_PARAMETER;
	u64 address = (u64)*host;
	Status status = boot_services->allocate_pages(type, memory_type, pages, &address);
	if (status == SUCCESS) *host = (void *)address;
	return status;
}

static Status free_buffer(PciIo *this, u64 pages, void *host) {
	(void)this;
	return boot_services->free_pages((u64)host, pages);
}

static Status flush(PciIo *this) {
	(void)this;
	return SUCCESS;
}

static Status get_location(PciIo *this, u64 *segment, u64 *bus, u64 *device, u64 *function) {
	(void)this;
	if (segment == 0 || bus == 0 || device == 0 || function == 0) return INVALID_PARAMETER;
	*segment = 0;
	*bus = BUS;
	*device = DEVICE;
	*function = FUNCTION;
	return SUCCESS;
}

static Status attributes(PciIo *this, u32 operation, u64 wanted, u64 *result) {
	(void)this;
	if (operation >= ATTRIBUTES_MAXIMUM) return INVALID_PARAMETER;
	if (operation == ATTRIBUTES_GET || operation == ATTRIBUTES_SUPPORTED) {
		if (result == 0) return INVALID_PARAMETER;
		*result = operation == ATTRIBUTES_GET ? enabled : DISPLAY_ATTRIBUTES;
		return SUCCESS;
	}
	if ((wanted & ~(u64)DISPLAY_ATTRIBUTES) != 0) return UNSUPPORTED;
	if (operation == ATTRIBUTES_SET) enabled = wanted;
	else if (operation == ATTRIBUTES_ENABLE) enabled |= wanted;
	else enabled &= ~wanted;
	return SUCCESS;
}

static Status get_bar_attributes(PciIo *this, u8 bar, u64 *supports, void **resources) {
	(void)this;
	if (supports == 0 && resources == 0) return INVALID_PARAMETER;
	if (bar >= BARS) return UNSUPPORTED;
	if (supports != 0) *supports = 0;
	if (resources == 0) return SUCCESS;
	AddressDescriptor *descriptor;
	Status status = boot_services->allocate_pool(BOOT_SERVICES_DATA, sizeof *descriptor, (void **)&descriptor);
	if (status != SUCCESS) return status;
	const Bar *one = &bars[bar];
	*descriptor = (AddressDescriptor){
		.tag = 0x8a,
		.length = 43,
		.resource_type = one->is_io,
		.granularity = one->is_64_bit ? 64 : 32,
		.first = one->base,
		.last = one->base + one->size - 1,
		.size = one->size,
		.end_tag = 0x79,
	};
	*resources = descriptor;
	return SUCCESS;
}

static Status set_bar_attributes(PciIo *this, u64 wanted, u8 bar, u64 *offset, u64 *length) {
	(void)this, (void)offset, (void)length;
	if (bar >= BARS) return UNSUPPORTED;
	return wanted == 0 ? SUCCESS : UNSUPPORTED;
}

static PciIo pci_io = {
	.poll_mem = poll_mem,
	.poll_io = poll_io,
	.mem_read = mem_read,
	.mem_write = mem_write,
	.io_read = io_read,
	.io_write = io_write,
	.pci_read = pci_read,
	.pci_write = pci_write,
	.copy_mem = copy_mem,
	.map = map,
	.unmap = unmap,
	.allocate_buffer = allocate_buffer,
	.free_buffer = free_buffer,
	.flush = flush,
	.get_location = get_location,
	.attributes = attributes,
	.get_bar_attributes = get_bar_attributes,
	.set_bar_attributes = set_bar_attributes,
};

Status install_false_device(BootServices *services, Handle *handle) {
	boot_services = services;
	*handle = 0;
	Status status = services->install_protocol_interface(handle, &DEVICE_PATH, NATIVE_INTERFACE, &device_path);
	if (status != SUCCESS) return status;
	return services->install_protocol_interface(handle, &PCI_IO, NATIVE_INTERFACE, &pci_io);
}

void set_false_device(const FalseDevice *device, u64 read_limit, void (*past_limit)(void)) {
	put(0, device->vendor_id, 2);
	put(2, device->device_id, 2);
	/* Command: I/O, memory and bus master are on. Status: none. */
	put(4, 7, 4);
	put(CLASS, device->class_code, 3);
	for (u32 i = 0; i < BARS; i++) {
		u64 flags = bars[i].is_io ? 1 : bars[i].is_64_bit ? 0xc : 0;
		put(bars[i].config_register, bars[i].base | flags, 4);
	}
	put(SUBSYSTEM, device->vendor_id, 2);
	put(SUBSYSTEM + 2, device->device_id, 2);
	put(INTERRUPT_PIN, 1, 1);
	pci_io.rom_image = device->rom_image;
	pci_io.rom_size = device->rom_size;
	enabled = DISPLAY_ATTRIBUTES;
	reads = 0;
	limit = read_limit;
	on_limit = past_limit;
}

u64 register_reads(void) { return reads; }

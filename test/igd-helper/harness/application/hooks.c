/*
 * The boot services as drivers get them: each call is recorded, and fails where the harness wants it to. The firmware's
 * own table stays as it is, so that what is recorded is the driver's.
 */
#include "block.h"

enum {
	ALLOCATE_PAGES = 2,
	ALLOCATE_POOL = 5,
	CREATE_EVENT = 7,
	INSTALL_PROTOCOL_INTERFACE = 13,
	UNINSTALL_PROTOCOL_INTERFACE = 15,
	HANDLE_PROTOCOL = 16,
	REGISTER_PROTOCOL_NOTIFY = 18,
	LOCATE_HANDLE = 19,
	INSTALL_CONFIGURATION_TABLE = 21,
	STALL = 28,
	OPEN_PROTOCOL = 32,
	CLOSE_PROTOCOL = 33,
	LOCATE_HANDLE_BUFFER = 36,
	LOCATE_PROTOCOL = 37,
	INSTALL_MULTIPLE = 38,
	UNINSTALL_MULTIPLE = 39,
	CREATE_EVENT_EX = 43,
};
#define OUT_OF_RESOURCES (ERROR_BIT | 9)
#define DEVICE_ERROR (ERROR_BIT | 7)
enum { PAGE = 4096, WORDS = PAGE / 8, FEW_PAGES = 8, MOST_PAIRS = 9 };

typedef Status Service(u64, u64, u64, u64, u64, u64);
typedef Status MultipleService(u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64,
	u64, u64);
typedef struct {
	TableHeader header;
	void *services[SERVICES];
} ServiceTable;

/* With the configuration tables, which drivers look for. */
typedef struct {
	SystemTable head;
	u64 table_count;
	void *tables;
} WholeSystemTable;

static ServiceTable original, hooked;
static WholeSystemTable driver_system_table;

/* Which argument points to a GUID, and which to where the answer goes: its number from 1 on. */
static const u8 GUID_ARGUMENT[SERVICES] = {
	[INSTALL_PROTOCOL_INTERFACE] = 2, [UNINSTALL_PROTOCOL_INTERFACE] = 2, [HANDLE_PROTOCOL] = 2,
	[REGISTER_PROTOCOL_NOTIFY] = 1, [LOCATE_HANDLE] = 2, [INSTALL_CONFIGURATION_TABLE] = 1, [OPEN_PROTOCOL] = 2,
	[CLOSE_PROTOCOL] = 2, [LOCATE_HANDLE_BUFFER] = 2, [LOCATE_PROTOCOL] = 1, [CREATE_EVENT_EX] = 5,
};
static const u8 OUTPUT_ARGUMENT[SERVICES] = {
	[ALLOCATE_PAGES] = 4, [ALLOCATE_POOL] = 3, [CREATE_EVENT] = 5, [INSTALL_PROTOCOL_INTERFACE] = 1,
	[HANDLE_PROTOCOL] = 3, [REGISTER_PROTOCOL_NOTIFY] = 3, [OPEN_PROTOCOL] = 3, [LOCATE_PROTOCOL] = 3,
	[CREATE_EVENT_EX] = 6,
};

/* The record of a call that ends now; what does not fit is only counted. */
static void record(u64 service, Status status, const u64 *arguments, u64 output, const Guid *guid) {
	u64 number = block.record_count++;
	if (number >= RECORDS) return;
	Record *made = &block.records[number];
	made->service = service;
	made->status = status;
	for (u32 i = 0; i < RECORDED_ARGUMENTS; i++) made->arguments[i] = arguments[i];
	made->output = output;
	made->guid = guid != 0 ? *guid : (Guid){ 0 };
}

static int is_to_fail(u64 service) {
	u64 bit = 1ull << service;
	if (block.failing_services & bit) return 1;
	if (block.failing_call == 0 || !(block.counted_services & bit)) return 0;
	return --block.failing_call == 0;
}

/* Of many pages, the first and the last are filled, and a word of each between them. */
static void fill(u64 address, u64 pages) {
	if (block.filling == 0) return;
	for (u64 page = 0; page < pages; page++) {
		u64 *words = (u64 *)(address + page * PAGE);
		int whole = page < FEW_PAGES || page + FEW_PAGES >= pages;
		u64 first = whole ? 0 : page % WORDS, end = whole ? WORDS : first + 1;
		for (u64 i = first; i < end; i++) words[i] = block.filling;
	}
}

static Status recorded(u64 service, const u64 *arguments) {
	Status status = OUT_OF_RESOURCES;
	int other_type = service != ALLOCATE_PAGES || (u32)arguments[1] != block.failing_memory_type;
	if (service == STALL && block.skips_stalls) {
		status = SUCCESS;
	} else if (!is_to_fail(service) && other_type) {
		Service *call = (Service *)original.services[service];
		status = call(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
	}
	u8 guid_argument = GUID_ARGUMENT[service], output_argument = OUTPUT_ARGUMENT[service];
	const Guid *guid = guid_argument != 0 ? (const Guid *)arguments[guid_argument - 1] : 0;
	u64 *output = output_argument != 0 && status == SUCCESS ? (u64 *)arguments[output_argument - 1] : 0;
	if (service == ALLOCATE_PAGES && status == SUCCESS) fill(*output, arguments[2]);
	record(service, status, arguments, output != 0 ? *output : 0, guid);
	return status;
}

/* A pair of GUID and interface is recorded as if it had been given alone. */
static Status recorded_pairs(u64 service, u64 single, const u64 *a) {
	MultipleService *call = (MultipleService *)original.services[service];
	Status status = OUT_OF_RESOURCES;
	if (!is_to_fail(service)) {
		status = call(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12], a[13], a[14], a[15],
			a[16], a[17], a[18], 0);
	}
	int installs = single == INSTALL_PROTOCOL_INTERFACE;
	u64 handle = installs ? *(u64 *)a[0] : a[0];
	for (u32 i = 0; i < MOST_PAIRS && a[1 + 2 * i] != 0; i++) {
		/* The interface has its place in the arguments of the single service. */
		u64 arguments[RECORDED_ARGUMENTS] = { a[0], a[1 + 2 * i], installs ? 0 : a[2 + 2 * i], a[2 + 2 * i] };
		record(single, status, arguments, handle, (const Guid *)a[1 + 2 * i]);
	}
	return status;
}

#define HOOK(number) \
	static Status hook_##number(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f) { \
		u64 arguments[] = { a, b, c, d, e, f }; \
		return recorded(number, arguments); \
	}
#define ALL_HOOKS(X) \
	X(2) X(3) X(5) X(6) X(7) X(8) X(10) X(11) X(13) X(14) X(15) X(16) X(18) X(19) X(20) X(21) X(22) X(23) X(25) X(26) \
	X(28) X(29) X(30) X(31) X(32) X(33) X(34) X(35) X(36) X(37) X(43)
ALL_HOOKS(HOOK)

/* As many arguments as fit are taken from the stack; those behind the list's end are whatever is there, and unused. */
#define PAIRS_HOOK(name, service, single) \
	static Status name(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f, u64 g, u64 h, u64 i, u64 j, u64 k, u64 l, u64 m, u64 n, \
		u64 o, u64 p, u64 q, u64 r, u64 s) { \
		u64 arguments[] = { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s }; \
		return recorded_pairs(service, single, arguments); \
	}
PAIRS_HOOK(hook_install_multiple, INSTALL_MULTIPLE, INSTALL_PROTOCOL_INTERFACE)
PAIRS_HOOK(hook_uninstall_multiple, UNINSTALL_MULTIPLE, UNINSTALL_PROTOCOL_INTERFACE)

/* The first eight bytes that a write of this width writes. */
static u64 written(u32 width, u64 count, const void *buffer) {
	u64 bytes = count << (width & WIDTH_SIZE), value = 0;
	for (u64 i = 0; i < 8 && i < bytes; i++) value |= (u64)((const u8 *)buffer)[i] << (8 * i);
	return value;
}

static Status hook_pci_write(PciIo *pci, u32 width, u32 offset, u64 count, void *buffer) {
	u64 arguments[] = { (u64)pci, width, offset, count, 0, 0 };
	int fails = offset == block.failing_offset || is_to_fail(PCI_WRITE);
	PciIoConfigAccess *write = (PciIoConfigAccess *)block.pci_originals[PCI_WRITE - SERVICES];
	Status status = fails ? DEVICE_ERROR : write(pci, width, offset, count, buffer);
	record(PCI_WRITE, status, arguments, written(width, count, buffer), 0);
	return status;
}

#define ACCESS_HOOK(name, service) \
	static Status name(PciIo *pci, u32 width, u8 bar, u64 offset, u64 count, void *buffer) { \
		u64 arguments[] = { (u64)pci, width, offset, count, bar, 0 }; \
		PciIoAccess *write = (PciIoAccess *)block.pci_originals[service - SERVICES]; \
		Status status = write(pci, width, bar, offset, count, buffer); \
		record(service, status, arguments, written(width, count, buffer), 0); \
		return status; \
	}
ACCESS_HOOK(hook_mem_write, MEM_WRITE)
ACCESS_HOOK(hook_io_write, IO_WRITE)

static Status spy(u64 *address, u32 *size) {
	Status status = ((Status (*)(u64 *, u32 *))block.spied)(address, size);
	int answered = status == SUCCESS && address != 0 && size != 0;
	u64 arguments[RECORDED_ARGUMENTS] = { (u64)address, (u64)size, answered ? *size : 0 };
	record(SPIED_FUNCTION, status, arguments, answered ? *address : 0, 0);
	return status;
}

void make_hooks(SystemTable *system) {
	original = *(ServiceTable *)system->boot_services;
	hooked = *(ServiceTable *)system->boot_services;
#define PUT(number) hooked.services[number] = (void *)hook_##number;
	ALL_HOOKS(PUT)
	hooked.services[INSTALL_MULTIPLE] = (void *)hook_install_multiple;
	hooked.services[UNINSTALL_MULTIPLE] = (void *)hook_uninstall_multiple;
	driver_system_table = *(WholeSystemTable *)system;
	driver_system_table.head.boot_services = (BootServices *)&hooked;
	block.driver_system_table = &driver_system_table.head;
	block.pci_hooks[PCI_WRITE - SERVICES] = (void *)hook_pci_write;
	block.pci_hooks[MEM_WRITE - SERVICES] = (void *)hook_mem_write;
	block.pci_hooks[IO_WRITE - SERVICES] = (void *)hook_io_write;
	block.spy = (void *)spy;
}

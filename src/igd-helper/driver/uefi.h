/*
 * What the driver uses of UEFI, after the UEFI specification 2.10: §4 (tables), §7 (boot services) and §14.4 (PCI I/O).
 * Members that are not used keep their place as pointers without a type.
 */
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef u64 Status;
typedef void *Handle;
typedef void *Event;
typedef void *Unused;

#define ERROR_BIT (1ull << 63)
#define SUCCESS 0ull
#define INVALID_PARAMETER (ERROR_BIT | 2)
#define UNSUPPORTED (ERROR_BIT | 3)
#define BUFFER_TOO_SMALL (ERROR_BIT | 5)
#define DEVICE_ERROR (ERROR_BIT | 7)
#define OUT_OF_RESOURCES (ERROR_BIT | 9)
#define NOT_FOUND (ERROR_BIT | 14)
#define ALREADY_STARTED (ERROR_BIT | 20)

typedef struct {
	u32 data1;
	u16 data2, data3;
	u8 data4[8];
} Guid;

typedef struct {
	u64 signature;
	u32 revision, header_size, crc32, reserved;
} TableHeader;

/* EFI_ALLOCATE_TYPE, and of EFI_MEMORY_TYPE what the driver takes. */
enum { ALLOCATE_ANY_PAGES, ALLOCATE_MAX_ADDRESS, ALLOCATE_ADDRESS };
enum { RESERVED_MEMORY = 0, BOOT_SERVICES_DATA = 4, ACPI_MEMORY_NVS = 10 };
enum { PAGE_SIZE = 4096 };
enum { TPL_CALLBACK = 8 };
enum { EVENT_NOTIFY_SIGNAL = 0x200 };
enum { NATIVE_INTERFACE = 0 };

/* EFI_MEMORY_DESCRIPTOR; firmware may append to it, and tells the size. */
typedef struct {
	u32 type;
	u64 start, virtual_start, pages, attribute;
} MemoryDescriptor;

typedef struct {
	TableHeader header;
	Unused raise_tpl, restore_tpl;
	Status (*allocate_pages)(u32 type, u32 memory_type, u64 pages, u64 *address);
	Status (*free_pages)(u64 address, u64 pages);
	Status (*get_memory_map)(u64 *size, void *map, u64 *key, u64 *descriptor_size, u32 *descriptor_version);
	Status (*allocate_pool)(u32 memory_type, u64 size, void **buffer);
	Status (*free_pool)(void *buffer);
	Status (*create_event)(u32 type, u64 tpl, void (*notify)(Event, void *context), void *context, Event *event);
	Unused set_timer, wait_for_event;
	Status (*signal_event)(Event);
	Status (*close_event)(Event);
	Unused check_event;
	Status (*install_protocol_interface)(Handle *, const Guid *, u32 type, void *interface);
	Unused reinstall_protocol_interface;
	Status (*uninstall_protocol_interface)(Handle, const Guid *, void *interface);
	Unused handle_protocol, reserved;
	Status (*register_protocol_notify)(const Guid *, Event, void **registration);
	Unused locate_handle, locate_device_path, install_configuration_table;
	Unused load_image, start_image, exit, unload_image, exit_boot_services, get_next_monotonic_count;
	Unused stall, set_watchdog_timer;
	Unused connect_controller, disconnect_controller, open_protocol, close_protocol, open_protocol_information;
	Unused protocols_per_handle, locate_handle_buffer;
	Status (*locate_protocol)(const Guid *, void *registration, void **interface);
} BootServices;

typedef struct {
	TableHeader header;
	u16 *firmware_vendor;
	u32 firmware_revision;
	Handle console_in_handle;
	Unused console_in;
	Handle console_out_handle;
	Unused console_out;
	Handle standard_error_handle;
	Unused standard_error;
	Unused runtime_services;
	BootServices *boot_services;
} SystemTable;

typedef struct PciIo PciIo;
typedef Status PciIoAccess(PciIo *, u32 width, u8 bar, u64 offset, u64 count, void *buffer);
typedef Status PciIoConfigAccess(PciIo *, u32 width, u32 offset, u64 count, void *buffer);

struct PciIo {
	Unused poll_mem, poll_io;
	PciIoAccess *mem_read, *mem_write, *io_read, *io_write;
	PciIoConfigAccess *pci_read, *pci_write;
	Unused copy_mem, map, unmap, allocate_buffer, free_buffer, flush;
	Status (*get_location)(PciIo *, u64 *segment, u64 *bus, u64 *device, u64 *function);
	Unused attributes, get_bar_attributes, set_bar_attributes;
	u64 rom_size;
	void *rom_image;
};

/* EFI_PCI_IO_PROTOCOL_WIDTH. */
enum { WIDTH_8, WIDTH_16, WIDTH_32 };

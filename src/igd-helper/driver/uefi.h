/*
 * What our C programs use of UEFI, after the UEFI specification 2.10: §4 (tables), §7 (boot services), §8.5 (reset),
 * §9 (images), §10 (device paths), §11 (driver binding, names), §13 (files) and §14.4 (PCI I/O). Members that none of
 * them uses keep their place as pointers without a type.
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
#define TIMEOUT (ERROR_BIT | 18)
#define ALREADY_STARTED (ERROR_BIT | 20)
#define SECURITY_VIOLATION (ERROR_BIT | 26)

typedef struct {
	u32 data1;
	u16 data2, data3;
	u8 data4[8];
} Guid;

typedef struct {
	u64 signature;
	u32 revision, header_size, crc32, reserved;
} TableHeader;

typedef struct {
	u8 type, sub_type, length[2];
} DevicePath;

/* EFI_ALLOCATE_TYPE, and of EFI_MEMORY_TYPE what is taken. */
enum { ALLOCATE_ANY_PAGES, ALLOCATE_MAX_ADDRESS, ALLOCATE_ADDRESS };
enum { RESERVED_MEMORY = 0, LOADER_DATA = 2, BOOT_SERVICES_DATA = 4, ACPI_MEMORY_NVS = 10 };
enum { PAGE_SIZE = 4096 };
enum { TPL_APPLICATION = 4, TPL_CALLBACK = 8, TPL_HIGH_LEVEL = 31 };
enum { EVENT_NOTIFY_SIGNAL = 0x200 };
enum { BY_PROTOCOL = 2 };
enum { NATIVE_INTERFACE = 0 };
enum { RESET_SHUTDOWN = 2 };

/* EFI_MEMORY_DESCRIPTOR; firmware may append to it, and tells the size. */
typedef struct {
	u32 type;
	u64 start, virtual_start, pages, attribute;
} MemoryDescriptor;

typedef struct {
	TableHeader header;
	u64 (*raise_tpl)(u64);
	void (*restore_tpl)(u64);
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
	Status (*handle_protocol)(Handle, const Guid *, void **interface);
	Unused reserved;
	Status (*register_protocol_notify)(const Guid *, Event, void **registration);
	Unused locate_handle, locate_device_path, install_configuration_table;
	Status (*load_image)(u8 boot_policy, Handle parent, const void *path, const void *source, u64 size, Handle *image);
	Status (*start_image)(Handle image, u64 *exit_data_size, u16 **exit_data);
	Unused exit;
	Status (*unload_image)(Handle image);
	Unused exit_boot_services, get_next_monotonic_count;
	Status (*stall)(u64 microseconds);
	Status (*set_watchdog_timer)(u64 seconds, u64 code, u64 data_size, u16 *data);
	Unused connect_controller, disconnect_controller, open_protocol, close_protocol, open_protocol_information;
	Unused protocols_per_handle;
	Status (*locate_handle_buffer)(u32 type, const Guid *, void *key, u64 *count, Handle **handles);
	Status (*locate_protocol)(const Guid *, void *registration, void **interface);
	Unused install_multiple_protocol_interfaces, uninstall_multiple_protocol_interfaces;
	Status (*calculate_crc32)(const void *data, u64 size, u32 *sum);
	Unused copy_mem, set_mem;
	Status (*create_event_ex)(
		u32 type, u64 tpl, void (*notify)(Event, void *context), void *context, const Guid *group, Event *event);
} BootServices;

typedef struct {
	TableHeader header;
	Unused get_time, set_time, get_wakeup_time, set_wakeup_time, set_virtual_address_map, convert_pointer;
	Unused get_variable, get_next_variable_name, set_variable, get_next_high_monotonic_count;
	void (*reset_system)(u32 type, Status status, u64 data_size, void *data);
} RuntimeServices;

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
	RuntimeServices *runtime_services;
	BootServices *boot_services;
} SystemTable;

typedef struct {
	u32 revision;
	Handle parent;
	SystemTable *system_table;
	Handle device;
	DevicePath *file_path;
	Unused reserved;
	u32 load_options_size;
	void *load_options, *image_base;
	u64 image_size;
} LoadedImage;

typedef struct File {
	u64 revision;
	Status (*open)(struct File *, struct File **opened, const u16 *name, u64 mode, u64 attributes);
	Unused close, delete;
	Status (*read)(struct File *, u64 *size, void *buffer);
	Unused write;
	Status (*get_position)(struct File *, u64 *position);
	Status (*set_position)(struct File *, u64 position);
} File;

enum { FILE_MODE_READ = 1 };

typedef struct SimpleFileSystem {
	u64 revision;
	Status (*open_volume)(struct SimpleFileSystem *, File **root);
} SimpleFileSystem;

typedef struct DriverBinding {
	Status (*supported)(struct DriverBinding *, Handle controller, DevicePath *remaining);
	Unused start, stop;
	u32 version;
	Handle image, driver_binding;
} DriverBinding;

/* EFI_COMPONENT_NAME_PROTOCOL and EFI_COMPONENT_NAME2_PROTOCOL differ in the codes of their languages alone. */
typedef struct ComponentName {
	Status (*get_driver_name)(struct ComponentName *, const char *language, const u16 **name);
	Unused get_controller_name;
	const char *supported_languages;
} ComponentName;

/* EFI_PCI_IO_PROTOCOL_WIDTH. */
enum { WIDTH_8, WIDTH_16, WIDTH_32 };

typedef struct PciIo PciIo;
typedef Status PciIoAccess(PciIo *, u32 width, u8 bar, u64 offset, u64 count, void *buffer);
typedef Status PciIoConfigAccess(PciIo *, u32 width, u32 offset, u64 count, void *buffer);
typedef Status PciIoPoll(PciIo *, u32 width, u8 bar, u64 offset, u64 mask, u64 value, u64 delay, u64 *result);

struct PciIo {
	PciIoPoll *poll_mem, *poll_io;
	PciIoAccess *mem_read, *mem_write, *io_read, *io_write;
	PciIoConfigAccess *pci_read, *pci_write;
	Status (*copy_mem)(PciIo *, u32 width, u8 to_bar, u64 to, u8 from_bar, u64 from, u64 count);
	Status (*map)(PciIo *, u32 operation, void *host, u64 *bytes, u64 *device, void **mapping);
	Status (*unmap)(PciIo *, void *mapping);
	Status (*allocate_buffer)(PciIo *, u32 type, u32 memory_type, u64 pages, void **host, u64 attributes);
	Status (*free_buffer)(PciIo *, u64 pages, void *host);
	Status (*flush)(PciIo *);
	Status (*get_location)(PciIo *, u64 *segment, u64 *bus, u64 *device, u64 *function);
	Status (*attributes)(PciIo *, u32 operation, u64 attributes, u64 *result);
	Status (*get_bar_attributes)(PciIo *, u8 bar, u64 *supports, void **resources);
	Status (*set_bar_attributes)(PciIo *, u64 attributes, u8 bar, u64 *offset, u64 *length);
	u64 rom_size;
	void *rom_image;
};

/* EFI_PCI_IO_PROTOCOL_WIDTH: two bits for the size, then whether the buffer or the address stands still. */
enum { WIDTH_SIZE = 3, WIDTH_FIFO = 4, WIDTH_FILL = 8, WIDTH_MAXIMUM = 12 };
/* EFI_PCI_IO_PROTOCOL_ATTRIBUTE_OPERATION. */
enum { ATTRIBUTES_GET, ATTRIBUTES_SET, ATTRIBUTES_ENABLE, ATTRIBUTES_DISABLE, ATTRIBUTES_SUPPORTED, ATTRIBUTES_MAXIMUM };
/* Legacy memory and I/O decoding of a display, I/O, memory, bus master and 64-bit addresses. */
enum { DISPLAY_ATTRIBUTES = 0x0008 | 0x0010 | 0x0100 | 0x0200 | 0x0400 | 0x8000 };

/* QWORD address space descriptor (ACPI 6.5 §6.4.3.5.1), in which GetBarAttributes tells of a BAR. */
#pragma pack(push, 1)
typedef struct {
	u8 tag;
	u16 length;
	u8 resource_type, general_flags, type_flags;
	u64 granularity, first, last, translation, size;
	u8 end_tag, checksum;
} AddressDescriptor;
#pragma pack(pop)

static const Guid LOADED_IMAGE = { 0x5b1b31a1, 0x9562, 0x11d2, { 0x8e, 0x3f, 0x00, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static const Guid SIMPLE_FILE_SYSTEM = { 0x964e5b22, 0x6459, 0x11d2, { 0x8e, 0x39, 0x00, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static const Guid DEVICE_PATH = { 0x09576e91, 0x6d3f, 0x11d2, { 0x8e, 0x39, 0x00, 0xa0, 0xc9, 0x69, 0x72, 0x3b } };
static const Guid DRIVER_BINDING = { 0x18a031ab, 0xb443, 0x4d1a, { 0xa5, 0xc0, 0x0c, 0x09, 0x26, 0x1e, 0x9f, 0x71 } };
static const Guid COMPONENT_NAME2 = { 0x6a7a5cff, 0xe8d9, 0x4f70, { 0xba, 0xda, 0x75, 0xab, 0x30, 0x25, 0xce, 0x14 } };
static const Guid COMPONENT_NAME = { 0x107a772c, 0xd5e1, 0x11d4, { 0x9a, 0x46, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d } };
static const Guid PCI_IO = { 0x4cf5b200, 0x68b8, 0x4ca5, { 0x9e, 0xec, 0xb2, 0x3e, 0x3f, 0x50, 0x02, 0x9a } };
static const Guid READY_TO_BOOT = { 0x7ce88fb3, 0x4bd7, 0x4679, { 0x87, 0xa8, 0xa8, 0xd8, 0xde, 0xe5, 0x0d, 0x2b } };

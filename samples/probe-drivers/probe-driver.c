/*
 * UEFI drivers with a driver binding, one for each answer of `romtool probe`. They draw nothing; what they do when they
 * are asked about a device is chosen by a macro: LISTS_IDS, NEEDS_ROM, READS_REGISTERS, CRASHES, HANGS, FORGES, or
 * REFUSES to start at all. IS_APPLICATION lists IDs, and is linked as an application.
 *
 * UEFI 2.10 §4 and §7 (tables), §11.1 and §11.5 (driver binding and name), §14.4 (PCI I/O); members that are not used
 * keep their place in arrays.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef u64 Status;
typedef void *Handle;

#define SUCCESS 0ull
#define UNSUPPORTED ((1ull << 63) | 3)

typedef struct {
	u32 data1;
	u16 data2, data3;
	u8 data4[8];
} Guid;

typedef struct {
	u8 header[24];
	void *before_install[13];
	Status (*install_protocol_interface)(Handle *, const Guid *, u32 type, void *interface);
	void *before_handle[2];
	Status (*handle_protocol)(Handle, const Guid *, void **interface);
} BootServices;

typedef struct {
	u8 header[24];
	void *before_boot_services[9];
	BootServices *boot_services;
} SystemTable;

typedef struct PciIo {
	void *before_mem_read[2];
	Status (*mem_read)(struct PciIo *, u32 width, u8 bar, u64 offset, u64 count, void *buffer);
	void *before_pci_read[3];
	Status (*pci_read)(struct PciIo *, u32 width, u32 offset, u64 count, void *buffer);
	void *before_rom[11];
	u64 rom_size;
	u8 *rom_image;
} PciIo;

typedef struct DriverBinding {
	Status (*supported)(struct DriverBinding *, Handle controller, void *remaining);
	Status (*start)(struct DriverBinding *, Handle controller, void *remaining);
	Status (*stop)(struct DriverBinding *, Handle controller, u64 children, Handle *child);
	u32 version;
	Handle image, binding;
} DriverBinding;

typedef struct ComponentName {
	Status (*get_driver_name)(struct ComponentName *, const char *language, const u16 **name);
	Status (*get_controller_name)(struct ComponentName *, Handle, Handle, const char *, const u16 **);
	const char *supported_languages;
} ComponentName;

static const Guid DRIVER_BINDING = { 0x18a031ab, 0xb443, 0x4d1a, { 0xa5, 0xc0, 0x0c, 0x09, 0x26, 0x1e, 0x9f, 0x71 } };
static const Guid COMPONENT_NAME2 = { 0x6a7a5cff, 0xe8d9, 0x4f70, { 0xba, 0xda, 0x75, 0xab, 0x30, 0x25, 0xce, 0x14 } };
static const Guid PCI_IO = { 0x4cf5b200, 0x68b8, 0x4ca5, { 0x9e, 0xec, 0xb2, 0x3e, 0x3f, 0x50, 0x02, 0x9a } };

enum { WIDTH_UINT32 = 2, CLASS_REGISTER = 2, DISPLAY = 0x03, OTHER_DISPLAY = 0x0380 };

static BootServices *boot_services;

/* A laptop's second GPU has the class of other displays; one of the IDs is for such a device alone. */
__attribute__((unused)) static int is_listed(u32 id, u32 class_code) {
	switch (id) {
	case 0x164c1002:
	case 0x16381002:
	case 0x16391002:
	case 0x46a68086:
		return 1;
	case 0x19001002:
		return class_code >> 8 == OTHER_DISPLAY;
	default:
		return 0;
	}
}

static Status answer(PciIo *pci_io, u32 id, u32 class_code) {
#if defined READS_REGISTERS
	u32 value;
	(void)id, (void)class_code;
	do pci_io->mem_read(pci_io, WIDTH_UINT32, 0, 0x30, 1, &value);
	while ((value & 1) != 0);
	return SUCCESS;
#elif defined CRASHES
	(void)pci_io, (void)id, (void)class_code;
	/* An address that is none, because its upper bits differ: a general protection fault with the name in RBX. */
	__asm__ volatile("movabsq $0x00726f6d746f6f6c, %%rbx\n\tmovabsq $0x00deadbeef000000, %%rcx\n\tmovl %%ebx, (%%rcx)"
		: : : "rbx", "rcx", "memory");
	return SUCCESS;
#elif defined HANGS
	(void)pci_io, (void)id, (void)class_code;
	for (;;) __asm__ volatile("pause");
#elif defined FORGES
	(void)pci_io, (void)id, (void)class_code;
	/* Lines like those of the probe's application, on its port, in place of an answer. */
	for (;;) {
		for (const char *line = "\nrun accepts 0000 ffff 030000 00\nanswered 0000 00000000\nnames\nend\n"; *line != 0; line++)
			__asm__ volatile("outb %%al, %%dx" : : "a"(*line), "d"((u16)0x4e8));
		for (u32 i = 0; i < 1u << 24; i++) __asm__ volatile("pause");
	}
#elif defined NEEDS_ROM
	u8 *rom = pci_io->rom_image;
	if (rom == 0 || pci_io->rom_size < 0x1a || rom[0] != 0x55 || rom[1] != 0xaa) return UNSUPPORTED;
	u32 pcir = rom[0x18] | (u32)rom[0x19] << 8;
	if (pcir + 8 > pci_io->rom_size) return UNSUPPORTED;
	u32 vendor = rom[pcir + 4] | (u32)rom[pcir + 5] << 8;
	if (vendor != (id & 0xffff) || !is_listed(id, class_code)) return UNSUPPORTED;
	/* What a driver does to the ROM must not be there when it is asked again. */
	rom[0] = 0;
	return SUCCESS;
#else
	(void)pci_io;
	return is_listed(id, class_code) ? SUCCESS : UNSUPPORTED;
#endif
}

static Status supported(DriverBinding *this, Handle controller, void *remaining) {
	PciIo *pci_io;
	u32 config[3];
	(void)this, (void)remaining;
	Status status = boot_services->handle_protocol(controller, &PCI_IO, (void **)&pci_io);
	if (status != SUCCESS) return status;
	status = pci_io->pci_read(pci_io, WIDTH_UINT32, 0, 3, config);
	if (status != SUCCESS) return status;
	u32 class_code = config[CLASS_REGISTER] >> 8;
	return class_code >> 16 == DISPLAY ? answer(pci_io, config[0], class_code) : UNSUPPORTED;
}

static Status start(DriverBinding *this, Handle controller, void *remaining) {
	(void)this, (void)controller, (void)remaining;
	return UNSUPPORTED;
}

static Status stop(DriverBinding *this, Handle controller, u64 children, Handle *child) {
	(void)this, (void)controller, (void)children, (void)child;
	return SUCCESS;
}

static Status get_driver_name(ComponentName *this, const char *language, const u16 **name) {
	(void)this;
	if (language[0] != 'e' || language[1] != 'n' || language[2] != 0) return UNSUPPORTED;
	*name = u"romtool sample \u2116 1";
	return SUCCESS;
}

static Status get_controller_name(ComponentName *this, Handle device, Handle child, const char *language, const u16 **name) {
	(void)this, (void)device, (void)child, (void)language, (void)name;
	return UNSUPPORTED;
}

static DriverBinding binding = { supported, start, stop, 0x00010002, 0, 0 };
static ComponentName component_name = { get_driver_name, get_controller_name, "en;de" };

Status efi_main(Handle image, SystemTable *table) {
#ifdef REFUSES
	(void)image, (void)table, (void)binding, (void)component_name, (void)DRIVER_BINDING, (void)COMPONENT_NAME2;
	return UNSUPPORTED;
#else
	boot_services = table->boot_services;
	binding.image = binding.binding = image;
	Handle handle = image;
	Status status = boot_services->install_protocol_interface(&handle, &DRIVER_BINDING, 0, &binding);
	if (status != SUCCESS) return status;
	return boot_services->install_protocol_interface(&handle, &COMPONENT_NAME2, 0, &component_name);
#endif
}

/*
 * The driver in the ROM of the first card of `romtool probe --firmware`: it puts itself before LoadImage, StartImage and
 * UnloadImage of the boot services, and tells each call and its status. PciBusDxe and the boot manager call them through
 * the system table. When the firmware is about to boot, it tells which images are still loaded, and ends the machine.
 * src/probe/observer-lines.ts says what the lines mean.
 */
#include "card-path.h"
#include "channel.h"

enum { MOST_IMAGES = 512, UNKNOWN = 0xffff };

/* The host writes the token behind the mark. */
static const volatile struct {
	char mark[16];
	u64 token;
} job = { "romtool-observer", 0 };

static BootServices *boot_services;
static RuntimeServices *runtime_services;
static struct {
	Status (*load_image)(u8, Handle, const void *, const void *, u64, Handle *);
	Status (*start_image)(Handle, u64 *, u16 **);
	Status (*unload_image)(Handle);
} original;
static Handle images[MOST_IMAGES];
static u32 image_count;

Status efi_main(Handle self, SystemTable *table);

static u32 number_of(Handle image) {
	/* A handle of an image that has gone may be another one's later. */
	for (u32 i = image_count; i-- > 0;)
		if (images[i] == image) return i;
	return UNKNOWN;
}

static void say_number(const char *words, u32 number) {
	begin_line(words);
	say_hex(number, 4);
}

static void say_value(u64 value) {
	say(" ");
	say_hex(value, 16);
}

static void say_range(const CardImage *image) {
	say(" ");
	say_hex(image->device_function, 2);
	say_value(image->first);
	say_value(image->last);
}

static Status load_image(u8 policy, Handle parent, const void *path, const void *source, u64 size, Handle *image) {
	u32 number = image_count < MOST_IMAGES ? image_count++ : UNKNOWN;
	CardImage of_card;
	say_number("load ", number);
	if (read_card_path(path, &of_card)) say_range(&of_card);
	say("\n");
	Status status = original.load_image(policy, parent, path, source, size, image);
	LoadedImage *loaded = 0;
	/* With a violation of security there is an image as well, to be started in spite of it. */
	if (status == SUCCESS || status == SECURITY_VIOLATION) {
		if (number != UNKNOWN) images[number] = *image;
		boot_services->handle_protocol(*image, &LOADED_IMAGE, (void **)&loaded);
	}
	say_number("loaded ", number);
	say_value(status);
	say_value(loaded == 0 ? 0 : (u64)loaded->image_base);
	say_value(loaded == 0 ? 0 : loaded->image_size);
	say("\n");
	return status;
}

static void say_status(const char *words, u32 number, Status status) {
	say_number(words, number);
	say_value(status);
	say("\n");
}

static Status start_image(Handle image, u64 *exit_data_size, u16 **exit_data) {
	u32 number = number_of(image);
	say_number("start ", number);
	say("\n");
	Status status = original.start_image(image, exit_data_size, exit_data);
	say_status("started ", number, status);
	return status;
}

static Status unload_image(Handle image) {
	u32 number = number_of(image);
	say_number("unload ", number);
	say("\n");
	Status status = original.unload_image(image);
	say_status("unloaded ", number, status);
	return status;
}

static int is_card(Handle device, u8 *device_function) {
	PciIo *pci;
	u64 segment, bus, number, function;
	if (device == 0 || boot_services->handle_protocol(device, &PCI_IO, (void **)&pci) != SUCCESS) return 0;
	if (pci->get_location(pci, &segment, &bus, &number, &function) != SUCCESS) return 0;
	*device_function = (u8)(number << 3 | function);
	return segment == 0 && bus == 0;
}

/* Images whose device is a card of the root bus. */
static void say_present(void) {
	u64 count = 0;
	Handle *handles;
	if (boot_services->locate_handle_buffer(BY_PROTOCOL, &LOADED_IMAGE, 0, &count, &handles) != SUCCESS) return;
	for (u64 i = 0; i < count; i++) {
		LoadedImage *image;
		u8 device_function;
		if (boot_services->handle_protocol(handles[i], &LOADED_IMAGE, (void **)&image) != SUCCESS) continue;
		if (!is_card(image->device, &device_function)) continue;
		say_number("present ", number_of(handles[i]));
		say(" ");
		say_hex(device_function, 2);
		say_value((u64)image->image_base);
		say_value(image->image_size);
		say("\n");
	}
}

static void on_ready_to_boot(Event event, void *context) {
	(void)event, (void)context;
	say_present();
	begin_line("end\n");
	runtime_services->reset_system(RESET_SHUTDOWN, SUCCESS, 0, 0);
}

/* The sum over the table changes with its entries (UEFI 2.10 §4.2). */
static void sum_table(TableHeader *header) {
	u32 sum = 0;
	header->crc32 = 0;
	if (boot_services->calculate_crc32(header, header->header_size, &sum) == SUCCESS) header->crc32 = sum;
}

Status efi_main(Handle self, SystemTable *table) {
	(void)self;
	Event event;
	boot_services = table->boot_services;
	runtime_services = table->runtime_services;
	set_line_token(job.token);
	say("\nromtool-observer 1\n");
	Status status = boot_services->create_event_ex(EVENT_NOTIFY_SIGNAL, TPL_CALLBACK, on_ready_to_boot, 0, &READY_TO_BOOT, &event);
	if (status != SUCCESS) {
		say_status("failed ", 0, status);
		return status;
	}
	original.load_image = boot_services->load_image;
	original.start_image = boot_services->start_image;
	original.unload_image = boot_services->unload_image;
	boot_services->load_image = load_image;
	boot_services->start_image = start_image;
	boot_services->unload_image = unload_image;
	sum_table(&boot_services->header);
	begin_line("ready\n");
	return SUCCESS;
}

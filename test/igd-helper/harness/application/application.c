/*
 * The harness's hand in the guest: it makes the calls that the harness asks for, one after the other. They are told
 * through the shared block; that there is one, the application learns by reading a register of a false PCI function
 * of the harness, which leaves the read unanswered, and the machine at rest, until there is one.
 */
#include "block.h"

/* The harness's function (machine/control.ts). */
enum { CONTROL_ID = 0x49671234, BLOCK_REGISTER = 0x40, CALL_REGISTER = 0x44, BLOCK_ABOVE_REGISTER = 0x48 };
enum { ALL_WITH_PROTOCOL = BY_PROTOCOL };

typedef u64 Function(u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64, u64);

Block block;
int _fltused;

void *memset(void *to, int value, u64 count) {
	void *start = to;
	__asm__ volatile("rep stosb" : "+D"(to), "+c"(count) : "a"(value) : "memory");
	return start;
}

void *memcpy(void *to, const void *from, u64 count) {
	void *start = to;
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
	return start;
}

static PciIo *find_control(BootServices *boot) {
	u64 count;
	Handle *handles;
	if (boot->locate_handle_buffer(ALL_WITH_PROTOCOL, &PCI_IO, 0, &count, &handles) != SUCCESS) return 0;
	for (u64 i = 0; i < count; i++) {
		PciIo *pci;
		u32 id;
		if (boot->handle_protocol(handles[i], &PCI_IO, (void **)&pci) != SUCCESS) continue;
		if (pci->pci_read(pci, WIDTH_32, 0, 1, &id) == SUCCESS && id == CONTROL_ID) return pci;
	}
	return 0;
}

Status efi_main(Handle image, SystemTable *system) {
	PciIo *control = find_control(system->boot_services);
	if (control == 0) return UNSUPPORTED;
	block.system_table = system;
	block.image = image;
	make_hooks(system);
	u32 address = (u32)(u64)&block, above = (u64)&block >> 32;
	control->pci_write(control, WIDTH_32, BLOCK_ABOVE_REGISTER, 1, &above);
	control->pci_write(control, WIDTH_32, BLOCK_REGISTER, 1, &address);
	for (;;) {
		u32 more = 0;
		control->pci_read(control, WIDTH_32, CALL_REGISTER, 1, &more);
		if (more == 0) break;
		u64 *a = block.arguments;
		block.result = ((Function *)block.function)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11],
			a[12], a[13], a[14], a[15], a[16], a[17], a[18], a[19]);
	}
	system->runtime_services->reset_system(RESET_SHUTDOWN, SUCCESS, 0, 0);
	return SUCCESS;
}

/*
 * See stolen.h. BDSM is the host's, and takes no write, in QEMU before 9.2, and before 10.0 for most devices; then the only
 * memory that is right is that at the host's address, because the GPU believes it its own. Newer releases emulate the
 * register: it is 0, or what was written before a warm reboot. So an address that is there is tried first, and one that is
 * written counts if it can be read back (hw/vfio/igd.c of QEMU).
 */
#include "stolen.h"
#include "host-base.h"
#include "location.h"
#include "log.h"
#include "machine.h"
#include "memory.h"
#include "stolen-size.h"

enum { BDSM_32 = 0x5c, BDSM_64 = 0xc0 };
/* Below are the lock and what is reserved. */
#define ADDRESS_BITS (~0xfffffull)

static u32 register_of(enum Layout layout) { return layout == GEN11 ? BDSM_64 : BDSM_32; }

static u64 words_of(enum Layout layout) { return layout == GEN11 ? 2 : 1; }

static Status read_register(const Igpu *igpu, u64 *value) {
	u32 words[2] = { 0, 0 };
	Status status = igpu->pci->pci_read(igpu->pci, WIDTH_32, register_of(igpu->layout), words_of(igpu->layout), words);
	*value = (u64)words[1] << 32 | words[0];
	return status;
}

static Status write_register(const Igpu *igpu, u64 value) {
	u32 words[2] = { (u32)value, (u32)(value >> 32) };
	return igpu->pci->pci_write(igpu->pci, WIDTH_32, register_of(igpu->layout), words_of(igpu->layout), words);
}

/* Whether the register holds the address now; what it held is put back where it holds neither. */
static u8 tell_register(const Igpu *igpu, u64 before, u64 address) {
	u64 now;
	Status written = write_register(igpu, address);
	if (read_register(igpu, &now) != SUCCESS) return written == SUCCESS;
	if ((now & ADDRESS_BITS) == address) return 1;
	if (now != before) write_register(igpu, before);
	LOG("stolen @ failed=register address=% reads=% status=%", igpu->location, address, now, written);
	return 0;
}

static u64 take(const Igpu *igpu, u64 before, u16 control, u64 pages) {
	u64 address = take_reserved_at(before & ADDRESS_BITS, pages);
	if (address == 0) {
		u64 host = host_stolen_base(igpu, control, pages * PAGE_SIZE);
		if (host != 0) LOG("stolen @ host=%", igpu->location, host);
		address = take_reserved_at(host, pages);
	}
	if (address == 0) address = take_reserved_aligned(pages);
	if (address != 0) memset((void *)address, 0, pages * PAGE_SIZE);
	return address;
}

void stolen_set_up(const Igpu *igpu, Device *device) {
	PciIo *pci = igpu->pci;
	u64 location = igpu->location, before;
	u16 control;
	/* Drivers take it to be at 00:02.0 (docs/igd-assign.txt of QEMU); elsewhere nothing reads the register. */
	if (!is_igd_place(location) || igpu->layout >= NO_REGISTER) {
		LOG("stolen @ none", location);
		return;
	}
	if (pci->pci_read(pci, WIDTH_16, CONFIG_GRAPHICS_CONTROL, 1, &control) != SUCCESS) return;
	if (read_register(igpu, &before) != SUCCESS) return;
	u64 pages = stolen_size(igpu->layout, control) / PAGE_SIZE, held = before & ADDRESS_BITS;
	LOG("stolen @ control=% register=% bytes=%", location, control, before, pages * PAGE_SIZE);
	if (pages == 0) return;
	/* Another helper, or the firmware, has set it up. */
	if (held != 0 && is_reserved(held, pages)) {
		LOG("stolen @ reserved=%", location, held);
		return;
	}
	u8 again = device->stolen != 0 && device->stolen_pages == pages;
	u64 address = again ? device->stolen : take(igpu, before, control, pages);
	if (address == 0) {
		LOG("stolen @ failed=memory", location);
		return;
	}
	if (address != held && !tell_register(igpu, before, address)) {
		if (!again) driver.boot->free_pages(address, pages);
		return;
	}
	device->stolen = address;
	device->stolen_pages = pages;
	LOG("stolen @ address=%", location, address);
}

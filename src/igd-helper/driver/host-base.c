/*
 * See host-base.h. Registers in BAR 0 that the host's firmware has set, and that cannot be written: the base of the GTT's
 * stolen memory, right below that of the data; and the part at the end of the latter that the GPU's own firmware works in.
 * i915 has no use for stolen memory that does not hold this part (init_reserved_stolen, i915_gem_stolen.c of Linux), so
 * guest memory at the host's address is worth more than any other. lf-edge/eve#6432 tells of the same on real devices.
 */
#include "host-base.h"
#include "stolen-size.h"

enum { CONFIG_COMMAND = 0x04, COMMAND_MEMORY = 2 };
enum { BAR_REGISTERS = 0, GTT_BASE = 0x108100, RESERVED_PART = 0x1082c0 };
#define ADDRESS_BITS (~0xfffffull)

static u8 read_both(PciIo *pci, u64 *gtt_base, u64 *reserved) {
	return pci->mem_read(pci, WIDTH_32, BAR_REGISTERS, GTT_BASE, 2, gtt_base) == SUCCESS &&
		pci->mem_read(pci, WIDTH_32, BAR_REGISTERS, RESERVED_PART, 2, reserved) == SUCCESS;
}

/* The firmware has the BARs placed but not yet switched on when it starts drivers out of ROMs. */
static u8 read_registers(PciIo *pci, u64 *gtt_base, u64 *reserved) {
	u16 command;
	if (pci->pci_read(pci, WIDTH_16, CONFIG_COMMAND, 1, &command) != SUCCESS) return 0;
	if ((command & COMMAND_MEMORY) != 0) return read_both(pci, gtt_base, reserved);
	u16 with_memory = command | COMMAND_MEMORY;
	if (pci->pci_write(pci, WIDTH_16, CONFIG_COMMAND, 1, &with_memory) != SUCCESS) return 0;
	u8 read = read_both(pci, gtt_base, reserved);
	pci->pci_write(pci, WIDTH_16, CONFIG_COMMAND, 1, &command);
	return read;
}

u64 host_stolen_base(const Igpu *igpu, u16 control, u64 size) {
	u64 gtt_base = 0, reserved = 0;
	if (igpu->layout != GEN11 || !read_registers(igpu->pci, &gtt_base, &reserved)) return 0;
	if ((gtt_base & ADDRESS_BITS) == 0 || gtt_base == ~0ull) return 0;
	u64 base = (gtt_base & ADDRESS_BITS) + gtt_size(control);
	u64 part = reserved & ADDRESS_BITS, part_size = 1ull << 20 << (reserved >> 7 & 3);
	return part >= base && part_size <= size && part - base <= size - part_size ? base : 0;
}

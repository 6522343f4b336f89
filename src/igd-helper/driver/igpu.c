/* See igpu.h. Configuration space is read only, so that no other device is touched. */
#include "igpu.h"
#include "location.h"
#include "log.h"

enum { CONFIG_IDS = 0x00, CONFIG_CLASS = 0x08 };
enum { VENDOR_INTEL = 0x8086 };
/* PCI Code and ID Assignment §1.4: VGA-compatible with its one interface, and other display controllers with any. */
enum { CLASS_VGA = 0x030000, CLASS_OTHER_DISPLAY = 0x0380 };

static u8 read32(PciIo *pci, u32 offset, u32 *value) {
	return pci->pci_read(pci, WIDTH_32, offset, 1, value) == SUCCESS;
}

u8 igpu_identify(PciIo *pci, Igpu *igpu) {
	u32 ids, class;
	if (!read32(pci, CONFIG_IDS, &ids) || (ids & 0xffff) != VENDOR_INTEL) return 0;
	if (!read32(pci, CONFIG_CLASS, &class)) return 0;
	class >>= 8;
	if (class != CLASS_VGA && class >> 8 != CLASS_OTHER_DISPLAY) return 0;
	u64 segment, bus, device, function;
	if (pci->get_location(pci, &segment, &bus, &device, &function) != SUCCESS) return 0;
	igpu->pci = pci;
	igpu->location = location_of(segment, bus, device, function);
	igpu->layout = layout_of((u16)(ids >> 16));
	/* Elsewhere an unknown one may be a card. At 00:02.0 it is an iGPU newer than the table, which needs its OpRegion too. */
	u8 taken = igpu->layout != LAYOUTS || is_igd_place(igpu->location);
	const char *line = taken ? "device @ id=% class=% known=%" : "device @ id=% class=% known=% ignored";
	LOG(line, igpu->location, ids >> 16, class, igpu->layout != LAYOUTS);
	return taken;
}

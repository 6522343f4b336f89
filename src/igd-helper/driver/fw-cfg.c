/* See fw-cfg.h. Byte by byte through the ports: 17 KiB are no problem, and the DMA interface would be more to get wrong. */
#include "fw-cfg.h"
#include "machine.h"

enum { PORT_SELECTOR = 0x510, PORT_DATA = 0x511 };
enum { ITEM_SIGNATURE = 0, ITEM_DIRECTORY = 0x19, FIRST_FILE = 0x20, SELECTORS = 0x4000 };

/* An entry of the directory; integers are big-endian. */
typedef struct {
	u8 size[4], selector[2], reserved[2];
	char name[56];
} Entry;

static void read_on(void *to, u64 bytes) { read_port_bytes(PORT_DATA, to, bytes); }

static void select(u16 item) { write_port16(PORT_SELECTOR, item); }

static u32 big_endian(const u8 *bytes, u32 count) {
	u32 value = 0;
	for (u32 i = 0; i < count; i++) value = value << 8 | bytes[i];
	return value;
}

u8 fw_cfg_exists(void) {
	u8 signature[4];
	select(ITEM_SIGNATURE);
	read_on(signature, sizeof signature);
	return big_endian(signature, 4) == 0x51454d55; /* QEMU */
}

static u8 is_named(const Entry *entry, const char *name, u32 length) {
	for (u32 i = 0; i < length; i++) {
		if (entry->name[i] != name[i]) return 0;
	}
	return 1;
}

u8 fw_cfg_find(const char *name, u32 length, FwCfgFile *file) {
	u8 count[4];
	select(ITEM_DIRECTORY);
	read_on(count, sizeof count);
	/* There are no more files than selectors for them, whatever the count says. */
	for (u32 left = big_endian(count, 4), i = FIRST_FILE; left > 0 && i < SELECTORS; left--, i++) {
		Entry entry;
		read_on(&entry, sizeof entry);
		if (!is_named(&entry, name, length)) continue;
		file->size = big_endian(entry.size, 4);
		file->selector = (u16)big_endian(entry.selector, 2);
		return 1;
	}
	return 0;
}

void fw_cfg_read(const FwCfgFile *file, void *to, u64 bytes) {
	select(file->selector);
	read_on(to, bytes);
}

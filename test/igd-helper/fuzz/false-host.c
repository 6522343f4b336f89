/* QEMU's ports: fw_cfg with a directory that need not be honest, and the debug port, whose lines are looked at. */
#include "fuzz.h"
#include "table.h"
#include <string.h>

enum { SELECTOR = 0x510, DATA = 0x511, DEBUG = 0x402, MOST_ENTRIES = 40 };

u8 host_file[HOST_FILE_BYTES];
u32 host_file_size;
u8 host_has_file;
static u8 directory[4 + 64 * MOST_ENTRIES];
static u8 is_qemu, has_debug_port;
static u16 file_selector, selected;
static u64 position, lines;
static const char PREFIX[] = "romtool-igd " VERSION ": ";
static char line[256];
static u32 line_length;

static void put_entry(u8 *entry, u32 size, u16 selector, const char *name) {
	for (u32 i = 0; i < 4; i++) entry[i] = (u8)(size >> (24 - 8 * i));
	entry[4] = (u8)(selector >> 8);
	entry[5] = (u8)selector;
	/* A name may fill its place, without an end. */
	strncpy((char *)entry + 8, name, 56);
}

static const char *const OTHERS[] = {
	"etc/igd-opregio", "etc/igd-opregion2", "etc/acpi/tables", "", "etc/igd-bdsm-size",
	"etc/igd-opregion/etc/igd-opregion/etc/igd-opregion/etc/igd-opregion",
};

void host_reset(void) {
	position = lines = line_length = 0;
	selected = 0xffff;
	is_qemu = !one_in(50);
	has_debug_port = !one_in(5);
	memset(directory, 0, sizeof directory);
	u64 entries = 1 + random_below(MOST_ENTRIES - 1), own = one_in(30) ? entries : random_below(entries);
	for (u64 i = 0; i < entries; i++) {
		put_entry(&directory[4 + 64 * i], (u32)random_below(1 << 20), (u16)(0x20 + i), OTHERS[random_below(6)]);
	}
	file_selector = (u16)(0x20 + own);
	host_has_file = is_qemu && own < entries;
	if (own < entries) put_entry(&directory[4 + 64 * own], host_file_size, file_selector, "etc/igd-opregion");
	/* More than there are, up to all that a count can say: what is not there reads as zeros. */
	u64 count = one_in(8) ? 0xffffffff - random_below(3) : entries;
	for (u32 i = 0; i < 4; i++) directory[i] = (u8)(count >> (24 - 8 * i));
}

void write_port16(u16 port, u16 value) {
	if (port != SELECTOR) fail("16 bits to port %x", port);
	selected = value;
	position = 0;
}

u8 read_port8(u16 port) {
	if (port != DEBUG) fail("8 bits from port %x", port);
	return has_debug_port ? 0xe9 : 0xff;
}

void read_port_bytes(u16 port, void *to, u64 count) {
	if (port != DATA) fail("bytes from port %x", port);
	const u8 *item = 0;
	u64 size = 0, file_bytes = host_file_size < HOST_FILE_BYTES ? host_file_size : HOST_FILE_BYTES;
	if (selected == 0) item = (const u8 *)(is_qemu ? "QEMU" : "\xff\xff\xff\xff"), size = 4;
	if (selected == 0x19) item = directory, size = sizeof directory;
	if (selected == file_selector && host_has_file) item = host_file, size = file_bytes;
	u64 there = position < size ? size - position : 0;
	if (there > count) there = count;
	if (there > 0) memcpy(to, item + position, there);
	memset((u8 *)to + there, 0, count - there);
	position += count;
}

void write_port8(u16 port, u8 value) {
	if (port != DEBUG) fail("8 bits to port %x", port);
	if (!has_debug_port) fail("a debug port that there is not is written to");
	if (!is_qemu) fail("a host that is not QEMU is written to");
	if (value == '\n') {
		line[line_length] = 0;
		/* Two more where a second image is started. */
		if (strncmp(line, PREFIX, sizeof PREFIX - 1) != 0 || ++lines > 256 + 2) fail("line %llu: %s", lines, line);
		line_length = 0;
		return;
	}
	if (value < 0x20 || value > 0x7e || line_length > 160) fail("character %x after %u in a line", value, line_length);
	line[line_length++] = (char)value;
}

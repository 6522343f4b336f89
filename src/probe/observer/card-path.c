/* See card-path.h. A driver may make any path: it is read as far as its nodes make sense. */
#include "card-path.h"

enum { HARDWARE = 1, ACPI = 2, MEDIA = 4 };
enum { PCI = 1, OFFSET_RANGE = 8 };
enum { PCI_SIZE = 6, OFFSET_RANGE_SIZE = 24 };

static u32 length_of(const DevicePath *node) { return node->length[0] | (u32)node->length[1] << 8; }

static int is(const DevicePath *node, u8 type, u8 sub_type, u32 length) {
	return node->type == type && node->sub_type == sub_type && length_of(node) == length;
}

static u64 u64_at(const u8 *bytes) {
	u64 value = 0;
	for (u32 i = 0; i < 8; i++) value |= (u64)bytes[i] << (8 * i);
	return value;
}

int read_card_path(const DevicePath *path, CardImage *image) {
	if (path == 0 || path->type != ACPI || length_of(path) < sizeof *path) return 0;
	const u8 *at = (const u8 *)path + length_of(path);
	if (!is((const DevicePath *)at, HARDWARE, PCI, PCI_SIZE)) return 0;
	image->device_function = (u8)(at[5] << 3 | (at[4] & 7));
	at += PCI_SIZE;
	if (!is((const DevicePath *)at, MEDIA, OFFSET_RANGE, OFFSET_RANGE_SIZE)) return 0;
	image->first = u64_at(at + 8);
	image->last = u64_at(at + 16);
	return 1;
}

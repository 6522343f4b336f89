/* See record.h. */
#include "record.h"

const Record record = {
	.guid = { 0x7a4513dc, 0x7218, 0x433a, { 0xb5, 0xed, 0x3c, 0xba, 0x35, 0x44, 0x3e, 0x7d } },
	.size = sizeof record,
	.sum = (u16)-(sizeof record + VERSION_MAJOR + VERSION_MINOR + DEVICE_SUM),
	.major = VERSION_MAJOR,
	.minor = VERSION_MINOR,
	.counts = { DEVICE_COUNTS },
	.ids = { DEVICE_IDS },
};

enum Layout layout_of(u16 device_id) {
	u32 at = 0;
	for (u32 layout = 0; layout < LAYOUTS; layout++) {
		for (u32 end = at + record.counts[layout]; at < end; at++) {
			if (record.ids[at] == device_id) return layout;
		}
	}
	return LAYOUTS;
}

/* Whether the policy gives the VBT that it has to, and no other. The rules are written anew here. */
#include "fuzz.h"
#include <string.h>

typedef struct {
	u32 revision;
	Status (*lid)(u32 *);
	Status (*vbt)(u64 *, u32 *);
} Policy;

/* The rule of "room": where the table has to be, and how large it is; 0 where there is none. */
static u64 expected_vbt(const u8 *file, u64 *at) {
	u64 rvda, size = host_file_size;
	u32 rvds;
	if (size < 0x400 || memcmp(file, "IntelGraphicsMem", 16) != 0) return 0;
	memcpy(&rvda, file + 0x3ba, 8);
	memcpy(&rvds, file + 0x3c2, 4);
	u8 relative = file[0x17] > 2 || (file[0x17] == 2 && file[0x16] >= 1);
	for (u32 mailbox = !relative || rvda >= size || rvda == 0; mailbox < 2; mailbox++) {
		u64 start = mailbox ? 0x400 : rvda, room = mailbox ? 0x1800 : rvds;
		if (room > size - start) room = size - start;
		/* Behind what the host has there are zeros. */
		if (room < 28 || start > 100000 || memcmp(file + start, "$VBT", 4) != 0) continue;
		u64 header = file[start + 22] | file[start + 23] << 8, table = file[start + 24] | file[start + 25] << 8;
		if (table < 28 || header > table || table > room) continue;
		*at = start;
		return table;
	}
	return 0;
}

static u8 has_copy(void) {
	for (u32 i = 0; i < driver.devices; i++) {
		if (driver.device[i].opregion != 0) return 1;
	}
	return 0;
}

void judge_policy(void) {
	const Policy *policy = firmware_policy();
	if (policy == 0) return;
	u64 address = 0xeeee, at = 0;
	u32 size = 0xeeee;
	if (policy->revision != 1 || policy->lid(&size) != UNSUPPORTED || size != 0xeeee) fail("lid");
	if (policy->vbt(0, &size) != INVALID_PARAMETER || policy->vbt(&address, 0) != INVALID_PARAMETER) fail("NULL is taken");
	/* Twice, and the second time no memory is taken. */
	u32 failed = failed_calls;
	Status first = policy->vbt(&address, &size);
	u64 held = memory_held_pages(), again = 0xdddd;
	u32 again_size = 0xdddd;
	if (first != SUCCESS) {
		if (address != 0xeeee || size != 0xeeee) fail("an error, and an answer");
		u8 could = failed_calls == failed && has_copy() && memory_free_pages(0) >= 16;
		if (could && expected_vbt(host_file, &at) != 0) fail("no VBT");
		return;
	}
	if (policy->vbt(&again, &again_size) != SUCCESS || again != address || again_size != size) fail("another VBT");
	if (memory_held_pages() != held) fail("the second answer takes memory");
	if (expected_vbt(host_file, &at) != size) fail("VBT of %u bytes, not of %llu", size, expected_vbt(host_file, &at));
	u8 sum = 0;
	const u8 *vbt = (const u8 *)address;
	if (!memory_is(address, (size + 4095) / 4096, RESERVED_MEMORY)) fail("the VBT is not held");
	for (u32 i = 0; i < size; i++) {
		sum += vbt[i];
		if (i != 26 && vbt[i] != host_file[at + i]) fail("VBT at %u", i);
	}
	if (sum != 0) fail("the VBT adds up to %x", sum);
}

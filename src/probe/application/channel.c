/* See channel.h. The console shows each byte that is written to its port. */
#include "channel.h"

enum { MOST_CHARACTERS = 256 };
static u64 line_token;

#ifdef __aarch64__
/* The data register of the first PL011 of QEMU's `virt` (hw/arm/virt.c), which the firmware itself writes to. */
enum { UART = 0x09000000 };

static void put(const char *bytes, u64 count) {
	for (u64 i = 0; i < count; i++) *(volatile u32 *)UART = (u8)bytes[i];
}
#else
enum { PORT = 0x4e8 };

static void put(const char *bytes, u64 count) {
	__asm__ volatile("rep outsb" : "+S"(bytes), "+c"(count) : "d"((u16)PORT) : "memory");
}
#endif

void say(const char *text) {
	u64 length = 0;
	while (text[length] != 0) length++;
	put(text, length);
}

void say_hex(u64 value, u32 digits) {
	char text[16];
	for (u32 i = 0; i < digits; i++) text[i] = "0123456789abcdef"[(value >> (4 * (digits - 1 - i))) & 15];
	put(text, digits);
}

void set_line_token(u64 token) { line_token = token; }

void begin_line(const char *text) {
	say("\n");
	say_hex(line_token, 16);
	say(" ");
	say(text);
}

void say_text(const u16 *text) {
	for (u32 i = 0; i < MOST_CHARACTERS && text[i] != 0; i++) {
		char character = (char)text[i];
		if (text[i] >= 0x20 && text[i] < 0x7f && text[i] != '\\') {
			put(&character, 1);
		} else {
			say("\\u");
			say_hex(text[i], 4);
		}
	}
}

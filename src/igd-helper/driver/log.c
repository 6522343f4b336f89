/* See log.h. Each character goes out at once: there is no buffer that a line could be too long for. */
#include "log.h"
#include "driver.h"
#include "machine.h"
#include "table.h"

enum { PORT = 0x402, READS_AS = 0xe9 };
/* Far more than a machine has a use for; who asks for the VBT again and again does not fill the host's log. */
enum { MOST_LINES = 256 };

static void put(char character) { write_port8(PORT, (u8)character); }

static void put_hex(u64 value, u32 digits) {
	while (digits-- > 0) put("0123456789abcdef"[value >> (4 * digits) & 15]);
}

static void put_number(u64 value) {
	u32 digits = 1;
	while (digits < 16 && value >> (4 * digits) != 0) digits++;
	put('0');
	put('x');
	put_hex(value, digits);
}

static void put_location(u64 location) {
	put_hex(location >> 8 & 0xff, 2);
	put(':');
	put_hex(location >> 3 & 31, 2);
	put('.');
	put_hex(location & 7, 1);
}

static void put_text(const char *text) {
	while (*text != 0) put(*text++);
}

void log_line(const char *format, const u64 *values) {
	/* Without the device nothing answers, and nothing is written (docs/specs of QEMU; OVMF asks the same way). */
	if (driver.lines >= MOST_LINES || read_port8(PORT) != READS_AS) return;
	driver.lines++;
	put_text("romtool-igd " VERSION ": ");
	for (; *format != 0; format++) {
		if (*format == '%') put_number(*values++);
		else if (*format == '@') put_location(*values++);
		else put(*format);
	}
	put('\n');
}

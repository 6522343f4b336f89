/* See machine.h. */
#include "machine.h"

void write_port16(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }

u8 read_port8(u16 port) {
	u8 value;
	__asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

void read_port_bytes(u16 port, void *to, u64 count) {
	__asm__ volatile("rep insb" : "+D"(to), "+c"(count) : "d"(port) : "memory");
}

void write_port8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

/* Eight bytes at a time: emulation takes as long for one, and stolen memory may have 2 GiB. */
void *memset(void *to, int byte, __SIZE_TYPE__ count) {
	void *at = to;
	u64 words = count / 8, bytes = count % 8, pattern = (u8)byte * 0x0101010101010101ull;
	__asm__ volatile("rep stosq" : "+D"(at), "+c"(words) : "a"(pattern) : "memory");
	__asm__ volatile("rep stosb" : "+D"(at), "+c"(bytes) : "a"(pattern) : "memory");
	return to;
}

void *memcpy(void *to, const void *from, __SIZE_TYPE__ count) {
	void *at = to;
	__asm__ volatile("rep movsb" : "+D"(at), "+S"(from), "+c"(count) : : "memory");
	return to;
}

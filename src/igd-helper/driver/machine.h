/* What C has no words for: I/O ports, and the two functions that the compiler calls by itself. Trials replace machine.c. */
#pragma once
#include "uefi.h"

void write_port16(u16 port, u16 value);
u8 read_port8(u16 port);
void read_port_bytes(u16 port, void *to, u64 count);
void write_port8(u16 port, u8 value);

void *memset(void *to, int byte, __SIZE_TYPE__ count);
void *memcpy(void *to, const void *from, __SIZE_TYPE__ count);

/* The lines to the host: text on QEMU's debug console at a port that OVMF leaves alone. */
#pragma once

#include "uefi.h"

void say(const char *text);
/* Lower-case hexadecimal of so many digits. */
void say_hex(u64 value, u32 digits);
/* Printable ASCII as it is, every other character as \uXXXX; cut where nobody reads on. */
void say_text(const u16 *text);

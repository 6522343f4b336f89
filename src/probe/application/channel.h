/* The lines to the host: text on QEMU's debug console at a port that OVMF leaves alone. */
#pragma once

#include "uefi.h"

void say(const char *text);
/*
 * What every line of ours begins with, drawn by lot for each machine: a line that the driver writes to the port counts
 * for nothing. Before it is set, it is 0.
 */
void set_line_token(u64 token);
/* The token, a space and the text, behind whatever the driver has left on the line. */
void begin_line(const char *text);
/* Lower-case hexadecimal of so many digits. */
void say_hex(u64 value, u32 digits);
/* Printable ASCII as it is, every other character as \uXXXX; cut where nobody reads on. */
void say_text(const u16 *text);

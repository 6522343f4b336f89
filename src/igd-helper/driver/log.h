/*
 * Lines on the debug port of OVMF and SeaBIOS (isa-debugcon at 0x402), for people and for `romtool diagnose`;
 * docs/igd-helper.md lists all of them.
 */
#pragma once
#include "location.h"
#include "uefi.h"

/* `%` stands for a number and `@` for a location; both are taken from `values`, in their order. */
void log_line(const char *format, const u64 *values);

#define LOG(format, ...) log_line(format, (const u64[]){ __VA_ARGS__ })

/* xorshift64*: fast, and the same everywhere. */
#include "fuzz.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

u64 run_seed;
static u64 state;

void random_seed(u64 seed) {
	run_seed = seed;
	state = seed * 0x9e3779b97f4a7c15ull | 1;
	for (int i = 0; i < 8; i++) random_below(2);
}

u64 random_below(u64 bound) {
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return state * 0x2545f4914f6cdd1dull % bound;
}

u8 one_in(u64 count) { return random_below(count) == 0; }

_Noreturn void fail(const char *format, ...) {
	va_list values;
	va_start(values, format);
	fprintf(stderr, "seed %llu: ", run_seed);
	vfprintf(stderr, format, values);
	fputc('\n', stderr);
	va_end(values);
	exit(1);
}

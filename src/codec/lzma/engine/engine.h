/* What the engine and its caller share: its state, in little endian, in the memory that the engine exports. */
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef int i32;
typedef long long i64;

/* Why `run` comes back: there is as much output as was asked for, or else. */
enum { DONE, MARKER, BAD_DISTANCE, NEEDS_INPUT };

/* engine.ts has the offsets of what it reads and writes. */
typedef struct {
	/* The next byte to read, and behind which one no symbol begins: it may take up to 20 bytes that lie there, or zeros. */
	const u8 *next, *end;
	/* Where the output begins, and how much of it there is. */
	u8 *out;
	u32 size;
	u32 range, code;
	u32 literal_context_bits, literal_position_bits, position_bits;
	/* What the last symbols were: below 7, the last one was a literal. */
	u32 symbols;
	/* The last four distances, less one, the latest first. */
	u32 backs[4];
} State;

extern State state;
/* As many as the literals' context makes, at the end of all that has a fixed size: that a bit is 0, in 2048ths. */
extern u16 probabilities[] __asm__("__heap_base");

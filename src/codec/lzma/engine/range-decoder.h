/*
 * The range decoder of LZMA, and the shapes in which its bits come (lzma-specification.txt, "Range Decoder").
 *
 * All of it is inlined, so that V8 has `range`, `code` and `next` in registers.
 */
#pragma once
#include "engine.h"

#define INLINE static inline __attribute__((always_inline))

enum { EVEN = 1024, SHIFT = 5, TOP = 1 << 24 };
/* What makes `p - ((p + BIAS) >> 5)` equal to `p + ((2048 - p) >> 5)`. */
enum { BIAS = 31 - 2048 };

typedef struct {
	const u8 *next;
	u32 range, code;
} Bits;

/* Two probabilities, anywhere. */
typedef u32 __attribute__((aligned(2), may_alias)) Pair;

INLINE void normalize(Bits *bits) {
	if (bits->range < TOP) {
		bits->range <<= 8;
		bits->code = bits->code << 8 | *bits->next++;
	}
}

/* One bit, for bits that are mostly the same or that code branches on anyway. */
INLINE u32 bit(Bits *bits, u16 *probability) {
	normalize(bits);
	u32 is = *probability, bound = (bits->range >> 11) * is;
	if (bits->code < bound) {
		bits->range = bound;
		*probability = is + ((2048 - is) >> SHIFT);
		return 0;
	}
	bits->range -= bound;
	bits->code -= bound;
	*probability = is - (is >> SHIFT);
	return 1;
}

/*
 * One bit with the probability `is`: all ones for a 0, and otherwise zero. Where bits are hard to predict, masks are cheaper
 * than branches that go wrong. A difference of 64 bits has the mask in its upper half. The empty instruction hides from clang
 * what it is, which would make selections of it, and V8 branches of those.
 */
INLINE u32 zero_mask(Bits *bits, u16 *probability, u32 is) {
	normalize(bits);
	u32 bound = (bits->range >> 11) * is;
	i64 rest_of_code = (i64)bits->code - bound;
	u32 zero = (u32)(rest_of_code >> 63);
	__asm__("" : "+r"(zero));
	u32 rest = bits->range - bound;
	bits->range = rest ^ ((rest ^ bound) & zero);
	bits->code = (u32)rest_of_code + (bound & zero);
	*probability = is - ((i32)(is + (zero & BIAS)) >> SHIFT);
	return zero;
}

/*
 * Bits, the highest first, below a 1 that marks how many there are already, until that is at `limit`. The number is at the
 * same time the index of the next bit's probability: both that may be next are loaded before the bit is known.
 */
INLINE u32 tree(Bits *bits, u16 *base, u32 limit) {
	u32 symbol = 1, is = base[1];
	do {
		u32 both = *(const Pair *)(base + 2 * symbol);
		u32 zero = zero_mask(bits, base + symbol, is);
		symbol = (symbol << 1) + 1 + zero;
		is = both >> (16 & ~zero) & 0xffff;
	} while (symbol < limit);
	return symbol;
}

/* So many bits, the lowest first, as a number. */
INLINE u32 reverse_tree(Bits *bits, u16 *base, u32 count) {
	u32 symbol = 1, value = 0;
	for (u32 at = 0; at < count; at++) {
		u32 is = 1 + zero_mask(bits, base + symbol, base[symbol]);
		symbol = symbol << 1 | is;
		value |= is << at;
	}
	return value;
}

/* A byte as `tree` reads it, with other probabilities as long as its bits are those of `expected`. */
INLINE u32 byte_like(Bits *bits, u16 *base, u32 expected) {
	u32 symbol = 1, alike = 0x100;
	do {
		expected <<= 1;
		u32 hint = expected & alike;
		u16 *probability = base + alike + hint + symbol;
		u32 zero = zero_mask(bits, probability, *probability);
		symbol = (symbol << 1) + 1 + zero;
		alike &= hint ^ zero;
	} while (symbol < 0x100);
	return symbol;
}

/* So many bits of even chances, at least one, the highest first. */
INLINE u32 direct(Bits *bits, u32 count) {
	u32 value = 0;
	do {
		normalize(bits);
		bits->range >>= 1;
		bits->code -= bits->range;
		u32 zero = (u32)((i32)bits->code >> 31);
		bits->code += bits->range & zero;
		value = (value << 1) + 1 + zero;
	} while (--count > 0);
	return value;
}

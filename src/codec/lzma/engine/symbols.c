/*
 * The symbols of an LZMA stream (lzma-specification.txt, "The main loop of decoder"): literals, matches, and repetitions of
 * the last four distances.
 */
#include "range-decoder.h"

/* Where each kind of probability starts. Most kinds come by state (12) or by position state (16), some by both. */
enum {
	IS_MATCH = 0,
	IS_REPEAT = 192,
	IS_OTHER_REPEAT = 204,
	IS_THIRD_OR_FOURTH = 216,
	IS_FOURTH = 228,
	IS_LONG_REPEAT = 240,
	DISTANCE_SLOT = 432,
	DISTANCE = 688,
	DISTANCE_ALIGN = 816,
	MATCH_LENGTH = 832,
	REPEAT_LENGTH = 1346,
	LITERAL = 1860,
};
enum { LITERAL_SIZE = 0x300 };
/* Within the probabilities of a length: two choices, then three trees, two of them by position state. */
enum { SHORT = 2, MIDDLE = 130, LONG = 258 };
enum { END_MARKER = -1 };

State state;

/* Behind the probabilities, where literals have so many bits of context: nothing else is there. */
__attribute__((export_name("behind"))) u16 *behind(u32 context_bits) {
	return probabilities + LITERAL + (LITERAL_SIZE << context_bits);
}

/* Forgets what the symbols were like. */
__attribute__((export_name("reset"))) void reset(void) {
	const u16 *end = behind(state.literal_context_bits + state.literal_position_bits);
	for (u16 *each = probabilities; each < end; each++) *each = EVEN;
	state.symbols = 0;
	for (u32 i = 0; i < 4; i++) state.backs[i] = 0;
}

/* What is left of the code: zero where the stream is complete, because its encoder has then written all of its state. */
__attribute__((export_name("rest"))) u32 rest(void) {
	Bits bits = {state.next, state.range, state.code};
	normalize(&bits);
	state.next = bits.next;
	state.range = bits.range;
	state.code = bits.code;
	return bits.code;
}

/* One tree for all that it may be: code that is inlined once for each would take V8 as long again to compile. */
INLINE u32 read_length(Bits *bits, u16 *base, u32 position_state) {
	u16 *lengths = base + SHORT + (position_state << 3);
	u32 limit = 8, least = 2;
	if (bit(bits, base) == 1) {
		lengths = base + MIDDLE + (position_state << 3);
		least = 10;
		if (bit(bits, base + 1) == 1) {
			lengths = base + LONG;
			limit = 256;
			least = 18;
		}
	}
	return tree(bits, lengths, limit) - limit + least;
}

/* Less one. */
INLINE u32 read_distance(Bits *bits, u32 length) {
	u32 kind = length - 2 < 3 ? length - 2 : 3;
	u32 slot = tree(bits, probabilities + DISTANCE_SLOT + (kind << 6), 64) - 64;
	if (slot < 4) return slot;
	u32 low = (slot >> 1) - 1, distance = (2 | (slot & 1)) << low;
	u16 *base = probabilities + DISTANCE + distance - slot - 1;
	if (slot >= 14) {
		distance += direct(bits, low - 4) << 4;
		base = probabilities + DISTANCE_ALIGN;
		low = 4;
	}
	return distance + reverse_tree(bits, base, low);
}

/* Eight bytes at a time where the second eight may read what the first have written; up to seven of them are too many. */
INLINE void copy_match(u8 *to, u32 distance, const u8 *end) {
	const u8 *from = to - distance;
	if (distance < 8) {
		while (to < end) *to++ = *from++;
		return;
	}
	do {
		__builtin_memcpy(to, from, 8);
		to += 8;
		from += 8;
	} while (to < end);
}

/*
 * Unpacks until there are `stop` bytes, or up to a match more. Behind `stop` there is room for a match, and for eight bytes
 * that the next ones overwrite.
 */
__attribute__((export_name("run"))) u32 run(u32 stop) {
	Bits bits = {state.next, state.range, state.code};
	const u8 *end = state.end;
	u8 *out = state.out;
	u32 at = state.size, symbols = state.symbols;
	u32 back0 = state.backs[0], back1 = state.backs[1], back2 = state.backs[2], back3 = state.backs[3];
	u32 context_bits = state.literal_context_bits;
	u32 literal_mask = (1u << state.literal_position_bits) - 1, position_mask = (1u << state.position_bits) - 1;
	u32 previous = at == 0 ? 0 : out[at - 1];
	/* A literal behind a match reads what that would have copied next. Of the output, the beginning may be gone since. */
	if (symbols >= 7 && back0 >= at) return BAD_DISTANCE;
	u32 why = DONE;
	while (at < stop) {
		if (bits.next > end) {
			why = NEEDS_INPUT;
			break;
		}
		u32 position_state = at & position_mask;
		if (bit(&bits, probabilities + IS_MATCH + (symbols << 4) + position_state) == 0) {
			u32 context = ((at & literal_mask) << context_bits) | (previous >> (8 - context_bits));
			u16 *base = probabilities + LITERAL + context * LITERAL_SIZE;
			previous = (symbols < 7 ? tree(&bits, base, 0x100) : byte_like(&bits, base, out[at - back0 - 1])) & 0xff;
			out[at++] = (u8)previous;
			symbols = symbols < 4 ? 0 : symbols < 10 ? symbols - 3 : symbols - 6;
			continue;
		}
		u32 length = 1;
		u16 *lengths = probabilities + MATCH_LENGTH;
		if (bit(&bits, probabilities + IS_REPEAT + symbols) == 0) {
			back3 = back2;
			back2 = back1;
			back1 = back0;
		} else {
			lengths = probabilities + REPEAT_LENGTH;
			if (bit(&bits, probabilities + IS_OTHER_REPEAT + symbols) == 0) {
				if (bit(&bits, probabilities + IS_LONG_REPEAT + (symbols << 4) + position_state) == 0) lengths = 0;
			} else {
				u32 back = back1;
				if (bit(&bits, probabilities + IS_THIRD_OR_FOURTH + symbols) == 1) {
					back = back2;
					if (bit(&bits, probabilities + IS_FOURTH + symbols) == 1) {
						back = back3;
						back3 = back2;
					}
					back2 = back1;
				}
				back1 = back0;
				back0 = back;
			}
		}
		if (lengths == 0) {
			symbols = symbols < 7 ? 9 : 11;
		} else {
			length = read_length(&bits, lengths, position_state);
			if (lengths == probabilities + MATCH_LENGTH) {
				back0 = read_distance(&bits, length);
				if (back0 == (u32)END_MARKER) {
					why = MARKER;
					break;
				}
				symbols = symbols < 7 ? 7 : 10;
			} else {
				symbols = symbols < 7 ? 8 : 11;
			}
		}
		if (back0 >= at) {
			why = BAD_DISTANCE;
			break;
		}
		copy_match(out + at, back0 + 1, out + at + length);
		at += length;
		previous = out[at - 1];
	}
	state.next = bits.next;
	state.range = bits.range;
	state.code = bits.code;
	state.size = at;
	state.symbols = symbols;
	state.backs[0] = back0;
	state.backs[1] = back1;
	state.backs[2] = back2;
	state.backs[3] = back3;
	return why;
}

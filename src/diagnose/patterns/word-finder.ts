/**
 * Which of some hundred words a text contains, in one pass over it: an automaton (Aho and Corasick, Efficient string matching, CACM 18
 * (1975) 6). Blanks count once, and quotes and dashes as their plain forms, so that a line needs no folding before it is known.
 */
import { plainCode } from '../lines/fold-text.js';

const CODES = 128;
/** All characters beyond ASCII are one: what is found by them is compared afterwards. */
const OTHER = 1;

export class WordFinder {
	/** The next state for each state and character. */
	private readonly next: Uint16Array;
	/** The words that end in a state, by their number; none for most states. */
	private readonly ends: (readonly number[] | undefined)[];
	readonly longest: number;

	constructor(words: readonly string[]) {
		const states = words.reduce((sum, word) => sum + word.length, 1);
		if (states > 0xffff) throw new RangeError('too many words');
		const next = new Uint16Array(states * CODES);
		const ends: number[][] = [];
		let used = 1;
		for (const [number, word] of words.entries()) {
			let state = 0;
			for (let i = 0; i < word.length; i++) {
				const slot = state * CODES + codeOf(word.charCodeAt(i));
				if (next[slot] === 0) next[slot] = used++;
				state = next[slot] as number;
			}
			ends[state] = [...(ends[state] ?? []), number];
		}
		completeAutomaton(next, ends);
		this.next = next.subarray(0, used * CODES);
		this.ends = Array.from({ length: used }, (_, state) => ends[state]);
		this.longest = words.reduce((most, word) => Math.max(most, word.length), 0);
	}

	/** Adds to `found` what stands in the text, which goes on where a state was left. @returns the state that it ends in. */
	scan(text: string, found: Set<number>, from = 0, length = text.length): number {
		const { next, ends } = this;
		let [state, before] = [from, 0];
		for (let i = 0; i < length; i++) {
			let code = text.charCodeAt(i);
			if (code >= CODES) code = plainCode(code) || OTHER;
			else if (code === 9) code = 32;
			if (code === 32 && before === 32) continue;
			before = code;
			state = next[state * CODES + code] as number;
			const here = ends[state];
			if (here !== undefined) for (const word of here) found.add(word);
		}
		return state;
	}
}

function codeOf(code: number): number {
	return code < CODES ? code : OTHER;
}

/** Where a word does not go on, the longest end of what was read that begins another does. */
function completeAutomaton(next: Uint16Array, ends: number[][]): void {
	const fail = new Uint16Array(next.length / CODES);
	const queue: number[] = [0];
	for (let at = 0; at < queue.length; at++) {
		const state = queue[at] as number;
		const other = fail[state] as number;
		for (let code = 0; code < CODES; code++) {
			const target = next[state * CODES + code] as number;
			const back = state === 0 ? 0 : (next[other * CODES + code] as number);
			if (target === 0) {
				next[state * CODES + code] = back;
				continue;
			}
			fail[target] = back;
			const inherited = ends[back];
			if (inherited !== undefined) ends[target] = [...(ends[target] ?? []), ...inherited];
			queue.push(target);
		}
	}
}

/**
 * The sliding-window suffix tree that finds each position's longest earlier match.
 *
 * UEFI 2.10 §19.2.2 leaves the search to the encoder; the answers of this one are EfiCompress's, to the byte. It is
 * the finite-window tree of Fiala and Greene ("Data Compression with Finite Windows", CACM 32(4), 1989): a leaf per
 * window position, an inner node where suffixes part, and `latest`, a position at which a node's string occurs. A
 * leaf's insertion refreshes `latest` only part of the way up ("percolating update"), so a match is not always the
 * nearest one, and which one it is decides the distance that is written.
 *
 * Node numbers: 1 … WINDOW-1 inner nodes, WINDOW | (position mod WINDOW) leaves. The 256 roots (WINDOW + first byte)
 * share the leaves' numbers: a root is only ever a parent, a leaf only ever a child. 0 is "none".
 */

import { Edges } from './edges.js';

const WINDOW = 8192;
const MAX_MATCH = 256;
const MASK = WINDOW - 1;
const ROOTS = 256;

export class PositionTree {
	/** The input with what the search may look at beyond its end; positions index it. */
	readonly text: Uint8Array;
	position = 0;
	/** Length of the match at `position`; the caller lowers it where the input ends earlier. */
	matchLength = 0;
	matchPosition = 0;

	private readonly edges = new Edges();
	private readonly parent = new Int16Array(WINDOW * 2);
	/** The leaf that took over an identical one (all MAX_MATCH bytes equal). */
	private readonly successor = new Int16Array(WINDOW * 2);
	/** Length of the string a node stands for. */
	private readonly depth = new Uint8Array(WINDOW + ROOTS).fill(1, WINDOW);
	private readonly children = new Uint16Array(WINDOW);
	/** A position where the node's string occurs; stored as its complement while the parent has yet to be told. */
	private readonly latest = new Int32Array(WINDOW + ROOTS);
	private readonly nextFree = new Int16Array(WINDOW);
	private free = 1;

	constructor(input: Uint8Array) {
		this.text = lookAheadText(input);
		for (let node = 1; node < WINDOW - 1; node++) this.nextFree[node] = node + 1;
		this.insert();
	}

	/** Moves on by one byte and finds the match there. */
	advance(): void {
		this.position++;
		this.remove();
		this.insert();
	}

	private insert(): void {
		const { text, edges, parent, depth, latest, position } = this;
		const leaf = (position & MASK) | WINDOW;
		let length = this.matchLength;
		let node: number;
		let next: number;
		if (length >= 4) {
			// The suffix one byte on shares all but the first byte of the match: start at its leaf and climb.
			length--;
			next = ((this.matchPosition + 1) & MASK) | WINDOW;
			node = parent[next] as number;
			while (node === 0) {
				next = this.successor[next] as number;
				node = parent[next] as number;
			}
			while ((depth[node] as number) >= length) {
				next = node;
				node = parent[node] as number;
			}
			let told = node;
			while ((latest[told] as number) < 0) {
				latest[told] = position;
				told = parent[told] as number;
			}
			if (told < WINDOW) latest[told] = ~position;
		} else {
			node = WINDOW + (text[position] as number);
			next = edges.childOrAdd(node, text[position + 1] as number, leaf);
			if (next === 0) {
				parent[leaf] = node;
				this.matchLength = 1;
				return;
			}
			length = 2;
		}

		let match = 0;
		for (;;) {
			let limit: number;
			if (next >= WINDOW) {
				limit = MAX_MATCH;
				match = position - ((position - next) & MASK);
			} else {
				limit = depth[next] as number;
				match = latest[next] as number;
				if (match < 0) match = ~match;
			}
			while (length < limit && text[position + length] === text[match + length]) length++;
			this.matchPosition = match;
			this.matchLength = length;
			if (length < limit) {
				this.split(next, leaf);
				return;
			}
			if (length >= MAX_MATCH) break;
			latest[next] = position;
			node = next;
			next = edges.childOrAdd(node, text[position + length] as number, leaf);
			if (next === 0) {
				parent[leaf] = node;
				this.children[node]!++;
				return;
			}
			length++;
		}
		edges.replace(next, leaf);
		parent[leaf] = node;
		parent[next] = 0;
		this.successor[next] = leaf;
	}

	/** Puts an inner node on the edge to `below`, where the current suffix leaves it, and hangs the new leaf there. */
	private split(below: number, leaf: number): void {
		const { text, edges, parent, position, matchPosition: match, matchLength: length } = this;
		const node = this.free;
		this.free = this.nextFree[node] as number;
		const above = parent[below] as number;
		parent[node] = above;
		this.depth[node] = length;
		this.latest[node] = position;
		this.children[node] = 2;
		edges.insertAbove(below, node, text[match + length] as number);
		parent[below] = node;
		edges.childOrAdd(node, text[position + length] as number, leaf);
		parent[leaf] = node;
	}

	/** Takes the leaf out that is leaving the window, and its parent too where that is left with one child. */
	private remove(): void {
		const { text, edges, parent, depth, latest, position } = this;
		const leaf = (position & MASK) | WINDOW;
		const node = parent[leaf] as number;
		if (node === 0) return;
		parent[leaf] = 0;
		edges.remove(leaf);
		if (node >= WINDOW || --this.children[node]! > 1) return;

		// What the node still owes its ancestors goes up before it disappears.
		const at = latest[node] as number;
		const occurrence = at < 0 ? ~at : at;
		let newest = occurrence;
		let above = parent[node] as number;
		let known = latest[above] as number;
		while (known < 0) {
			newest = Math.max(newest, ~known);
			latest[above] = newest;
			above = parent[above] as number;
			known = latest[above] as number;
		}
		if (above < WINDOW) latest[above] = ~Math.max(newest, known);

		const only = edges.removeAbove(node, text[occurrence + (depth[node] as number)] as number);
		const grand = parent[node] as number;
		parent[only] = grand;
		parent[node] = 0;
		this.nextFree[node] = this.free;
		this.free = node;
	}
}

/**
 * EfiCompress reads through a buffer of two windows and one match that it never clears, so what a match search sees
 * past the input's end is zero in the first filling and, later, what stood there one window before.
 */
function lookAheadText(input: Uint8Array): Uint8Array {
	const end = input.length + MAX_MATCH;
	const text = new Uint8Array(end);
	text.set(input);
	const stale = Math.max(input.length, WINDOW + MAX_MATCH);
	if (stale < end) text.copyWithin(stale, stale - WINDOW, end - WINDOW);
	return text;
}

/**
 * The children of the tree's nodes by the byte that leads to each: a hash table with lists. A table of all nodes and bytes
 * has 4 MiB, of which hardly anything is in the processor's cache when it is asked for.
 */

/** Inner nodes, leaves and roots, as in position-tree.ts. */
const NODES = 8192 * 2;
/** Of all nodes and bytes that there are, at most 35 have the same hash, so that no list is long, whatever the data. */
const HASH_BITS = 16;

export class Edges {
	/** The first child of each list; 0 is none. */
	private readonly lists = new Uint16Array(1 << HASH_BITS);
	/** By the child: the next one in its list, and parent and byte. */
	private readonly following = new Uint16Array(NODES);
	private readonly key = new Int32Array(NODES);

	/** The child that `byte` leads to, or 0: then `child` becomes it. */
	childOrAdd(node: number, byte: number, child: number): number {
		const { lists, following, key } = this;
		const wanted = (node << 8) | byte;
		const list = hash(wanted);
		const first = lists[list] as number;
		let known = first;
		while (known !== 0 && key[known] !== wanted) known = following[known] as number;
		if (known !== 0) return known;
		key[child] = wanted;
		following[child] = first;
		lists[list] = child;
		return 0;
	}

	/** `other` takes the place of `child`. */
	replace(child: number, other: number): void {
		this.key[other] = this.key[child] as number;
		this.following[other] = this.following[child] as number;
		this.lead(child, other);
	}

	remove(child: number): void {
		this.lead(child, this.following[child] as number);
	}

	/** Puts a new node in the place of `child`, which `byte` of the node leads to from then on. */
	insertAbove(child: number, node: number, byte: number): void {
		this.replace(child, node);
		const { lists, following, key } = this;
		const own = (node << 8) | byte;
		const list = hash(own);
		key[child] = own;
		following[child] = lists[list] as number;
		lists[list] = child;
	}

	/** Puts the child that `byte` leads to in the place of its node, and tells which that is. */
	removeAbove(node: number, byte: number): number {
		const { lists, following, key } = this;
		const wanted = (node << 8) | byte;
		const list = hash(wanted);
		let child = lists[list] as number;
		let before = 0;
		while (key[child] !== wanted) {
			before = child;
			child = following[child] as number;
		}
		if (before === 0) lists[list] = following[child] as number;
		else following[before] = following[child] as number;
		this.replace(node, child);
		return child;
	}

	/** What led to `child` leads to `to`. */
	private lead(child: number, to: number): void {
		const { lists, following } = this;
		const list = hash(this.key[child] as number);
		let before = lists[list] as number;
		if (before === child) {
			lists[list] = to;
			return;
		}
		while (following[before] !== child) before = following[before] as number;
		following[before] = to;
	}
}

function hash(key: number): number {
	return Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS);
}

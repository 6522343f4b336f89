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
		const key = keyOf(node, byte);
		const known = this.find(key);
		if (known === 0) this.add(child, key);
		return known;
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
		this.add(child, keyOf(node, byte));
	}

	/**
	 * Puts the child that `byte` leads to in the place of its node, and tells which that is.
	 * @throws RangeError where it leads to none
	 */
	removeAbove(node: number, byte: number): number {
		const child = this.find(keyOf(node, byte));
		if (child === 0) throw new RangeError(`node ${node} has no child at ${byte}`);
		this.remove(child);
		this.replace(node, child);
		return child;
	}

	/** The child, or 0. */
	private find(key: number): number {
		let child = this.lists[hash(key)] as number;
		while (child !== 0 && this.key[child] !== key) child = this.following[child] as number;
		return child;
	}

	private add(child: number, key: number): void {
		const list = hash(key);
		this.key[child] = key;
		this.following[child] = this.lists[list] as number;
		this.lists[list] = child;
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

function keyOf(node: number, byte: number): number {
	return (node << 8) | byte;
}

function hash(key: number): number {
	return Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS);
}

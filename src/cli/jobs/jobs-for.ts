/** How many files are worked on at a time: a thread has to load and to warm up code, which only much work repays. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { nodeModule } from '../node-module.js';
import type { WorkName } from './work-name.js';

/**
 * Bytes that repay a thread, and as how many a file counts at least. A thread costs 0.1 to 0.4 s of a core, most of it for
 * code that V8 has not optimised yet; these bytes take about as long: 8 images of 16 MiB for the first two, 1 image for the
 * others, which unpack all of an image. A ROM of some KiB costs nearly as much to tell as to work on: two threads take
 * 1.5 to 1.8 times the cores' time of one. So many are needed for a gain, 2048 for the first two, 1024 for the others.
 */
const WORTH: Readonly<Record<WorkName, { readonly thread: number; readonly file: number }>> = {
	inspect: { thread: 128 << 20, file: 64 << 10 },
	check: { thread: 128 << 20, file: 64 << 10 },
	extract: { thread: 16 << 20, file: 16 << 10 },
	tree: { thread: 16 << 20, file: 16 << 10 },
};
/** Bytes that a thread needs for an image of 64 MiB, what is unpacked of it, and its own objects: few files need more. */
const MEMORY = 512 << 20;

/** `asked`: by `--jobs`. What comes from a pipe is read in its order. */
export function jobsFor(
	name: WorkName,
	files: readonly string[],
	asked: number | undefined,
	most: () => number = mostHere,
): number {
	if (files.length < 2 || asked === 1) return 1;
	const sizes = sizesOf(files);
	if (sizes === undefined) return 1;
	if (asked !== undefined) return Math.min(asked, files.length);
	const { thread, file } = WORTH[name];
	const worth = sizes.reduce((sum, size) => sum + Math.max(size, file), 0);
	const paying = Math.floor(worth / thread);
	return paying < 2 ? 1 : Math.max(1, Math.min(paying, files.length, most()));
}

/** What the machine, or the container, has cores and memory for. */
function mostHere(): number {
	return Math.min(cores(), Math.floor(freeMemory() / MEMORY));
}

/** `undefined` where one is no file. */
function sizesOf(files: readonly string[]): number[] | undefined {
	const sizes: number[] = [];
	for (const file of files) {
		if (file === '-') return undefined;
		const stat = statOf(file);
		if (stat?.isFile() === false && !stat.isDirectory()) return undefined;
		sizes.push(stat?.size ?? 0);
	}
	return sizes;
}

/** What cannot be looked at is told when it is read. */
function statOf(file: string): Stats | undefined {
	try {
		return statSync(file);
	} catch {
		return undefined;
	}
}

/** Those that this process may use: by its affinity, and by the quota of its container (cgroup v2, cpu.max). */
function cores(): number {
	// Node 18.13 and older have no `availableParallelism`.
	const { availableParallelism, cpus } = nodeModule('node:os');
	const allowed = availableParallelism?.() ?? cpus().length;
	const [quota, period] = quotaOfContainer();
	return Math.max(1, Math.min(allowed, Math.ceil(quota / period)));
}

function quotaOfContainer(): [number, number] {
	try {
		const [quota = '', period = ''] = readFileSync('/sys/fs/cgroup/cpu.max', 'utf8').trim().split(' ');
		if (Number(quota) > 0 && Number(period) > 0) return [Number(quota), Number(period)];
	} catch {
		// Other systems, and the host itself.
	}
	return [Number.POSITIVE_INFINITY, 1];
}

/** With what the container leaves, where Node knows it (20.13, 22). */
function freeMemory(): number {
	return process.availableMemory?.() ?? nodeModule('node:os').freemem();
}

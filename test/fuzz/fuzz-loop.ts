/**
 * The loop of all fuzzers: damages inputs, keeps those that reach something new, and damages them further. A seeded number
 * of cases, or as many as there is time for, each within its time and all within memory.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { readCorpus, writeCorpus } from './corpus.js';
import { Coverage } from './coverage.js';
import { Failures, saveInput } from './failures.js';
import { mutate, type Random, randomFrom } from './mutate.js';

/** Seconds of `npm run fuzz`; 0 for the run that belongs to `npm test`. */
const SECONDS = Number(process.env['ROMTOOL_FUZZ_SECONDS'] ?? 0);
/** Where the inputs that were found are to take the place of the corpus. */
const WRITE = process.env['ROMTOOL_WRITE_CORPUS'] === '1';
const MEMORY = 512 << 20;

const SEED = SECONDS > 0 ? Date.now() & 0x7fffffff : 20261123;
/** Milliseconds of the processor; a case takes one or two, and what takes this long is on its way to a hang. */
const SLOW = 5000;

function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

export interface FuzzRun {
	/** Of the corpus, and for messages. */
	readonly name: string;
	/** Where no time is set. */
	readonly cases: number;
	/** What is damaged at first. */
	readonly starts: readonly (readonly [name: string, bytes: Uint8Array])[];
	/** Of the instrumented code. */
	readonly counters: Uint32Array;
	readonly words: readonly Uint8Array[];
	/** Whether it throws is the question. */
	readonly readAll: (bytes: Uint8Array) => void;
}

/** For the test that fuzzes. */
export const TITLE = `from seed ${SEED}`;
export const TIMEOUT = { timeout: (SECONDS + 240) * 1000 };

export function fuzz({ name, cases, starts, counters, words, readAll }: FuzzRun): void {
	const random = randomFrom(SEED);
	const coverage = new Coverage(counters);
	const failures = new Failures(name);
	const kept: Kept[] = [];
	let heaviest: { readonly work: number; readonly bytes: Uint8Array } = { work: 0, bytes: new Uint8Array(0) };
	const run = (bytes: Uint8Array) => {
		const began = processorTime();
		let grows = false;
		try {
			grows = coverage.grows(() => readAll(bytes), bytes.length);
		} catch (error) {
			failures.add(bytes, error);
		}
		if (processorTime() - began > SLOW) failures.add(bytes, new Error(`it takes more than ${SLOW} ms`));
		if (coverage.work > heaviest.work) heaviest = { work: coverage.work, bytes };
		if (grows) kept.push(keep(bytes));
	};

	for (const bytes of [...starts.map(([, start]) => start), ...readCorpus(name)]) run(bytes);
	const known = coverage.blocks;
	const before = process.memoryUsage().rss;
	const end = Date.now() + SECONDS * 1000;
	let count = 0;
	for (; (SECONDS > 0 ? Date.now() < end : count < cases) && !failures.full; count++) {
		const other = input(kept[random(kept.length)] as Kept);
		run(mutate(input(pick(kept, random)), random, { words, other }));
	}

	if (SECONDS > 0) {
		const reached = `${coverage.blocks} of ${counters.length} blocks (${known} at the start), ${coverage.features} features`;
		const most = `${heaviest.work} blocks run for the ${heaviest.bytes.length} bytes of ${saveInput(`${name}-heaviest`, heaviest.bytes)}`;
		console.log(`${name}: ${count} cases from seed ${SEED}, ${reached}; at most ${most}`);
	}
	if (WRITE) writeCorpus(name, essential(kept, { starts, counters, readAll }));
	failures.report(SEED);
	expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
}

/** Compressed: there are thousands, and images are mostly blank. */
interface Kept {
	readonly size: number;
	readonly packed: Uint8Array;
}

/** As copies: what zlib gives holds the whole of its own, larger buffer. */
const keep = (bytes: Uint8Array): Kept => ({
	size: bytes.length,
	packed: new Uint8Array(deflateRawSync(bytes, { level: 1 })),
});
const input = ({ packed }: Kept) => new Uint8Array(inflateRawSync(packed));

/** What was found last has been tried least. */
function pick(kept: readonly Kept[], random: Random): Kept {
	return kept[Math.max(random(kept.length), random(kept.length))] as Kept;
}

/** The smallest inputs that reach, together with the starts, every block that any of them reaches. */
function essential(
	kept: readonly Kept[],
	{ starts, counters, readAll }: Pick<FuzzRun, 'starts' | 'counters' | 'readAll'>,
): Uint8Array[] {
	const coverage = new Coverage(counters);
	const reaches = (bytes: Uint8Array) => {
		const before = coverage.blocks;
		coverage.grows(() => readAll(bytes), bytes.length);
		return coverage.blocks > before;
	};
	for (const [, bytes] of starts) reaches(bytes);
	const chosen: Uint8Array[] = [];
	for (const one of kept.toSorted((a, b) => a.size - b.size)) {
		const bytes = input(one);
		if (reaches(bytes)) chosen.push(bytes);
	}
	return chosen;
}

/** The loop of all fuzzers: a seeded number of cases, or as many as there is time for, each within its time and all within memory. */
import { expect } from 'vitest';
import { randomFrom } from './mutate.js';

/** Of `npm run fuzz`; 0 for the run that belongs to `npm test`. */
export const SECONDS = Number(process.env['ROMTOOL_FUZZ_SECONDS'] ?? 0);
const MEMORY = 512 << 20;

export interface FuzzRun {
	readonly seed: number;
	/** Where no time is set. */
	readonly cases: number;
	/** Milliseconds that no case may take. */
	readonly slow: number;
	/** What is damaged, with names for messages. */
	readonly starts: readonly (readonly [string, Uint8Array])[];
	readonly damage: (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;
	/** Whether it throws is the question. */
	readonly readAll: (bytes: Uint8Array) => void;
	/** Says of a case that throws how to have it again. */
	readonly describe: (damaged: Uint8Array) => string;
}

export function fuzz({ seed, cases, slow, starts, damage, readAll, describe }: FuzzRun): void {
	const random = randomFrom(seed);
	const end = Date.now() + SECONDS * 1000;
	const before = process.memoryUsage().rss;
	let count = 0;
	for (; SECONDS > 0 ? Date.now() < end : count < cases; count++) {
		const [name, bytes] = starts[random(starts.length)] as (typeof starts)[number];
		const damaged = damage(bytes, random);
		const began = performance.now();
		try {
			readAll(damaged);
		} catch (error) {
			throw new Error(`case ${count}, from the ${name}, throws; ${describe(damaged)}`, { cause: error });
		}
		expect(performance.now() - began, `case ${count}, from the ${name}`).toBeLessThan(slow);
	}
	expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
	if (SECONDS > 0) console.log(`${count} cases from seed ${seed}`);
}

/** Boots the ROMs of the proof, many in a machine, and tells what became of each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootCards, hasCrashed, type Seen, throughRoms } from '../support/qemu.js';
import type { Stack } from '../support/stacks.js';
import type { Case } from './proof.js';
import { spoken } from './spoken.js';

/** What a machine needs of a ROM, and what its drivers say. */
export type Tagged = Pick<Case, 'name' | 'bytes' | 'prefix'>;

/** A boot takes some seconds on two cores under TCG; a busy machine may take far longer. */
export const SECONDS = 300;
/** So many that a boot with all of them takes some three times as long as one without cards. */
const MOST_TOGETHER = 128;
/** What QEMU computes until a machine hangs: twice what it takes to boot with such a ROM, and where nobody expects it, more. */
const HANGS_AFTER = { ovmf: 9, seabios: 3 } as const;
const UNEXPECTED = 3;

/** What is in a machine together, from the largest to those that need one of their own. */
export function batchesOf<C>(cases: readonly C[], isAlone: (one: C) => boolean): C[][] {
	const together = cases.filter((one) => !isAlone(one));
	const count = Math.ceil(together.length / MOST_TOGETHER);
	const batches = Array.from({ length: count }, (_, index) => together.filter((__, i) => i % count === index));
	return [...batches, ...cases.filter(isAlone).map((one) => [one])];
}

/** What a machine with these ROMs did with each: letters or `-`, `crashes` or `hangs`. Where it ended early, it is found which. */
export async function outcomesOf<C extends Tagged>(
	stack: Stack,
	cases: readonly C[],
	isToHang: (one: C) => boolean,
	resumed: boolean,
): Promise<Map<string, string>> {
	const seen = await watch(stack, cases, isToHang, resumed);
	if (throughRoms(stack, seen)) return new Map(cases.map((one) => [one.name, spoken(one, seen.debug)]));
	const [first, ...others] = cases;
	if (first === undefined) throw new Error('a machine without ROMs did not get through');
	if (others.length === 0) return new Map([[first.name, hasCrashed(seen) ? 'crashes' : 'hangs']]);
	const half = Math.ceil(cases.length / 2);
	const front = await outcomesOf(stack, cases.slice(0, half), isToHang, resumed);
	return new Map([...front, ...(await outcomesOf(stack, cases.slice(half), isToHang, resumed))]);
}

/** The same, but beside others the memory that a driver wants may be taken: what does not do what is said is asked alone. */
export async function outcomesAlone<C extends Tagged>(
	stack: Stack,
	cases: readonly C[],
	isAsSaid: (one: C, did: string) => boolean,
	isToHang: (one: C) => boolean,
	resumed: boolean,
): Promise<Map<string, string>> {
	const outcomes = new Map(await outcomesOf(stack, cases, isToHang, resumed));
	for (const one of cases.length === 1 ? [] : cases) {
		if (isAsSaid(one, outcomes.get(one.name) ?? '')) continue;
		for (const [name, what] of await outcomesOf(stack, [one], isToHang, resumed)) outcomes.set(name, what);
	}
	return outcomes;
}

async function watch<C extends Tagged>(
	stack: Stack,
	cases: readonly C[],
	isToHang: (one: C) => boolean,
	resumed: boolean,
): Promise<Seen> {
	const home = mkdtempSync(join(tmpdir(), 'romtool-boots-'));
	const least = HANGS_AFTER[stack.firmware === 'seabios' ? 'seabios' : 'ovmf'];
	// One that is among many has computed what they take before it hangs.
	const cpuSeconds = cases.every(isToHang) ? least : least * UNEXPECTED * Math.ceil(1 + cases.length / 64);
	try {
		const roms = writeRoms(home, cases);
		const isOver = (now: Seen) => throughRoms(stack, now) || hasCrashed(now);
		return await bootCards(home, stack, roms, isOver, SECONDS, { cpuSeconds, resumed });
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

export function writeRoms(home: string, cases: readonly Tagged[]): string[] {
	return cases.map(({ bytes }, index) => {
		const path = join(home, `${index}.rom`);
		writeFileSync(path, bytes);
		return path;
	});
}

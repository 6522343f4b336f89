/**
 * Firmware does with ROMs that are changed at random what `check` says, on each release: OVMF and AAVMF with drivers whose headers are
 * changed, OVMF and SeaBIOS with chains of images. The same ones in every run, of OVMF's releases on one, which is another one every
 * day; on all of them others with ROMTOOL_RANDOM_SEED, and more with ROMTOOL_RANDOM_ROMS, as after a change of the rules. AAVMF is
 * booted with a seed only: 12 ROMs of which none takes it down cost 19 s of CPU on its three releases.
 */
import { expect, it, type TestContext } from 'vitest';
import { agrees, outcomeOf, saidBy } from '../probe/agreement.js';
import { bootedRoms } from '../probe/booted-roms.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { STACK_RELEASES, stackOf } from '../support/stacks.js';
import { BOOTED } from './proof.js';
import { bootChains, isAlike } from './random-chain-boots.js';
import { randomChains } from './random-chains.js';
import { RANDOM_KINDS, type RandomRom, randomRoms } from './random-roms.js';
import { verdictOfCell } from './spoken.js';

const SEED = process.env['ROMTOOL_RANDOM_SEED'];
const ROMS = process.env['ROMTOOL_RANDOM_ROMS'];
const COUNT = 26;

interface Done {
	readonly name: string;
	readonly said: string | undefined;
	readonly did: string;
	readonly agrees: boolean;
}

interface Run {
	/** Firmware and release. */
	readonly on: string;
	readonly kind: 'drivers' | 'chains';
	/** Without a seed that is given; of a firmware whose boots cost too much for that, none. */
	readonly always: { readonly seed: number; readonly count: number } | undefined;
	boot(seed: number, count: number, context: TestContext): Promise<readonly Done[]>;
}

const drivers = RANDOM_KINDS.flatMap((kind) =>
	STACK_RELEASES[kind.firmware].map((release): Run => {
		const { firmware, always } = kind;
		return {
			...{ on: `${firmware} ${release}`, kind: 'drivers', always },
			async boot(seed, count, context) {
				const roms = randomRoms(kind, seed, count);
				const booted = await bootedRoms(stackOf(firmware, release), roms, true, context);
				expect(booted).toHaveLength(roms.length);
				return booted.map((each, index) => {
					const rom = roms[index] as RandomRom;
					const said = saidBy(firmware, release, rom);
					// A driver whose own code was changed or moved may fail by itself.
					const agree = agrees(said, outcomeOf(each), rom) || each.check?.ownFault === true;
					return { name: rom.name, said: said.verdict, did: each.outcome, agrees: agree };
				});
			},
		};
	}),
);

/** None of these takes a firmware down, which would need a machine of its own. */
const CHAINS = { seed: 2, count: 22 };
const chains = BOOTED.map(
	(booted): Run => ({
		...{ on: `${booted.firmware} ${booted.release}`, kind: 'chains', always: CHAINS },
		async boot(seed, count, context) {
			const done = await bootChains(booted, randomChains(seed, count), context);
			return done.map((each) => ({ ...each, agrees: isAlike(each.said, each.did) }));
		},
	}),
);

const OVMFS = STACK_RELEASES.ovmf.map((release) => ({ name: `ovmf ${release}` }));
const today = ROMS === undefined ? partOf(OVMFS, OVMFS.length, seedOfDay(process.env['ROMTOOL_BOOT_SEED'])) : OVMFS;
const LATER = new Set(OVMFS.filter((each) => !today.includes(each)).map(({ name }) => name));

const runs = [...drivers, ...chains]
	.filter(({ on, always }) => SEED !== undefined || (always !== undefined && !LATER.has(on)))
	.map((run) => {
		const seed = Number(SEED ?? run.always?.seed);
		const count = Number(ROMS ?? run.always?.count ?? COUNT);
		return { run, seed, count, title: `${run.on}, ${count} ${run.kind} of seed ${seed}` };
	});
/** A machine for those that may share it, and one for each that takes it down, with a minute for a busy one. */
const timeout = 600_000 + 60_000 * Math.max(...runs.map(({ count }) => count));

it.for(runs.map((each) => [each.title, each] as const))('%s', { timeout }, async ([, each], context) => {
	const done = await each.run.boot(each.seed, each.count, context);
	const outcomes = new Set(done.map(({ did }) => verdictOfCell(did)));
	expect(outcomes).toContain('runs');
	expect(outcomes).toContain('ignored');
	const others = done.filter(({ agrees: agree }) => !agree);
	expect(others.map(({ name, said, did }) => `${name}: check says ${said}, firmware did: ${did}`)).toEqual([]);
});

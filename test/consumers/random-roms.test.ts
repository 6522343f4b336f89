/**
 * OVMF and AAVMF do with drivers whose headers are changed at random what `check` says, on each release. The same ones in every run
 * for OVMF; others with ROMTOOL_RANDOM_SEED, more with ROMTOOL_RANDOM_ROMS, as after a change of the rules. AAVMF is booted with
 * a seed only: 12 ROMs of which none takes it down cost 19 s of CPU on its three releases.
 */
import { describe, expect, it } from 'vitest';
import { agrees, outcomeOf, saidBy } from '../probe/agreement.js';
import { bootedRoms } from '../probe/booted-roms.js';
import { STACK_RELEASES, stackOf } from '../support/stacks.js';
import { RANDOM_KINDS, type RandomRom, randomRoms } from './random-roms.js';

const SEED = process.env['ROMTOOL_RANDOM_SEED'];
const COUNT = 26;
const kinds = RANDOM_KINDS.filter(({ always }) => always !== undefined || SEED !== undefined);

describe.each(kinds)('$firmware', (kind) => {
	const { firmware, always } = kind;
	const seed = Number(SEED ?? always?.seed);
	const count = Number(process.env['ROMTOOL_RANDOM_ROMS'] ?? always?.count ?? COUNT);
	/** A machine for up to 26, and one for each that takes it down, with a minute for a busy one. */
	const timeout = 600_000 + count * 60_000;
	const roms = randomRoms(kind, seed, count);

	it.for(STACK_RELEASES[firmware])(`%s, ${count} ROMs of seed ${seed}`, { timeout }, async (release, context) => {
		const booted = await bootedRoms(stackOf(firmware, release), roms, true, context);
		expect(booted).toHaveLength(roms.length);
		expect(new Set(booted.map(({ outcome }) => outcome))).toContain('runs');
		expect(new Set(booted.map(({ outcome }) => outcome))).toContain('ignored');
		const others = booted.flatMap((each, index) => {
			const rom = roms[index] as RandomRom;
			const said = saidBy(firmware, release, rom);
			// A driver whose own code was changed or moved may fail by itself.
			if (agrees(said, outcomeOf(each), rom) || each.check?.ownFault === true) return [];
			return [`${rom.name}: check says ${said.verdict}, firmware did: ${each.outcome}`];
		});
		expect(others).toEqual([]);
	});
});

/**
 * OVMF does with drivers whose headers are changed at random what `check` says, on each release. The same ones in every run; others
 * with ROMTOOL_RANDOM_SEED, more with ROMTOOL_RANDOM_ROMS, as after a change of the rules.
 */
import { expect, it } from 'vitest';
import { agrees, outcomeOf, saidBy } from '../probe/agreement.js';
import { bootedRoms } from '../probe/booted-roms.js';
import { STACK_RELEASES, stackOf } from '../support/stacks.js';
import { type RandomRom, randomRoms } from './random-roms.js';

const SEED = Number(process.env['ROMTOOL_RANDOM_SEED'] ?? '3');
const COUNT = Number(process.env['ROMTOOL_RANDOM_ROMS'] ?? '26');
/** A machine for up to 26, and one for each that takes it down, with a minute for a busy one. */
const TIMEOUT = 600_000 + COUNT * 60_000;
const roms = randomRoms(SEED, COUNT);

it.for(STACK_RELEASES.ovmf)(
	`OVMF %s, ${COUNT} ROMs of seed ${SEED}`,
	{ timeout: TIMEOUT },
	async (release, context) => {
		const booted = await bootedRoms(stackOf('ovmf', release), roms, true, context);
		expect(booted).toHaveLength(roms.length);
		expect(new Set(booted.map(({ outcome }) => outcome))).toContain('runs');
		expect(new Set(booted.map(({ outcome }) => outcome))).toContain('ignored');
		const others = booted.flatMap((each, index) => {
			const rom = roms[index] as RandomRom;
			const said = saidBy('ovmf', release, rom);
			// A driver whose own code was changed or moved may fail by itself.
			if (agrees(said, outcomeOf(each), rom) || each.check?.ownFault === true) return [];
			return [`${rom.name}: check says ${said.verdict}, OVMF did: ${each.outcome}`];
		});
		expect(others).toEqual([]);
	},
);

/** Plays many scenarios on as few machines as they take: one for each type and size, and one more after each crash. */
import type { Observed } from './observed.js';
import { play } from './play.js';
import type { Scenario } from './scenario.js';
import { Stage } from './stage.js';

export interface Played<S extends Scenario> {
	readonly scenario: S;
	readonly observed: Observed;
}

/**
 * @param images drivers that together are the helper, in the order in which they are loaded.
 * @returns in the order of the scenarios.
 */
export async function playAll<S extends Scenario>(
	scenarios: readonly S[],
	images: readonly Uint8Array[],
): Promise<Played<S>[]> {
	const observed = new Map<S, Observed>();
	for (const group of sameMachines(scenarios)) {
		let left: readonly S[] = group;
		while (left.length > 0) left = await playSome(left, images, observed);
	}
	return scenarios.map((scenario) => ({ scenario, observed: observed.get(scenario) as Observed }));
}

/** Returns what is left when a machine was lost. */
async function playSome<S extends Scenario>(
	scenarios: readonly S[],
	images: readonly Uint8Array[],
	observed: Map<S, Observed>,
): Promise<readonly S[]> {
	const stage = await Stage.boot(scenarios);
	try {
		for (const [index, scenario] of scenarios.entries()) {
			const seen = await play(stage, scenario, images);
			observed.set(scenario, seen);
			if (seen.lost !== undefined) return scenarios.slice(index + 1);
		}
		return [];
	} finally {
		await stage.guest.stop();
	}
}

/** Scenarios with the same type of machine and as much RAM. */
export function sameMachines<S extends Scenario>(scenarios: readonly S[]): readonly (readonly S[])[] {
	const groups = new Map<string, S[]>();
	for (const scenario of scenarios) {
		const key = `${scenario.machine} ${scenario.mebibytes}`;
		groups.set(key, [...(groups.get(key) ?? []), scenario]);
	}
	return [...groups.values()];
}

/** Helper and Intel's GOP driver, started one after the other on the false iGPU with its display engine. */
import { DisplayEngine } from './display-engine.js';
import { connectGop, type GopSeen } from './gop.js';
import { GuestLost } from './machine/guest.js';
import type { Scenario } from './scenario.js';
import { devicesOf, Stage } from './stage.js';

/** Some drivers never end without a display: what comes behind it is not looked at. */
export const MOST_ACCESSES = 20_000;

export interface GopResult {
	/** Of the GOP's entry point; `undefined` where that did not come back. */
	readonly entry: bigint | undefined;
	/** `undefined` where the driver did not end within the accesses. */
	readonly seen: GopSeen | undefined;
	readonly accesses: number;
	/** Registers of the display engine that it has read. */
	readonly registers: ReadonlySet<number>;
}

/** @param helper its drivers; none for a machine without a helper. */
export async function runGop(scenario: Scenario, helper: readonly Uint8Array[], gop: Uint8Array): Promise<GopResult> {
	let stop = () => {};
	const engine = new DisplayEngine(MOST_ACCESSES, () => stop());
	const stage = await Stage.boot([scenario], engine);
	let entry: bigint | undefined;
	let seen: GopSeen | undefined;
	stop = () => stage.guest.machine.kill();
	try {
		await stage.set(scenario);
		stage.guest.block.skipStalls();
		for (const driver of helper) await stage.drivers.start(driver);
		engine.restart();
		entry = await stage.drivers.start(gop);
		const [device] = devicesOf(scenario);
		seen = await connectGop(stage.firmware, stage.bus, device?.at ?? '');
	} catch (error) {
		if (!(error instanceof GuestLost)) throw error;
	} finally {
		await stage.guest.stop();
	}
	return { entry, seen, accesses: engine.accesses, registers: engine.reads };
}

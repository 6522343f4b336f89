/** Asks a driver about devices with and without ROM images, as `romtool probe` does (src/cli/probe/run.ts). */
import { findMachine } from '../../dist/cli/probe/find-machine.js';
import { setupOf } from '../../dist/cli/probe/machine-setup.js';
import { askDriver } from '../../dist/cli/probe/run.js';

/**
 * @typedef {import('../../src/names/measured-driver.js').VbiosAnswer} VbiosAnswer
 * @typedef {import('../../src/pci/id-ranges.js').IdRange} IdRange
 * @typedef {import('../../src/probe/session.js').GroupResult} GroupResult
 * @typedef {{ bytes: Uint8Array, sha256: string, version: string, vendorId: number, listed: readonly number[] }} Driver
 */

/** @type {IdRange} */
export const ALL = [0, 0xffff];
const SECONDS = 60;
const setup = setupOf(findMachine({}, process.env));

/**
 * @param {Driver} driver
 * @param {readonly (readonly [vbios: Uint8Array | undefined, asked: readonly IdRange[]])[]} questions
 * @returns {Promise<readonly GroupResult[]>}
 */
export async function ask(driver, questions) {
	const roms = questions.flatMap(([bytes]) => (bytes === undefined ? [] : [{ bytes }]));
	let next = 0;
	const groups = questions.map(([bytes, asked]) => ({
		vendorId: driver.vendorId,
		rom: bytes === undefined ? undefined : next++,
		asked,
	}));
	const listener = { seconds: SECONDS, onProgress: () => {}, tell: () => {} };
	const { results } = await askDriver(setup, driver, roms, groups, listener);
	process.stderr.write(`${driver.version}: ${groups.length} asked\n`);
	return results;
}

/** @param {GroupResult} result @returns {VbiosAnswer['takes'] | undefined} */
export function takenBy({ verdict, accepted }) {
	if (verdict === 'asks-hardware') return verdict;
	return verdict === 'accepts' || verdict === 'declines' ? accepted : undefined;
}

/**
 * The helper in OVMF, against false PCI functions whose registers, and guest RAM, the harness holds. Published helpers do
 * in it what has been measured of them elsewhere, which is how the harness itself is proven.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { needQemu } from '../support/qemu.js';
import { chosen, EVERYTHING, SEED } from './harness/choice.js';
import { driversOf, PUBLISHED_HELPERS, publishedDriver } from './harness/helpers.js';
import { differences } from './harness/judge.js';
import { provenDigest, writeProof } from './harness/proof.js';
import { publishedScenarios } from './harness/published.js';
import { bootRoms } from './harness/rom-boot.js';
import { romDifferences, romOrders, romRow } from './harness/rom-orders.js';
import { playAll } from './harness/run.js';
import type { Scenario } from './harness/scenario.js';
import { strictDifferences } from './harness/strict.js';
import { OWN_SCENARIOS } from './scenarios/all.js';

/** One in so many is played: by published helpers, and, unless the driver has changed, by ours. */
const PARTS = { publishedHelpers: 48, published: 24, own: 32, orders: 18 };
/** Busy machines take ten times as long as idle ones. */
const TIMEOUT = 3_600_000;
const driver = IGD_HELPER.driver();
const isNew = provenDigest() !== IGD_HELPER.sha256;

const equal = new Map<string, number>();
const romRows: string[] = [];
afterAll(() => {
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1') writeProof(equal, romRows);
});

/** Addresses depend on what else is in memory. */
function withoutAddresses(texts: readonly string[]): readonly string[] {
	return texts.map((text) => text.replaceAll(/ 0x[0-9a-f]{7,8}\b(?=,)/g, ' (an address)'));
}

function count(helper: string, set: string, judged: readonly (readonly string[])[]): void {
	equal.set(`${helper} ${set}`, judged.filter((found) => found.length === 0).length);
}

describe.each(PUBLISHED_HELPERS)('$title', (helper) => {
	it('differs from what is right where it is known to', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const scenarios = chosen(publishedScenarios(context), PARTS.publishedHelpers);
		const drivers = driversOf(helper);
		if (drivers === undefined) return context.skip('no ../shared/corpus: published helpers are not in the repository');
		const played = await playAll(scenarios, drivers);
		const found = played.map(({ scenario, observed }) => differences(scenario, observed, helper.policy));
		const name = (index: number) => scenarios[index]?.name ?? '';
		expect(Object.fromEntries(found.map((texts, index) => [name(index), withoutAddresses(texts)]))).toEqual(
			Object.fromEntries(
				scenarios.map((scenario) => [scenario.name, withoutAddresses(scenario.references[helper.name] ?? [])]),
			),
		);
		count(helper.name, 'published', found);
		if (!EVERYTHING) return;
		const own = await playAll(OWN_SCENARIOS, drivers);
		count(
			helper.name,
			'own',
			own.map(({ scenario, observed }) => differences(scenario, observed, true)),
		);
	});
});

async function failuresOf(set: string, scenarios: readonly Scenario[]): Promise<Record<string, readonly string[]>> {
	const played = await playAll(scenarios, [driver]);
	const judged = played.map(({ scenario, observed }) => [
		...differences(scenario, observed),
		...strictDifferences(scenario, observed),
	]);
	count('ours', set, judged);
	return Object.fromEntries(
		judged.flatMap((found, index) => (found.length === 0 ? [] : [[scenarios[index]?.name ?? '', found] as const])),
	);
}

/** All when the driver is not the one that the document is about. */
function ours<S extends Scenario>(scenarios: readonly S[], oneIn: number): readonly S[] {
	return isNew ? scenarios : chosen(scenarios, oneIn);
}

describe('our helper', () => {
	it(`does what is right in scenarios of our own, seed ${SEED}`, { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		expect(await failuresOf('own', ours(OWN_SCENARIOS, PARTS.own))).toEqual({});
	});

	it('does what is right in the published scenarios', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		expect(await failuresOf('published', ours(publishedScenarios(context), PARTS.published))).toEqual({});
	});
});

describe('in ROMs that OVMF loads itself', () => {
	it('works in every order and place', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const gop = publishedDriver('extra/gangqizai__2in1_rom_igd_rpls.rom', 1);
		const helper = publishedDriver('efi/LongQT-sea__TianBei-N1-PRO__IgdAssignmentDxe.efi');
		const orders = romOrders(gop && helper && { gop, helper });
		const { reserved } = await bootRoms({});
		const failures: Record<string, readonly string[]> = {};
		for (const order of isNew ? orders : chosen(orders, PARTS.orders)) {
			const seen = await bootRoms(order);
			const found = [...romDifferences(order, seen, reserved)];
			if (found.length > 0) failures[order.name] = found;
			romRows.push(romRow(order, seen, found));
		}
		expect(failures).toEqual({});
	});
});

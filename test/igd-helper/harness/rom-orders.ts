/** Where helper and GOP are: alone, in one ROM in both orders, over two functions, twice, beside another helper. */

import { crc32 } from '../../../src/bytes/crc32.js';
import { IGD_HELPER } from '../../../src/igd-helper/igd-helper.js';
import { buildOptionRom } from '../../../src/option-rom/build.js';
import { givenVbt } from '../../support/opregion.js';
import { ROM_VBT, type RomOrder, type RomsSeen, STOLEN_PAGES } from './rom-boot.js';

const VENDOR = 0x8086;
const MIB = 2n ** 20n;
/** RAM that firmware leaves alone. */
const HOST_ADDRESS = 0x4c80_0001n;

export interface NamedOrder extends RomOrder {
	readonly name: string;
	readonly hasGop: boolean;
	/** Regions of stolen memory in all. */
	readonly regions: number;
}

/** Drivers of others, which are not part of the repository. */
export interface OtherDrivers {
	readonly gop: Uint8Array;
	/** A helper that reserves memory wherever there is some. */
	readonly helper: Uint8Array;
}

export function romOrders(others: OtherDrivers | undefined): readonly NamedOrder[] {
	const driver = IGD_HELPER.driver();
	const ours = rom(driver);
	const alone = { hasGop: false, regions: 1 };
	const own: NamedOrder[] = [
		{ ...alone, name: 'the helper alone', igpu: ours },
		{
			...alone,
			name: "the helper alone, the host's address in a register that takes no write",
			igpu: ours,
			hostAddress: HOST_ADDRESS,
		},
		{ ...alone, name: 'the helper on an audio function', audio: ours },
		{ ...alone, name: 'the helper on both functions', igpu: ours, audio: ours },
	];
	if (others === undefined) return own;
	const { gop, helper } = others;
	const with_ = { hasGop: true, regions: 1 };
	return [
		...own,
		{ ...with_, name: 'helper, GOP in one ROM', igpu: rom(driver, gop) },
		{ ...with_, name: 'GOP, helper in one ROM', igpu: rom(gop, driver) },
		{ ...with_, name: 'the helper on the iGPU, the GOP on an audio function', igpu: ours, audio: rom(gop) },
		{ ...with_, name: 'the GOP on the iGPU, the helper on an audio function', igpu: rom(gop), audio: ours },
		{
			hasGop: false,
			regions: 2,
			name: 'IgdAssignmentDxe.efi on the iGPU, the helper on an audio function',
			igpu: rom(helper),
			audio: ours,
		},
	];
}

/** What is not as it must be. `baseline` is what is reserved without a helper. */
export function* romDifferences(order: NamedOrder, seen: RomsSeen, baseline: number): Generator<string> {
	if (!seen.opregion) yield `ASLS 0x${seen.registers.asls.toString(16)}: no copy of the OpRegion in ACPI NVS`;
	const base = Number(seen.registers.bdsm64 - (seen.registers.bdsm64 % MIB));
	if (base === 0) yield 'BDSM is 0';
	else if (seen.reservedFrom(base) < STOLEN_PAGES) yield `BDSM 0x${base.toString(16)}: not all of it is reserved`;
	if (order.hostAddress !== undefined && seen.registers.bdsm64 !== order.hostAddress) yield 'BDSM has changed';
	const regions = Math.floor((seen.reserved - baseline) / STOLEN_PAGES);
	// Another helper's memory may be left as it is.
	if (regions < 1 || regions > order.regions) yield `${regions} regions are reserved`;
	const [policy, ...more] = seen.policies;
	if (policy === undefined || more.length > 0) yield `${seen.policies.length} policies`;
	for (const { status, content } of policy?.vbt ?? []) {
		if (status !== 0n || crc32(content) !== crc32(givenVbt(ROM_VBT))) yield 'GetVbtData does not give the VBT';
	}
	if (order.hasGop && seen.gop.vbt?.status !== 0n) yield 'the GOP has not got a VBT';
}

function rom(...drivers: readonly Uint8Array[]): Uint8Array {
	return buildOptionRom(
		drivers.map((data) => ({ kind: 'efi', data })),
		{ vendorId: VENDOR, deviceIds: [0xa780] },
	);
}

/** A row of the document. */
export function romRow(order: NamedOrder, seen: RomsSeen, found: readonly string[]): string {
	const { asls, bdsm64 } = seen.registers;
	const hex = (value: number | bigint) => `0x${value.toString(16)}`;
	const vbt = seen.gop.vbt === undefined ? '' : seen.gop.vbt.status === 0n ? `${seen.gop.vbt.size} bytes` : 'none';
	const cells = [
		order.name,
		hex(asls),
		hex(bdsm64),
		String(seen.policies.length),
		vbt,
		found.join('; ') || 'as it must be',
	];
	return `| ${cells.join(' | ')} |`;
}

/**
 * What our own helper keeps beyond the outcome of a scenario: how it gets there, and that nothing is left where it failed.
 * Published helpers are not judged by it.
 */
import { isError, MEMORY_TYPES, MemoryType, type ServiceName } from './machine/boot-services.js';
import type { Observed, Policy } from './observed.js';
import type { Scenario } from './scenario.js';

const COMMAND = 0x04;
/** ASLS, and BDSM of 32 bits and of 64, which PciIo writes in halves. */
const OWN_REGISTERS: ReadonlySet<number> = new Set([0xfc, 0x5c, 0xc0, 0xc4]);
const MIB = 2n ** 20n;
const UNSUPPORTED = 2n ** 63n + 3n;
/** It neither waits nor draws nor starts other drivers. */
const USELESS: readonly ServiceName[] = [
	'SetTimer',
	'WaitForEvent',
	'Stall',
	'ConnectController',
	'DisconnectController',
	'InstallConfigurationTable',
	'LoadImage',
	'StartImage',
	'ExitBootServices',
	'SetWatchdogTimer',
	'Mem.Write',
	'Io.Write',
];

export function* strictDifferences(scenario: Scenario, observed: Observed): Generator<string> {
	yield* judgeBus(scenario, observed);
	yield* judgeMemory(observed);
	yield* judgeLeftovers(observed);
	yield* judgePointers(scenario, observed);
	for (const name of USELESS) if (observed.services.has(name)) yield `it calls ${name}`;
	const own = observed.policies.filter(({ foreign }) => !foreign);
	if (own.length > (scenario.run.foreignPolicy === true ? 0 : 1)) yield `${own.length} policies of its own`;
	// A call that fails once may fail the first GetVbtData and not the second.
	for (const policy of own) yield* judgePolicy(policy, scenario.run.failCall === undefined);
}

/** As the device saw it, whichever way the write took. */
function* judgeBus({ devices, lateDevice }: Scenario, { busWrites, early }: Observed): Generator<string> {
	for (const { at, offset, value } of busWrites) {
		const told = `0x${offset.toString(16)} of ${at}`;
		if (offset !== COMMAND && !OWN_REGISTERS.has(offset)) yield `it writes 0x${value.toString(16)} to ${told}`;
		const { vendor } = [...devices, lateDevice].find((device) => device?.at === at) ?? {};
		if (vendor !== 0x8086) yield `it writes ${told}, which is of vendor ${vendor?.toString(16)}`;
	}
	for (const at of early) yield `ASLS of ${at} points to a copy that is not whole`;
}

function* judgeMemory({ held }: Observed): Generator<string> {
	for (const { type, mapType, address } of held) {
		if (type === mapType) continue;
		const told = mapType === undefined ? 'several types' : MEMORY_TYPES[mapType];
		yield `0x${address.toString(16)} is ${told} in the memory map, allocated as ${MEMORY_TYPES[type]}`;
	}
}

/** An image that has refused to start is gone: what it has left would be used by nobody, or call it. */
function* judgeLeftovers({ entry, events, heldInTheEnd, policies, held }: Observed): Generator<string> {
	if (heldInTheEnd.length > held.length + 1) yield `${heldInTheEnd.length - held.length} ranges more after the VBT`;
	if (entry.length !== 1 || !entry.every(isError)) return;
	if (events > 0) yield `${events} events left by an image that is gone`;
	if (heldInTheEnd.length > 0) yield `${heldInTheEnd.length} ranges of memory left by an image that is gone`;
	if (policies.some(({ foreign }) => !foreign)) yield 'the policy of an image that is gone';
}

/** Every copy and region that is kept is one that a register has, and the other way round. */
function* judgePointers({ devices, run }: Scenario, { held, after, before }: Observed): Generator<string> {
	if (run.lateTwice === true) return;
	const registers = [...after.values()];
	for (const { type, address, pages } of held) {
		const base = BigInt(address);
		if (type === MemoryType.acpiNvs && !registers.some(({ asls }) => asls === address)) {
			yield `a copy at 0x${address.toString(16)} that no ASLS has`;
		}
		const has = (value: bigint) => value - (value % MIB) === base;
		if (type === MemoryType.acpiNvs || pages < Number(MIB / 4096n)) continue;
		if (!registers.some(({ bdsm32, bdsm64 }) => has(BigInt(bdsm32)) || has(bdsm64))) {
			yield `stolen memory at 0x${address.toString(16)} that no BDSM has`;
		}
	}
	for (const [at, { asls }] of after) {
		const known = held.some(({ address }) => address === asls);
		if (asls !== before.get(at)?.asls && !known) yield `ASLS of ${at} points to nothing that is kept`;
	}
	if (devices.length === 0 && registers.length === 0 && held.length > 0) yield 'memory is kept for no device';
}

function* judgePolicy({ revision, lid, vbt, nulls }: Policy, isSteady: boolean): Generator<string> {
	if (revision !== 1) yield `revision ${revision} of the policy`;
	if (lid.status !== UNSUPPORTED || !lid.untouched) yield 'it knows of a lid';
	if (nulls.some((status) => !isError(status))) yield 'it takes NULL for an argument';
	const [first, second] = vbt;
	if (first === undefined || second === undefined) return;
	if (isSteady && first.status !== second.status) yield 'the second GetVbtData answers otherwise';
	if (isError(first.status) || isError(second.status)) return;
	if (first.address !== second.address || first.size !== second.size) yield 'the second GetVbtData gives another VBT';
	for (const { content, size } of vbt) {
		if (content.length !== size) yield `a VBT of ${size} bytes where there is no RAM`;
		if (content.reduce((sum, byte) => sum + byte, 0) % 256 !== 0) yield 'the bytes of the VBT do not sum to 0';
	}
}

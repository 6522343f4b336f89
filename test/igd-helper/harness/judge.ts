/** What a helper did otherwise than a scenario expects, in sentences: those by which published helpers were measured. */
import { crc32 } from '../../../src/bytes/crc32.js';
import { REGION_PAGES } from './held-content.js';
import { isError, MEMORY_TYPES, MemoryType, toldStatus } from './machine/boot-services.js';
import type { Held, HeldContent, Observed, Policy, Registers } from './observed.js';
import type { Expected, ExpectedRegisters, Scenario } from './scenario.js';

const PAGE = 4096;
const MIB = 2 ** 20;
const FOUR_GIB = 2 ** 32;
/** For VBTs and whatever else a helper needs. */
const MOST_FURTHER_PAGES = 16;
const COMMAND = 0x04;
const OWN_REGISTERS: ReadonlySet<number> = new Set([0xfc, 0x5c, 0xc0, 0xc4]);
export const NOT_STARTED = 'the driver did not start';
export const NOT_ENDED = 'the virtual machine did not get to the end';

/** @param policy whether GetVbtData is judged: it may be the part of another driver. */
export function differences(scenario: Scenario, observed: Observed, policy = true): readonly string[] {
	const ended = observed.lost === undefined ? [] : [NOT_ENDED];
	if (observed.entry.length === 0) return [...(ended.length > 0 ? ended : [NOT_STARTED])];
	const judged = scenario.expected.map((expected) => [...compare(expected, observed, policy)]);
	const [best = []] = judged.toSorted((some, others) => some.length - others.length);
	return [...best, ...ended];
}

function* compare(expected: Expected, observed: Observed, policy: boolean): Generator<string> {
	yield* judgeEntry(expected, observed);
	yield* judgeRegisters(expected, observed);
	yield* judgeOpRegion(expected, observed.held);
	yield* judgeStolen(expected, observed.held);
	yield* judgeFurther(observed);
	yield* judgeWrites(expected, observed);
	if (policy) yield* judgePolicy(expected, observed);
	yield* judgeRest(expected, observed);
}

function* judgeEntry({ entry: wanted }: Expected, { entry }: Observed): Generator<string> {
	const worst = entry.reduce((most, status) => (status > most ? status : most));
	if (wanted === 'error' && !isError(worst)) yield `entry ${toldStatus(worst)}, expected an error`;
	if (wanted === 'EFI_SUCCESS' && worst !== 0n) yield `entry ${toldStatus(worst)}, expected EFI_SUCCESS`;
}

function* judgeRegisters({ devices }: Expected, { before, after, held }: Observed): Generator<string> {
	const copies = held.filter(isCopy);
	for (const [at, wanted] of Object.entries(devices)) {
		const [was, is] = [before.get(at), after.get(at)];
		if (was === undefined || is === undefined) {
			yield `${at}: registers not seen`;
			continue;
		}
		for (const name of ['asls', 'bdsm32', 'bdsm64'] as const satisfies readonly (keyof Registers)[]) {
			const value = BigInt(is[name]);
			const allowed = wanted[name].split('|');
			const base = Number(value) - (Number(value) % MIB);
			const fits =
				(allowed.includes('unchanged') && is[name] === was[name]) ||
				(allowed.includes('opregion') && copies.some(({ address }) => BigInt(address) === value)) ||
				(allowed.includes('stolen') && base !== 0 && held.some((each) => isRegion(each) && each.address === base));
			if (!fits) yield `${at}: ${name} is 0x${value.toString(16)}, expected ${allowed.join(' or ')}`;
		}
	}
}

function* judgeOpRegion({ opregion: wanted }: Expected, held: readonly HeldContent[]): Generator<string> {
	if (wanted === 'any') return;
	const copies = held.filter(isCopy);
	if (wanted === null) {
		if (copies.length > 0) yield `${sumPages(copies)} pages of ACPI NVS kept, expected none`;
		return;
	}
	if (!listed(wanted.copies).includes(copies.length)) {
		yield `${copies.length} copies of the OpRegion in ACPI NVS, expected ${listed(wanted.copies).join(' or ')}`;
	}
	for (const { pages, address, differs, tail } of copies) {
		// A helper may always keep two pages, as drivers map so many.
		if (pages !== wanted.pages && pages !== Math.max(wanted.pages, 2)) {
			yield `OpRegion of ${pages} pages, expected ${wanted.pages}`;
		}
		if (address + pages * PAGE > FOUR_GIB) yield 'OpRegion above 4 GiB';
		if (differs > 0) yield `OpRegion differs from the file in ${differs} bytes`;
		if (tail > 0) yield `${tail} bytes after the OpRegion are not zero`;
	}
}

function* judgeStolen({ stolen: wanted }: Expected, held: readonly HeldContent[]): Generator<string> {
	if (wanted === 'any') return;
	const regions = held.filter(isRegion);
	if (wanted === null) {
		if (regions.length > 0) yield `${Math.floor(sumPages(regions) / 256)} MiB kept, expected none`;
		return;
	}
	const { regions: number = 1, at, type } = wanted;
	if (!listed(number).includes(regions.length)) {
		yield `${regions.length} regions of stolen memory, expected ${listed(number).join(' or ')}`;
	}
	for (const region of regions) {
		const told = MEMORY_TYPES[region.type] ?? `type ${region.type}`;
		if (!listed(wanted.pages).includes(region.pages)) {
			yield `stolen memory of ${region.pages} pages, expected ${listed(wanted.pages).join(' or ')}`;
		}
		if (told !== type) yield `stolen memory is ${told}, expected ${type}`;
		if (region.address % MIB !== 0) yield 'stolen memory is not aligned to 1 MiB';
		if (region.address + region.pages * PAGE > FOUR_GIB) yield 'stolen memory above 4 GiB';
		if (at !== undefined && region.address !== at) {
			yield `stolen memory at 0x${region.address.toString(16)}, expected 0x${at.toString(16)}`;
		}
		if (region.nonZero > 0) yield 'stolen memory is not zero';
	}
}

function* judgeFurther({ heldInTheEnd }: Observed): Generator<string> {
	const further = sumPages(heldInTheEnd.filter((each) => !isCopy(each) && !isRegion(each)));
	if (further > MOST_FURTHER_PAGES) yield `${further} further pages kept`;
}

function* judgeWrites({ devices, writesAllowed }: Expected, { writes }: Observed): Generator<string> {
	const isChanged = (wanted: ExpectedRegisters) => Object.values(wanted).some((register) => register !== 'unchanged');
	const touched = Object.entries(devices).filter(([, wanted]) => isChanged(wanted));
	const own = new Set(touched.map(([at]) => at.replace('late ', '')));
	for (const { service, at, offset } of writes) {
		if (service === 'Pci.Write' && offset === COMMAND) continue;
		const told = `0x${offset.toString(16)}`;
		if (service !== 'Pci.Write' || !OWN_REGISTERS.has(offset)) yield `stray write: ${service} ${at} ${told}`;
		else if (!own.has(at) && writesAllowed !== true) yield `write of ${told} to ${at}, which is none of its devices`;
	}
}

function* judgePolicy({ vbt: wanted }: Expected, { policies, entry }: Observed): Generator<string> {
	if (wanted === 'any') return;
	const own = policies.filter(({ foreign }) => !foreign);
	const last = own.at(-1);
	if (wanted.status === 'absent') {
		// With several images it is that of another image.
		if (last !== undefined && entry.length === 1) yield 'PlatformGopPolicy installed, expected none';
		return;
	}
	if (last === undefined) {
		yield 'no PlatformGopPolicy';
		return;
	}
	const [first] = last.vbt.flatMap((answer) => judgeVbt(answer, wanted));
	if (first !== undefined) yield first;
}

function judgeVbt(answer: Policy['vbt'][number], wanted: Exclude<Expected['vbt'], 'any'>): string[] {
	const { status, size, address, content } = answer;
	if (wanted.status !== 'EFI_SUCCESS') {
		return isError(status) ? [] : [`GetVbtData: success with ${size} bytes, expected an error`];
	}
	if (status !== 0n) return [`GetVbtData: ${toldStatus(status)}, expected EFI_SUCCESS`];
	const sum = crc32(content);
	if (size !== wanted.size || sum !== wanted.crc32) {
		const hex = (value: number) => `0x${value.toString(16)}`;
		return [`GetVbtData: ${size} bytes, CRC ${hex(sum)}; expected ${wanted.size}, ${hex(wanted.crc32)}`];
	}
	return address + size > FOUR_GIB ? ['GetVbtData: VBT above 4 GiB'] : [];
}

function* judgeRest(expected: Expected, { policies, events, unloaded }: Observed): Generator<string> {
	const nulls = policies.filter(({ foreign }) => !foreign).at(-1)?.nulls ?? [];
	if (expected.nullArguments === 'error' && nulls.slice(0, 2).some((status) => !isError(status))) {
		yield 'GetVbtData takes NULL arguments';
	}
	if (expected.events !== undefined && events !== expected.events) {
		yield `${events} events left, expected ${expected.events}`;
	}
	if (expected.unload !== true || unloaded === undefined || !unloaded.images.includes(0n)) return;
	if (unloaded.policies.length > 0) yield 'PlatformGopPolicy is still installed after the unload';
	if (unloaded.events > 0) yield `${unloaded.events} events left after the unload`;
}

function isCopy({ type }: Held): boolean {
	return type === MemoryType.acpiNvs;
}

function isRegion({ type, pages }: Held): boolean {
	return type !== MemoryType.acpiNvs && pages >= REGION_PAGES;
}

function sumPages(held: readonly Held[]): number {
	return held.reduce((sum, { pages }) => sum + pages, 0);
}

function listed(value: number | readonly number[]): readonly number[] {
	return typeof value === 'number' ? [value] : value;
}

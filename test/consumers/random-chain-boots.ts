/** What firmware does with random ROMs, and what its rules say of them, image by image: the cells of the proof's table. */
import type { TestContext } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { type EfiImagePlace, endOfLoaded, walkChain } from '../../src/consumers/edk2/chain.js';
import { startImages } from '../../src/consumers/edk2/start-images.js';
import { askOvmf, X64_OVMF } from '../../src/consumers/ovmf.js';
import { RomBar } from '../../src/consumers/rom-bar.js';
import { mapRom } from '../../src/consumers/seabios/map-rom.js';
import { askSeabios } from '../../src/consumers/seabios.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { efiRomHeader } from '../../src/option-rom/rom-header.js';
import { needStack, stackOf } from '../support/stacks.js';
import { batchesOf, outcomesAlone } from './boots.js';
import { E1000 } from './mutate.js';
import { type Booted, MEMORY, ovmfRelease, seabiosRelease } from './proof.js';
import type { RandomChain } from './random-chains.js';
import { spoken } from './spoken.js';

const AT = efiRomHeader.offsets;

/** `a b`, `-`, `crashes` or `hangs`. */
export function saidOf({ bytes, prefix }: RandomChain, booted: Booted): string {
	const rom = new ParsedRom(bytes);
	const bar = new RomBar(bytes);
	const question = { rom, device: E1000, secureBoot: false, memory: MEMORY };
	const letterIn = (code: Uint8Array) => {
		const [letter] = spoken({ prefix }, Buffer.from(code).toString('latin1'));
		if (letter === undefined) throw new TypeError('there is no code of ours');
		return letter;
	};
	if (booted.firmware === 'seabios') {
		const { verdict } = askSeabios(question, seabiosRelease(booted.release));
		if (verdict !== 'runs') return verdict === 'ignored' ? '-' : verdict;
		return letterIn(bytes.subarray(mapRom(bar, rom, E1000).start));
	}
	const release = ovmfRelease(booted.release);
	const { verdict } = askOvmf(question, release);
	if (verdict !== 'runs') return verdict === 'ignored' ? '-' : verdict;
	const machine = { firmware: X64_OVMF, release, memory: MEMORY, secureBoot: false };
	const { images } = startImages(bar, rom, walkChain(bar, release).efi, machine);
	const started = images.filter(({ broken }) => broken === undefined);
	return lettersOf(started.map(({ place }) => letterIn(driverAt(bar, rom, place))));
}

function driverAt(bar: RomBar, rom: ParsedRom, place: EfiImagePlace): Uint8Array {
	const { start } = place;
	const at = start + bar.u16(start + AT.efiImageOffset);
	const data = bar.bytes(at, endOfLoaded(bar, place) - at);
	if (bar.u16(start + AT.compressionType) === 0) return data;
	const driver = rom.unpackRead(at, data, true);
	if (driver instanceof FormatError) throw driver;
	return driver;
}

/** Which come first, and how often they speak, is not asked. */
function lettersOf(letters: readonly string[]): string {
	return [...new Set(letters)].sort().join(' ');
}

export interface BootedChain {
	readonly name: string;
	readonly said: string;
	readonly did: string;
}

const isDown = (cell: string) => cell === 'crashes' || cell === 'hangs';
/** Of those that do not survive it, in which way is no matter. */
export const isAlike = (said: string, did: string) =>
	said === lettersOf(did.split(' ')) || (isDown(said) && isDown(did));

/** In as few machines as those that take them down leave. */
export async function bootChains(
	booted: Booted,
	chains: readonly RandomChain[],
	context: TestContext,
): Promise<readonly BootedChain[]> {
	const said = new Map(chains.map((one) => [one, saidOf(one, booted)]));
	const cell = (one: RandomChain) => said.get(one) ?? '';
	const { firmware, release } = booted;
	const stack = firmware === 'ovmf' ? stackOf(firmware, release) : stackOf(firmware, release);
	needStack(context, stack);
	const results: BootedChain[] = [];
	for (const batch of batchesOf(chains, (one) => isDown(cell(one)))) {
		const isAsSaid = (one: RandomChain, did: string) => isAlike(cell(one), did);
		const did = await outcomesAlone(stack, batch, isAsSaid, (one) => isDown(cell(one)), true);
		for (const one of batch) {
			results.push({ name: one.name, said: cell(one), did: did.get(one.name) ?? 'not booted' });
		}
	}
	return results;
}

/** Boots ROMs on the cards of virtual machines with installed or given firmware, and prints what became of them. */
import type { KnownReleases } from '../../../consumers/ask-consumers.js';
import { MEMORY_SIZES, type MemorySize } from '../../check/memory-sizes.js';
import { CliError, complain, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { Progress } from '../../progress.js';
import { apart } from '../../text-layout.js';
import { setupOf } from '../machine-setup.js';
import { CardSession } from './ask-cards.js';
import { describeBooted } from './describe.js';
import { isForeign, qemuVersion } from './emulators.js';
import { type PlannedBoot, planBoots } from './plan-boots.js';
import { isSigned, prepareRom, type RomFile, readRom } from './read-roms.js';
import { type BootedRom, bootedRom } from './report.js';
import { CARD_TEXTS } from './texts.js';
import { Troubles } from './troubles.js';

export interface FirmwareFlags {
	readonly code?: string;
	readonly vars?: string;
	readonly secureBoot?: boolean;
	readonly memory?: MemorySize;
	readonly qemu?: string;
	/** Seconds. */
	readonly timeout?: number;
	readonly json?: boolean;
}

const SECONDS = 30;
const MIB = 1 << 20;

/** Exit code 0 where each ROM runs in a firmware that it was booted in. */
export async function runFirmware(paths: readonly string[], flags: FirmwareFlags, io: Io): Promise<number> {
	if (flags.vars !== undefined && flags.code === undefined) throw new CliError(say(CARD_TEXTS.varsWithoutCode));
	const progress = new Progress(io);
	const troubles = new Troubles(io, () => progress.end());
	const roms = paths.flatMap((path) => {
		try {
			return [readRom(path, io)];
		} catch (error) {
			troubles.take(error);
			return [];
		}
	});
	const machine = { memory: MEMORY_SIZES[flags.memory ?? '256M'], secureBoot: flags.secureBoot === true };
	const plan = planBoots(roms, { ...flags, secureBoot: machine.secureBoot }, troubles, io);
	const releases = Object.fromEntries(
		plan.flatMap(({ firmware: { kind, release } }) => (release === undefined ? [] : [[kind, release]])),
	);
	const all = plan.reduce((sum, each) => sum + each.roms.length, 0);
	let before = 0;
	const booted = new Map<RomFile, BootedRom[]>(roms.map((rom) => [rom, []]));
	for (const each of plan) {
		const listener: Listener = {
			onProgress: (done) => progress.update(each.firmware.code, (before + done) / Math.max(all, 1)),
			tell(message) {
				progress.end();
				complain(message, io);
			},
			onBooted: (rom, one) => booted.get(rom)?.push(one),
		};
		try {
			await bootAll(each, { ...machine, releases, seconds: flags.timeout ?? SECONDS }, listener);
		} catch (error) {
			troubles.take(error, each.firmware.kind);
		}
		before += each.roms.length;
	}
	progress.end();
	const inOrder = [...booted.values()];
	if (flags.json === true) io.stdout.json(inOrder.flat());
	else {
		const shown = inOrder.filter((each) => each.length > 0);
		io.stdout.lines(apart(shown.map((each) => describeBooted(each, io.stdout, io.env))));
	}
	if (troubles.exitCode !== undefined) return troubles.exitCode;
	if (inOrder.some((each) => each.length === 0)) return ExitCode.unusable;
	return inOrder.every((each) => each.some(({ outcome }) => outcome === 'runs')) ? ExitCode.ok : ExitCode.unfit;
}

interface Listener {
	readonly onProgress: (done: number) => void;
	readonly tell: (message: string) => void;
	/** In the order of the ROMs of a card; nothing of one about which nothing can be known. */
	readonly onBooted: (rom: RomFile, booted: BootedRom) => void;
}

interface BootOptions {
	/** Bytes. */
	readonly memory: number;
	readonly secureBoot: boolean;
	/** Of all firmware in which ROMs are booted: what `check` is asked about once for each ROM. */
	readonly releases: KnownReleases;
	readonly seconds: number;
}

async function bootAll({ firmware, qemu, roms }: PlannedBoot, options: BootOptions, listener: Listener): Promise<void> {
	const { memory, secureBoot, seconds } = options;
	const setup = setupOf({ qemu, ovmf: firmware.code }, isForeign(firmware.kind) ? { kvm: false } : undefined);
	const prepared = roms.map((rom) => prepareRom(rom, { ...options, kind: firmware.kind }));
	let before = 0;
	for (const card of new Set(prepared.map((rom) => rom.card))) {
		const ofCard = prepared.filter((rom) => rom.card === card);
		const onProgress = (done: number) => listener.onProgress(before + done);
		const limits = { tell: listener.tell, onProgress, seconds };
		const session = new CardSession(setup, { firmware, memory: memory / MIB, card, secureBoot }, limits);
		const answers = await session.ask(ofCard);
		before += ofCard.length;
		const machine = { qemu: qemuVersion(qemu), memory: memory / MIB, secureBoot };
		for (const [index, { source, replaced, verdict }] of ofCard.entries()) {
			const answer = answers[index];
			if (answer?.refusal === true && isSigned(source)) {
				listener.tell(say(CARD_TEXTS.cannotTell, { path: source.file }));
			} else if (answer !== undefined) {
				const parts = { file: source.file, size: source.examined.bytes.length, digests: source.digests };
				const known = { verdict, ...(replaced && { replaced }) };
				listener.onBooted(source, bootedRom({ ...parts, ...known, firmware, answer, card, machine }));
			}
		}
	}
}

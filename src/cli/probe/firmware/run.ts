/** Boots ROMs on the cards of virtual machines with installed or given firmware, and prints what became of them. */
import { spawnSync } from 'node:child_process';
import { MEMORY_SIZES, type MemorySize } from '../../check/memory-sizes.js';
import { CliError, complain, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { Progress } from '../../progress.js';
import { apart } from '../../text-layout.js';
import { findQemu } from '../find-machine.js';
import { setupOf } from '../machine-setup.js';
import { CardSession } from './ask-cards.js';
import { describeBooted } from './describe.js';
import { type FirmwareFile, firmwareFile, installedFirmware } from './find-firmware.js';
import type { FirmwareKind } from './firmware-places.js';
import { firmwareFor, isSigned, type PreparedRom, prepareRom, type RomFile, readRom } from './read-roms.js';
import { type BootedRom, bootedRom } from './report.js';
import { CARD_TEXTS } from './texts.js';

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
const KINDS: readonly FirmwareKind[] = ['ovmf', 'aavmf', 'seabios'];
const PROGRAMS = { ovmf: 'qemu-system-x86_64', seabios: 'qemu-system-x86_64', aavmf: 'qemu-system-aarch64' } as const;
/** Of Node, on the machine whose KVM can run the program's guests. */
const NATIVE = { ovmf: 'x64', seabios: 'x64', aavmf: 'arm64' } as const;

/** Exit code 0 where each ROM runs in a firmware that it was booted in. */
export async function runFirmware(paths: readonly string[], flags: FirmwareFlags, io: Io): Promise<number> {
	if (flags.vars !== undefined && flags.code === undefined) throw new CliError(say(CARD_TEXTS.varsWithoutCode));
	let unusable = false;
	const roms = paths.flatMap((path) => {
		try {
			return [readRom(path, io)];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			complain(error.message, io);
			return [];
		}
	});
	const plan = planned(roms, flags, io);
	const progress = new Progress(io);
	const all = plan.reduce((sum, [, each]) => sum + each.length, 0);
	let before = 0;
	const booted: BootedRom[] = [];
	for (const [firmware, each] of plan) {
		const onProgress = (done: number) => progress.update(firmware.code, (before + done) / Math.max(all, 1));
		const tell = (message: string) => {
			progress.end();
			complain(message, io);
		};
		booted.push(...(await bootAll(firmware, each, flags, io, { onProgress, tell })));
		before += each.length;
	}
	progress.end();
	const inOrder = roms.map(({ file }) => booted.filter((each) => each.file === file));
	if (flags.json === true) io.stdout.json(inOrder.flat());
	else {
		const shown = inOrder.filter((each) => each.length > 0);
		io.stdout.lines(apart(shown.map((each) => describeBooted(each, io.stdout, io.env))));
	}
	if (unusable || inOrder.some((each) => each.length === 0)) return ExitCode.unusable;
	return inOrder.every((each) => each.some(({ outcome }) => outcome === 'runs')) ? ExitCode.ok : ExitCode.unfit;
}

/** Which ROMs are booted in which firmware. @throws CliError where there is none for any of them. */
function planned(roms: readonly RomFile[], flags: FirmwareFlags, io: Io): [FirmwareFile, RomFile[]][] {
	const wish = { ...flags, secureBoot: flags.secureBoot === true };
	if (flags.code !== undefined) return [[firmwareFile(flags.code, wish, io), [...roms]]];
	const plan = KINDS.flatMap((kind): [FirmwareFile, RomFile[]][] => {
		const wanted = roms.filter((rom) => firmwareFor(rom).includes(kind));
		// Secure Boot is none of its business.
		if (wanted.length === 0 || (wish.secureBoot && kind === 'seabios')) return [];
		const firmware = installedFirmware(kind, wish, io);
		if (firmware !== undefined) return [[firmware, wanted]];
		for (const { file } of wanted) complain(say(CARD_TEXTS.notInstalled, { firmware: kind, path: file }), io);
		return [];
	});
	if (plan.length === 0 && roms.length > 0) {
		throw new CliError(say(CARD_TEXTS.noneInstalled, { secure: wish.secureBoot ? 'yes' : 'no' }), ExitCode.missing);
	}
	return plan;
}

interface Listener {
	readonly onProgress: (done: number) => void;
	readonly tell: (message: string) => void;
}

/** In the order of `roms`; one about which nothing can be known is left out. */
async function bootAll(
	firmware: FirmwareFile,
	roms: readonly RomFile[],
	flags: FirmwareFlags,
	io: Io,
	{ onProgress, tell }: Listener,
): Promise<BootedRom[]> {
	const { kind, code } = firmware;
	const memory = MEMORY_SIZES[flags.memory ?? '256M'];
	const secureBoot = flags.secureBoot === true;
	const qemu = findQemu(flags.qemu, io.env, PROGRAMS[kind]);
	const setup = setupOf({ qemu, ovmf: code }, process.arch === NATIVE[kind] ? undefined : { kvm: false });
	const limits = { seconds: flags.timeout ?? SECONDS, onProgress, tell };
	const prepared = roms.map((rom) => prepareRom(rom, { firmware, memory, secureBoot }));
	const booted = new Map<PreparedRom, BootedRom>();
	for (const card of new Set(prepared.map((rom) => rom.card))) {
		const ofCard = prepared.filter((rom) => rom.card === card);
		const session = new CardSession(setup, { firmware, memory: memory / MIB, card }, limits);
		const answers = await session.ask(ofCard);
		const machine = { qemu: qemuVersion(qemu), memory: memory / MIB, secureBoot };
		for (const [index, rom] of ofCard.entries()) {
			const answer = answers[index];
			const { source, replaced, verdict } = rom;
			if (answer?.refusal === true && isSigned(source)) tell(say(CARD_TEXTS.cannotTell, { path: source.file }));
			else if (answer !== undefined) {
				const parts = { file: source.file, size: source.rom.bytes.length, digests: source.digests };
				const known = { ...(replaced && { replaced }), ...(verdict && { expected: verdict }) };
				booted.set(rom, bootedRom({ ...parts, ...known, firmware, answer, card, machine }));
			}
		}
	}
	return prepared.flatMap((rom) => booted.get(rom) ?? []);
}

/** `10.0.13`; `null` for a wrapper that does not say. */
function qemuVersion(qemu: string): string | null {
	const { stdout } = spawnSync(qemu, ['--version'], { encoding: 'utf8', timeout: 10_000 });
	return /version (\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1] ?? null;
}

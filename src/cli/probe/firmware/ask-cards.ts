/**
 * What a firmware does with many ROMs, in as few starts of a machine as is safe: a start that ends badly says nothing of
 * the others, and a ROM that is refused for want of memory, or does what was not expected, is asked again alone.
 */
import { availableParallelism } from 'node:os';
import { type CardResult, cardResult, isOwnFault, isSameOutcome, untouched } from '../../../probe/cards/outcome.js';
import { CliError, ExitCode } from '../../cli-error.js';
import { say } from '../../language.js';
import { MOST_ROMS } from '../machine-folder.js';
import type { MachineSetup } from '../machine-setup.js';
import { byClock, type MachineTime } from '../machine-time.js';
import { FIRMWARE_SECONDS } from '../run-qemu.js';
import { PROBE_TEXTS } from '../texts.js';
import { type Boot, type BootMachine, bootCards, briefly } from './boot-cards.js';
import { type AskedRom, groupsOf, isDownfall, partsOf, slotOf } from './rom-groups.js';
import { sideBySide } from './side-by-side.js';
import { CARD_TEXTS } from './texts.js';

export interface AnsweredRom extends CardResult {
	/** The driver itself failed, after the firmware had started it. */
	readonly ownFault: boolean;
	/** The firmware refuses all that is unsigned, the driver that watches it as well. */
	readonly refusal: boolean;
	readonly accelerator: Boot['accelerator'];
}

export interface AskLimits {
	/** Of silence. */
	readonly seconds: number;
	readonly onProgress: (done: number) => void;
	readonly tell: (message: string) => void;
}

/** MiB that machines may have together. */
const MOST_MEMORY = 1024;
/** OVMF takes 4 s without KVM; what takes longer than this, and nobody has spoken, is asked without ROMs. */
const FIRST_SECONDS = 45;
/** How many times longer than ever before a firmware may take on a machine that is busy. */
const PATIENCE = 4;
/** For want of memory, which the other ROMs of a start have taken. */
const MEMORY_STATUSES = new Set(['0x8000000000000009', '0x800000000000000e']);

export class CardSession {
	private readonly setup: MachineSetup;
	private readonly machine: BootMachine;
	private readonly limits: AskLimits;
	/** The longest that this firmware took until it spoke. */
	private spoke: MachineTime | undefined;
	private done = 0;

	constructor(setup: MachineSetup, machine: BootMachine, limits: AskLimits) {
		this.setup = setup;
		this.machine = machine;
		this.limits = limits;
	}

	/** The answers in the order of `roms`. @throws CliError where the firmware does not get as far as its ROMs. */
	async ask(roms: readonly AskedRom[]): Promise<AnsweredRom[]> {
		const answers = new Map<AskedRom, AnsweredRom>();
		await sideBySide(groupsOf(roms, MOST_ROMS - 1), this.atOnce, async (group) => {
			const again = await this.answer(group, answers);
			this.done += group.length - again.flat().length;
			return again;
		});
		return roms.map((rom) => answers.get(rom) as AnsweredRom);
	}

	/** So many machines run at a time. */
	private get atOnce(): number {
		return Math.max(1, Math.min(availableParallelism(), Math.floor(MOST_MEMORY / this.machine.memory)));
	}

	/** @returns the groups in which what is still open is to be asked. */
	private async answer(group: readonly AskedRom[], answers: Map<AskedRom, AnsweredRom>): Promise<AskedRom[][]> {
		const isBrief = group.length > 1 || group.some(isDownfall);
		const boot = await this.boot(
			group.map(({ bytes }) => bytes),
			isBrief,
		);
		// SeaBIOS has run the ROM of one of them, and does not say which.
		const isUnclear = group.length > 1 && this.machine.firmware.kind === 'seabios' && boot.seabios.ran;
		if (boot.ending === 'end' && !isUnclear) {
			const again = group.filter((rom, index) => {
				const answer = this.answerOf(rom, index, boot);
				const isOpen = group.length > 1 && isDoubtful(rom, answer);
				if (!isOpen) answers.set(rom, answer);
				return isOpen;
			});
			return again.map((rom) => [rom]);
		}
		if (group.length > 1) return partsOf(group, boot.observed);
		const [rom] = group;
		if (rom !== undefined) answers.set(rom, this.answerOf(rom, 0, boot));
		return [];
	}

	/** One start; where nobody spoke, the ROMs have to do with it, or it is an error. */
	private async boot(roms: readonly Uint8Array[], isBrief: boolean): Promise<Boot> {
		const first = await this.start(roms, isBrief, () => this.patience(isBrief));
		const isRunning = ({ began, refused }: Boot) => began || refused;
		if (isRunning(first)) return first;
		// QEMU has ended before the firmware could do anything with the ROMs.
		if (first.ending === 'crashes' && first.problem !== '') throw qemuFails(first.problem);
		if (this.spoke !== undefined) return first;
		const control = await this.start([], isBrief, () => byClock(FIRMWARE_SECONDS));
		if (!isRunning(control)) {
			const problem = first.problem || control.problem;
			if (problem !== '') throw qemuFails(problem);
			throw new CliError(say(CARD_TEXTS.doesNotStart, { path: this.machine.firmware.code }), ExitCode.missing);
		}
		const isTooEarly = first.ending === 'hangs' && this.patience(isBrief).clock > FIRST_SECONDS;
		return isTooEarly ? this.start(roms, isBrief, () => this.patience(isBrief)) : first;
	}

	private async start(roms: readonly Uint8Array[], isBrief: boolean, toBegin: () => MachineTime): Promise<Boot> {
		const { limits, setup, machine } = this;
		const onProgress = () => limits.onProgress(this.done);
		const boot = await bootCards(setup, machine, roms, { ...limits, isBrief, toBegin, onProgress });
		const { began, spoke, accelerator } = boot;
		// With KVM less is computed; should it fail later, that says nothing of the machines that follow.
		if (began && spoke !== undefined)
			this.spoke = later(accelerator === 'kvm' ? byClock(spoke.clock) : spoke, this.spoke);
		return boot;
	}

	private patience(isBrief: boolean): MachineTime {
		if (this.spoke === undefined) return byClock(FIRST_SECONDS);
		if (isBrief) return briefly(this.spoke, PATIENCE);
		return byClock(Math.max(this.limits.seconds, PATIENCE * this.spoke.clock));
	}

	private answerOf(rom: AskedRom, index: number, boot: Boot): AnsweredRom {
		const { ending, observed, exception, accelerator, refused, seabios } = boot;
		const about = { accelerator, refusal: refused, ownFault: false };
		if (this.machine.firmware.kind === 'seabios') {
			const ran = (offset: number) => seabios.ran && offset === rom.legacy;
			const images = rom.offsets.map((offset) =>
				ran(offset) ? { ...untouched(offset), dispatched: true, loaded: true, started: true } : untouched(offset),
			);
			const ended = seabios.ran ? 'runs' : 'ignored';
			return {
				images,
				outcome: ending === 'end' ? ended : ending,
				...about,
				ownFault: ending !== 'end' && seabios.ran,
			};
		}
		const result = cardResult(observed, slotOf(index), rom.offsets, ending, exception);
		return { ...result, ...about, ownFault: isOwnFault(observed, ending, exception) };
	}
}

function later(one: MachineTime, other = one): MachineTime {
	return { clock: Math.max(one.clock, other.clock), computed: Math.max(one.computed, other.computed) };
}

function qemuFails(problem: string): CliError {
	return new CliError(say(PROBE_TEXTS.qemuFails, { problem }), ExitCode.missing);
}

function isDoubtful({ expected }: AskedRom, { outcome, images }: AnsweredRom): boolean {
	if (!isSameOutcome(outcome, expected)) return true;
	return images.some(({ loaded, status }) => !loaded && status !== null && MEMORY_STATUSES.has(status));
}

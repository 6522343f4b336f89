/** One start of a machine with ROMs on cards, and what became of them. */
import { randomBytes } from 'node:crypto';
import type { FirmwareKind } from '../../../host/firmware-places.js';
import {
	isObservedToEnd,
	OBSERVER_GREETING,
	type Observed,
	parseObserved,
} from '../../../probe/cards/observer-lines.js';
import { isObserved, observerRom, observerVolume } from '../../../probe/cards/observer-rom.js';
import type { MachineEnding } from '../../../probe/cards/outcome.js';
import { parseSeabios, SEABIOS_GREETING, type SeabiosSaid } from '../../../probe/cards/seabios-lines.js';
import { type CpuException, parseException } from '../../../probe/exception.js';
import { inMachineFolder, machineFiles, writeMachineFile } from '../machine-folder.js';
import type { Speaker } from '../machine-output.js';
import type { MachineSetup, Mode } from '../machine-setup.js';
import { byClock, type MachineTime } from '../machine-time.js';
import { problemIn } from '../qemu-words.js';
import { FIRMWARE_SECONDS, type Run, runQemu } from '../run-qemu.js';
import { type Judged, runInWorkingMode } from '../working-mode.js';
import { type CardMachine, cardMachineWords } from './machine-words.js';

export interface Boot {
	readonly ending: MachineEnding;
	/** The firmware got as far as to speak to us. */
	readonly began: boolean;
	/** Our driver was refused, as all that is unsigned; the firmware went on. */
	readonly refused: boolean;
	/** What was seen of the cards; of SeaBIOS nothing. */
	readonly observed: Observed;
	readonly seabios: SeabiosSaid;
	readonly exception?: CpuException;
	/** Until somebody spoke, if anybody did. */
	readonly spoke: MachineTime | undefined;
	/** What QEMU says that kept the machine from starting. */
	readonly problem: string;
	readonly accelerator: 'kvm' | 'tcg';
}

export interface BootLimits {
	/** How long there may be silence once somebody has spoken. */
	readonly seconds: number;
	/** Less is enough where the firmware is quick: a hang is no news, or is looked at again. */
	readonly isBrief: boolean;
	/** How long it may take until somebody speaks: another machine may teach that meanwhile. */
	readonly toBegin: () => MachineTime;
	readonly onProgress: () => void;
	readonly tell: (message: string) => void;
}

export interface BootMachine extends Pick<CardMachine, 'firmware' | 'memory' | 'card'> {
	readonly secureBoot: boolean;
}

/** What the boot manager says on the serial port of what it does not start (BmBoot.c): no card has its turn after that. */
const NOT_BOOTED = /BdsDxe: failed to (?:load|start) Boot[0-9A-F]{4}[^\n]*: ([A-Z][a-z]+ [A-Z][a-z]+)/;
/** Of Secure Boot, known to be on or not. Debian's 2025.02 says "Not Found" instead. */
const REFUSALS = new Set(['Access Denied', 'Security Violation']);
/** DefaultExceptionHandler of ArmPkg; its report follows in debug builds. */
const ARM_EXCEPTION = /Synchronous Exception at 0x([0-9A-F]+)/;

/** Of silence, in seconds: an idle machine makes none of more than one. */
const BRIEF: MachineTime = { clock: 8, computed: 3 };

const SPEAKERS: Readonly<Record<FirmwareKind, Speaker>> = {
	ovmf: { greeting: OBSERVER_GREETING, isComplete: isObservedToEnd },
	aavmf: {
		greeting: OBSERVER_GREETING,
		isComplete: (recent, token) => isObservedToEnd(recent, token) || NOT_BOOTED.test(recent),
		hasFailed: (recent) => ARM_EXCEPTION.test(recent),
	},
	seabios: { greeting: SEABIOS_GREETING, isComplete: (recent) => parseSeabios(recent).ended },
};

export function bootCards(
	setup: MachineSetup,
	machine: BootMachine,
	roms: readonly Uint8Array[],
	limits: BootLimits,
): Promise<Boot> {
	const token = randomBytes(8).toString('hex');
	const { kind, machine: processor } = machine.firmware;
	const own = processor !== undefined && isObserved(processor) ? processor : undefined;
	const all = own === undefined ? roms : [observerRom(own, token, decode), ...roms];
	const { seconds, isBrief, toBegin, onProgress, tell } = limits;
	const words = cardMachineWords({ ...machine, cards: all.length, hasVolume: own !== undefined });
	// Until it speaks, firmware has far more to do than between two words.
	const silence = (began: MachineTime) => {
		const { clock, computed } = isBrief ? briefly(began, 2) : byClock(seconds);
		return { clock: Math.min(seconds, clock), computed };
	};
	const other = { words, speaker: SPEAKERS[kind], toBegin, silence };
	const bounds = { token, seconds, mostSeconds: FIRMWARE_SECONDS + seconds * (4 + all.length), onProgress, other };
	return inMachineFolder(async (folder) => {
		const files = machineFiles(folder);
		writeMachineFile(files.volume, own === undefined ? new Uint8Array(0) : observerVolume(own));
		for (const [index, rom] of all.entries()) writeMachineFile(files.roms[index] as string, rom);
		const start = (mode: Mode) => runQemu(setup, folder, mode, bounds);
		const { run, mode } = await runInWorkingMode(setup, start, (each) => judged(bootOf(each, token, machine)), tell);
		return { ...bootOf(run, token, machine), accelerator: mode.kvm ? 'kvm' : 'tcg' };
	});
}

/** So many times as long as something took, and no less than is brief. */
export function briefly({ clock, computed }: MachineTime, times: number): MachineTime {
	return {
		clock: Math.max(BRIEF.clock, times * clock),
		computed: computed === 0 ? Number.POSITIVE_INFINITY : Math.max(BRIEF.computed, times * computed),
	};
}

const decode = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

function judged({ ending, began, refused }: Omit<Boot, 'accelerator'>): Judged {
	return { isOver: ending === 'end', hasBegun: began || refused };
}

function bootOf(
	{ how, output, serial, errors, began }: Run,
	token: string,
	{ firmware: { kind }, secureBoot }: BootMachine,
): Omit<Boot, 'accelerator'> {
	const observed = parseObserved(output, token);
	const seabios = parseSeabios(output);
	const isSeabios = kind === 'seabios';
	const refused = kind === 'aavmf' && !observed.began && wasRefused(output, secureBoot);
	const exception = kind === 'aavmf' ? armException(output) : parseException(serial);
	const ended = (isSeabios ? seabios.ended : observed.ended) || refused;
	return {
		ending: ended ? 'end' : how === 'ended' ? 'crashes' : 'hangs',
		began: isSeabios ? seabios.began : observed.began,
		refused,
		observed,
		seabios,
		...(exception !== undefined && { exception }),
		spoke: began,
		problem: problemIn(errors),
	};
}

function wasRefused(output: string, secureBoot: boolean): boolean {
	const [, why] = NOT_BOOTED.exec(output) ?? [];
	return why !== undefined && (secureBoot || REFUSALS.has(why));
}

function armException(output: string): CpuException | undefined {
	const [, address] = ARM_EXCEPTION.exec(output) ?? [];
	if (address === undefined) return undefined;
	return { name: 'Synchronous Exception', registers: { ELR: `0x${address.toLowerCase()}` } };
}

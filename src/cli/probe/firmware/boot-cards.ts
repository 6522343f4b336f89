/** One start of a machine with ROMs on cards, and what became of them. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
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
import { CliError } from '../../cli-error.js';
import { systemReason } from '../../file-errors.js';
import { say } from '../../language.js';
import { withSignals } from '../../signals.js';
import { type Fault, withoutKvm } from '../machine.js';
import { machineFiles, makeMachineFolder, removeMachineFolder } from '../machine-folder.js';
import type { Speaker } from '../machine-output.js';
import type { MachineSetup } from '../machine-setup.js';
import { kvmErrorIn, problemIn } from '../qemu-words.js';
import { type Run, runQemu } from '../run-qemu.js';
import { PROBE_TEXTS } from '../texts.js';
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
	/** Until somebody spoke. */
	readonly seconds: number;
	/** What QEMU says that kept the machine from starting. */
	readonly problem: string;
	readonly accelerator: 'kvm' | 'tcg';
}

export interface BootLimits {
	/** How long there may be silence once somebody has spoken, and before that. */
	readonly seconds: number;
	readonly firmwareSeconds: number;
	readonly onProgress: () => void;
	readonly tell: (message: string) => void;
}

export type BootMachine = Pick<CardMachine, 'firmware' | 'memory' | 'card'>;

/** What the boot manager says on the serial port of what it must not start (BmBoot.c). */
const REFUSED = /BdsDxe: failed to (?:load|start) Boot[0-9A-F]{4}[^\n]*: (?:Access Denied|Security Violation)/;
/** DefaultExceptionHandler of ArmPkg; its report follows in debug builds. */
const ARM_EXCEPTION = /Synchronous Exception at 0x([0-9A-F]+)/;

const SPEAKERS: Readonly<Record<'edk2' | 'aavmf' | 'seabios', Speaker>> = {
	edk2: { greeting: OBSERVER_GREETING, isComplete: isObservedToEnd },
	aavmf: {
		greeting: OBSERVER_GREETING,
		isComplete: (recent, token) => isObservedToEnd(recent, token) || REFUSED.test(recent),
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
	let folder: string | undefined;
	const removeFolder = () => {
		if (folder !== undefined) removeMachineFolder(folder);
	};
	return withSignals(async () => {
		try {
			folder = makeMachineFolder();
			return await bootIn(folder, setup, machine, roms, limits);
		} finally {
			removeFolder();
		}
	}, removeFolder);
}

async function bootIn(
	folder: string,
	setup: MachineSetup,
	machine: BootMachine,
	roms: readonly Uint8Array[],
	limits: BootLimits,
): Promise<Boot> {
	const token = randomBytes(8).toString('hex');
	const { kind, machine: processor } = machine.firmware;
	const own = processor !== undefined && isObserved(processor) ? processor : undefined;
	const decode = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
	const all = own === undefined ? roms : [observerRom(own, token, decode), ...roms];
	const files = machineFiles(folder);
	write(files.volume, own === undefined ? new Uint8Array(0) : observerVolume(own));
	for (const [index, rom] of all.entries()) write(files.roms[index] as string, rom);
	const whole = { ...machine, cards: all.length, hasVolume: own !== undefined };
	const { seconds, firmwareSeconds, onProgress } = limits;
	const other = {
		words: (names: typeof files, mode: { kvm: boolean; sandbox: boolean }) => cardMachineWords(whole, names, mode),
		speaker: SPEAKERS[kind === 'ovmf' ? 'edk2' : kind],
		firmwareSeconds,
	};
	const mostSeconds = firmwareSeconds + seconds * (4 + all.length);
	let boot: Boot | undefined;
	let kvmFault = '';
	for (const mode of setup.modes) {
		// What the mode before has taught.
		if (mode.kvm && kvmFault !== '') continue;
		const run = await runQemu(setup, folder, mode, { token, seconds, mostSeconds, onProgress, other });
		boot = { ...bootOf(run, token, kind), accelerator: mode.kvm ? 'kvm' : 'tcg' };
		const hasFailed = mode.kvm && (run.how === 'paused' || kvmErrorIn(run.errors) !== undefined);
		if ((boot.began || boot.refused) && !hasFailed) {
			if (setup.learn(mode)) limits.tell(kvmFault);
			break;
		}
		if (mode.kvm) kvmFault = withoutKvm(faultOf(run, hasFailed), run.errors);
		// Silence is the firmware's own where there is no KVM to blame.
		else if (run.how !== 'ended') break;
	}
	return boot as Boot;
}

function faultOf({ how }: Run, hasFailed: boolean): Fault {
	if (hasFailed) return 'paused';
	return how === 'ended' ? how : 'silent';
}

function write(path: string, bytes: Uint8Array): void {
	try {
		writeFileSync(path, bytes);
	} catch (error) {
		throw new CliError(say(PROBE_TEXTS.cannotWrite, { path, reason: systemReason(error) }));
	}
}

function bootOf({ how, output, serial, errors, began }: Run, token: string, kind: string): Omit<Boot, 'accelerator'> {
	const observed = parseObserved(output, token);
	const seabios = parseSeabios(output);
	const isSeabios = kind === 'seabios';
	const refused = kind === 'aavmf' && !observed.began && REFUSED.test(output);
	const exception = kind === 'aavmf' ? armException(output) : parseException(serial);
	const ended = (isSeabios ? seabios.ended : observed.ended) || refused;
	return {
		ending: ended ? 'end' : how === 'ended' ? 'crashes' : 'hangs',
		began: isSeabios ? seabios.began : observed.began,
		refused,
		observed,
		seabios,
		...(exception !== undefined && { exception }),
		seconds: began,
		problem: problemIn(errors),
	};
}

function armException(output: string): CpuException | undefined {
	const [, address] = ARM_EXCEPTION.exec(output) ?? [];
	if (address === undefined) return undefined;
	return { name: 'Synchronous Exception', registers: { ELR: `0x${address.toLowerCase()}` } };
}

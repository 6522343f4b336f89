/** What a build of edk2 does with a ROM (PciBusDxe `RegisterPciDevice`, `ProcessOpRomImage`, `LocalLoadFile2`). */
import { type Finding, finder } from '../../bytes/finding.js';
import type { ParsedRom } from '../../option-rom/parsed-rom.js';
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { isSameDevice } from '../../pci/ids.js';
import type { Answer, Question } from '../consumer.js';
import { RomBar } from '../rom-bar.js';
import { type Chain, type EfiImagePlace, walkChain } from './chain.js';
import type { OVMF_FINDINGS } from './findings.js';
import type { Edk2Firmware, OvmfMachine, OvmfRelease } from './machine.js';
import { startImages } from './start-images.js';

/** More EFI images than any ROM has: a bound for files made to keep us busy. */
const MAX_IMAGES = 32;
const MIB = 1 << 20;
/** Where the VM's memory is not known: as much as in the proof, and as most have at least. */
const LITTLE_MEMORY = 256 * MIB;
const MUCH_MEMORY = 4096 * MIB;

type Edk2Answer = Answer<'ovmf' | 'aavmf'>;

const found = finder<typeof OVMF_FINDINGS>('ovmf');

/**
 * `runs` where at least one driver is started, and none takes the firmware down. Whether it then finds its device, and how
 * the VM's other parts take it, the ROM does not say.
 */
export function askEdk2(firmware: Edk2Firmware, question: Question, release: OvmfRelease): Edk2Answer {
	const { secureBoot, memory, rombar = true } = question;
	if (!rombar) return { verdict: 'ignored', findings: [found('ovmf-no-rom-bar', 'error', {}, 0)] };
	const machine = { firmware, release, secureBoot, memory: memory ?? LITTLE_MEMORY };
	const { byMemory, ...answer } = askMachine(question, machine);
	if (memory !== undefined || !byMemory) return answer;
	const more = askMachine(question, { ...machine, memory: MUCH_MEMORY });
	if (more.verdict === answer.verdict) return answer;
	const values = { verdict: more.verdict, little: LITTLE_MEMORY / MIB, much: MUCH_MEMORY / MIB };
	const severity = more.verdict === 'runs' ? 'note' : 'warning';
	return { ...answer, findings: [...answer.findings, found('ovmf-memory', severity, values, 0)] };
}

interface MachineAnswer extends Edk2Answer {
	/** With another amount of memory it may be another one. */
	readonly byMemory: boolean;
}

function askMachine({ rom, device, romsize }: Question, machine: OvmfMachine): MachineAnswer {
	const bar = new RomBar(rom.bytes, romsize);
	const chain = walkChain(bar, machine.release);
	const { images, skipped } = startImages(bar, rom, chain.efi.slice(0, MAX_IMAGES), machine);
	const started = images.filter(({ broken }) => broken === undefined).map(({ place }) => place);
	const fatal = images.find(({ crashes, hangs }) => crashes || hangs);
	const verdict =
		chain.hangs || fatal?.hangs ? 'hangs' : fatal !== undefined ? 'crashes' : started.length > 0 ? 'runs' : 'ignored';
	// Where one takes the firmware down, what is wrong with the others is not the reason.
	const tell = (broken: Finding, isReason: boolean) => (isReason ? broken : asWarning(broken));
	const findings = chain.breaks.map((each) => tell(each, started.length === 0));
	for (const image of images) {
		if (image.broken !== undefined) findings.push(tell(image.broken, started.length === 0 || image === fatal));
	}
	findings.push(...skipped, ...images.flatMap(({ risk }) => risk ?? []), ...unseen(bar, rom, chain));
	if (verdict === 'runs') {
		findings.push(...images.flatMap(({ remark }) => remark ?? []), ...remarks(bar, started, device, machine));
	}
	return { verdict, findings, byMemory: images.some((image) => image.byMemory) };
}

function asWarning(broken: Finding): Finding {
	return { ...broken, severity: 'warning' };
}

/** What firmware does not see: 55 aa behind the last image, unless it is not meant for it, and the file's end. */
function unseen(bar: RomBar, rom: ParsedRom, { end, markedEnd }: Chain): Finding[] {
	const { length } = bar.file;
	const findings: Finding[] = [];
	const hides = markedEnd !== undefined && markedEnd < length && bar.u16(markedEnd) === ROM_SIGNATURE;
	if (hides && !rom.isPrivateAt(markedEnd)) {
		findings.push(found('ovmf-last-image', 'warning', { offset: markedEnd }, markedEnd));
	}
	if (end > length && length > 0 && markedEnd !== undefined) {
		findings.push(found('ovmf-truncated', 'warning', { end, offset: length }, length));
	}
	return findings;
}

function remarks(
	bar: RomBar,
	started: readonly EfiImagePlace[],
	device: Question['device'],
	{ secureBoot, firmware }: OvmfMachine,
): Finding[] {
	const findings: Finding[] = [];
	const first = started[0];
	if (first !== undefined && device !== undefined) {
		const { vendorId, deviceId } = pciDataStructure23.offsets;
		const has = { vendorId: bar.u16(first.pcir + vendorId), deviceId: bar.u16(first.pcir + deviceId) };
		if (!isSameDevice(has, device)) {
			findings.push(found('ovmf-ids-not-checked', 'note', { has, wanted: device }, first.pcir + vendorId));
		}
	}
	if (first !== undefined && secureBoot && !firmware.asksForSignatures) {
		findings.push(found('ovmf-secure-boot', 'note', {}, first.start));
	}
	return findings;
}

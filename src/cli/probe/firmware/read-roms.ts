/** The ROMs that are booted: what is in them decides which firmware they are for, and on which card. */
import { FormatError } from '../../../bytes/errors.js';
import type { Finding } from '../../../bytes/finding.js';
import { AARCH64 } from '../../../consumers/edk2/machine.js';
import { type JudgeOptions, judgeFile } from '../../../consumers/judge.js';
import type { SEABIOS_FINDINGS } from '../../../consumers/seabios/findings.js';
import { type ExaminedFile, examineFile } from '../../../examined/examined-file.js';
import type { FirmwareKind } from '../../../host/firmware-places.js';
import { CodeType, isDisplayClass } from '../../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../../pci/ids.js';
import { legacyImage, withCardIds } from '../../../probe/cards/card-rom.js';
import type { Outcome } from '../../../probe/cards/outcome.js';
import type { FileDigests } from '../../../report/named-file.js';
import { CliError } from '../../cli-error.js';
import { fileDigests, sha256 } from '../../digests.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { readInput } from '../../read-input.js';
import { CARDS, type Card } from './machine-words.js';
import type { BootedParts } from './report.js';
import type { AskedRom } from './rom-groups.js';
import { CARD_TEXTS } from './texts.js';

/** Larger than any chip for ROMs; a machine of 256 MiB has no room for more. */
const MAX_ROM_SIZE = 32 << 20;

const BEYOND_ROM = 'seabios-size-beyond-rom' satisfies keyof typeof SEABIOS_FINDINGS;

type JudgedWith = Pick<JudgeOptions, 'memory' | 'secureBoot' | 'releases'>;
type Judgement = ReturnType<typeof judgeFile>;

export interface RomFile {
	readonly file: string;
	readonly digests: FileDigests;
	readonly examined: ExaminedFile;
	/** What `check` says, asked once for all firmware that it is booted in. */
	readonly judge: (options: JudgedWith) => Judgement;
}

/** @throws CliError for what cannot be read, and for an empty file, with which QEMU does not start. */
export function readRom(file: string, io: Io): RomFile {
	const bytes = readInput(file, MAX_ROM_SIZE, io);
	if (bytes.length === 0) throw new CliError(say(CARD_TEXTS.empty, { path: file }));
	const examined = examineFile(bytes, sha256);
	let judgement: Judgement | undefined;
	const judge = (options: JudgedWith) => {
		judgement ??= judgeFile(examined, options);
		return judgement;
	};
	return { file, digests: fileDigests(bytes), examined, judge };
}

/** Those that have something to do with its images; OVMF where none has. */
export function firmwareFor({ examined: { rom } }: RomFile): FirmwareKind[] {
	const efi = rom.images.filter(({ pcir }) => pcir.codeType === CodeType.efi);
	const arm = efi.filter((image) => image.efi?.header.machine === AARCH64);
	const kinds: FirmwareKind[] = [];
	if (efi.length > arm.length) kinds.push('ovmf');
	if (arm.length > 0) kinds.push('aavmf');
	if (legacyImage(rom) !== undefined) kinds.push('seabios');
	return kinds.length === 0 ? ['ovmf'] : kinds;
}

export interface PreparedRom extends AskedRom {
	readonly source: RomFile;
	readonly card: Card;
	readonly replaced?: PciDevice;
	readonly verdict: BootedParts['verdict'];
}

/** What is put on the card, and what `check` says of it for the same firmware and machine. */
export function prepareRom(source: RomFile, { kind, ...options }: JudgedWith & { kind: FirmwareKind }): PreparedRom {
	const { rom } = source.examined;
	const { verdicts, findings } = source.judge(options);
	const verdict = verdicts[kind];
	const offsets = rom.images.map(({ span }) => span.start);
	const prepared = { source, offsets, verdict, expected: verdict.verdict };
	if (kind !== 'seabios') return { ...prepared, bytes: rom.bytes, card: CARDS.plain };
	const legacy = legacyImage(rom);
	const card = legacy !== undefined && isDisplayClass(legacy.pcir) ? CARDS.display : CARDS.plain;
	const alone = isAloneInSeabios(verdict.verdict, card, findings);
	if (legacy === undefined) return { ...prepared, bytes: rom.bytes, card, alone };
	const { vendorId, deviceId } = legacy.pcir;
	const bytes = withCardIds(rom, legacy.pcir, card);
	return { ...prepared, bytes, card, alone, replaced: { vendorId, deviceId }, legacy: legacy.span.start };
}

/**
 * SeaBIOS does not say whose ROM it runs, so that only those share a machine of which it should run none. Of displays it looks at the
 * first alone; and what it reads behind a ROM's end is the next one's.
 */
function isAloneInSeabios(expected: Outcome, card: Card, findings: readonly Finding[]): boolean {
	return expected !== 'ignored' || card === CARDS.display || findings.some(({ code }) => code === BEYOND_ROM);
}

/** Whether one of its drivers carries a signature, be it good or not. */
export function isSigned({ examined }: RomFile): boolean {
	return examined.images.some(
		({ driver }) => driver !== undefined && !(driver instanceof FormatError) && driver.executable?.signed === true,
	);
}

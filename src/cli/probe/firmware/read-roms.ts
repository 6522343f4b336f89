/** The ROMs that are booted: what is in them decides which firmware they are for, and on which card. */

import { type ExaminedFile, examineFile } from '../../../examined/examined-file.js';
import { readExecutable } from '../../../executable/executable.js';
import { ParsedRom } from '../../../option-rom/parsed-rom.js';
import { CodeType, isDisplayClass } from '../../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../../pci/ids.js';
import { legacyDevice, withCardIds } from '../../../probe/cards/card-rom.js';
import { checkFile } from '../../../report/check.js';
import type { FileDigests } from '../../../report/named-file.js';
import { fileDigests, sha256 } from '../../digests.js';
import type { Io } from '../../io.js';
import { readInput } from '../../read-input.js';
import type { AskedRom } from './ask-cards.js';
import type { FirmwareFile } from './find-firmware.js';
import type { FirmwareKind } from './firmware-places.js';
import { CARDS, type Card } from './machine-words.js';
import type { Checked } from './report.js';

/** Larger than any chip for ROMs; a machine of 256 MiB has no room for more. */
const MAX_ROM_SIZE = 32 << 20;
const AARCH64 = 0xaa64;

export interface RomFile {
	readonly file: string;
	readonly digests: FileDigests;
	readonly rom: ParsedRom;
	readonly examined: ExaminedFile;
}

export function readRom(file: string, io: Io): RomFile {
	const bytes = readInput(file, MAX_ROM_SIZE, io);
	return { file, digests: fileDigests(bytes), rom: new ParsedRom(bytes), examined: examineFile(bytes, sha256) };
}

/** Those that have something to do with its images; OVMF where none has. */
export function firmwareFor({ rom }: RomFile): FirmwareKind[] {
	const efi = rom.images.filter(({ pcir }) => pcir.codeType === CodeType.efi);
	const arm = efi.filter((image) => image.efi?.header.machine === AARCH64);
	const isLegacy = rom.images.some(({ pcir }) => pcir.codeType === CodeType.pcAt);
	const kinds: FirmwareKind[] = [];
	if (efi.length > arm.length) kinds.push('ovmf');
	if (arm.length > 0) kinds.push('aavmf');
	if (isLegacy) kinds.push('seabios');
	return kinds.length === 0 ? ['ovmf'] : kinds;
}

export interface PreparedRom extends AskedRom {
	readonly source: RomFile;
	readonly card: Card;
	readonly replaced?: PciDevice;
	/** Missing where `check` says nothing of this firmware. */
	readonly verdict?: Pick<Checked, 'verdict' | 'release'>;
}

export interface CheckedWith {
	readonly firmware: FirmwareFile;
	/** Bytes. */
	readonly memory: number;
	readonly secureBoot: boolean;
}

/** What is put on the card, and what `check` says of it for the same firmware and machine. */
export function prepareRom(source: RomFile, options: CheckedWith): PreparedRom {
	const { rom } = source;
	const verdict = checkedVerdict(source, options);
	const prepared = {
		...{ source, offsets: rom.images.map(({ span }) => span.start) },
		...(verdict !== undefined && { verdict, expected: verdict.verdict }),
	};
	const own = options.firmware.kind === 'seabios' ? legacyDevice(rom) : undefined;
	const legacy = rom.images.find(({ pcir }) => pcir.codeType === CodeType.pcAt);
	if (own === undefined || legacy === undefined) return { ...prepared, bytes: rom.bytes, card: CARDS.plain };
	const card = isDisplayClass(legacy.pcir) ? CARDS.display : CARDS.plain;
	const replaced = { vendorId: own.vendorId, deviceId: own.deviceId };
	return { ...prepared, bytes: withCardIds(rom, own, card), card, replaced, legacy: legacy.span.start };
}

function checkedVerdict({ examined }: RomFile, { firmware, memory, secureBoot }: CheckedWith): PreparedRom['verdict'] {
	const { kind, release } = firmware;
	const releases = release === undefined ? {} : { [kind]: release };
	const { verdicts } = checkFile(examined, { secureBoot, memory, releases });
	const all: Readonly<Record<string, unknown>> = verdicts;
	const said = all[kind] as Pick<Checked, 'verdict' | 'release'> | undefined;
	return said === undefined ? undefined : { verdict: said.verdict, release: said.release };
}

/** Whether one of its drivers carries a signature, be it good or not. */
export function isSigned({ rom }: RomFile): boolean {
	return rom.images.some((image) => {
		const driver = rom.driverOf(image);
		return driver instanceof Uint8Array && readExecutable(driver)?.signed === true;
	});
}

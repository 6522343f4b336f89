/** Which ROMs are booted in which firmware, by which emulator: what is missing is told before the first of them starts. */
import type { FirmwareKind } from '../../../host/firmware-places.js';
import { CliError, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { emulatorsFor } from './emulators.js';
import { type FirmwareFile, type FirmwareWish, firmwareFile, installedFirmware } from './find-firmware.js';
import { firmwareFor, type RomFile } from './read-roms.js';
import { CARD_TEXTS } from './texts.js';
import type { Troubles } from './troubles.js';

const KINDS: readonly FirmwareKind[] = ['ovmf', 'aavmf', 'seabios'];

export interface PlannedBoot {
	readonly firmware: FirmwareFile;
	readonly qemu: string;
	readonly roms: readonly RomFile[];
}

export interface BootWish extends FirmwareWish {
	readonly qemu?: string;
}

/** @throws CliError where none is installed, and for a firmware or an emulator that is given and does not fit. */
export function planBoots(roms: readonly RomFile[], wish: BootWish, troubles: Troubles, io: Io): PlannedBoot[] {
	if (roms.length === 0) return [];
	if (wish.code !== undefined) {
		const firmware = firmwareFile(wish.code, wish, io);
		return [{ firmware, qemu: emulatorsFor([firmware.kind], wish.qemu, io.env)(firmware.kind), roms }];
	}
	const wanted = wantedKinds(roms, wish, troubles);
	const emulatorOf = emulatorsFor([...wanted.keys()], wish.qemu, io.env);
	let absent = 0;
	const boots: PlannedBoot[] = [];
	for (const [kind, ofKind] of wanted) {
		try {
			const qemu = emulatorOf(kind);
			const firmware = installedFirmware(kind, qemu, wish, io);
			if (firmware !== undefined) {
				boots.push({ firmware, qemu, roms: ofKind });
				continue;
			}
			absent++;
			for (const { file } of ofKind) {
				troubles.tell(say(CARD_TEXTS.notInstalled, { firmware: kind, path: file }), ExitCode.missing);
			}
		} catch (error) {
			troubles.take(error, kind);
		}
	}
	if (absent > 0 && absent === wanted.size) {
		throw new CliError(say(CARD_TEXTS.noneInstalled, { secure: wish.secureBoot ? 'yes' : 'no' }), ExitCode.missing);
	}
	return boots;
}

function wantedKinds(
	roms: readonly RomFile[],
	{ secureBoot }: FirmwareWish,
	troubles: Troubles,
): ReadonlyMap<FirmwareKind, readonly RomFile[]> {
	// Secure Boot is none of SeaBIOS's business.
	const kindsOf = (rom: RomFile) => firmwareFor(rom).filter((kind) => !secureBoot || kind !== 'seabios');
	for (const rom of roms) {
		if (kindsOf(rom).length === 0) troubles.tell(say(CARD_TEXTS.legacyOnly, { path: rom.file }), ExitCode.unusable);
	}
	const wanted = KINDS.map((kind) => [kind, roms.filter((rom) => kindsOf(rom).includes(kind))] as const);
	return new Map(wanted.filter(([, ofKind]) => ofKind.length > 0));
}

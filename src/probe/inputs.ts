/** What a file gives to probe: drivers to be asked, and ROM images with a VBIOS for the device that they are asked about. */
import { parseVfct } from '../acpi/vfct.js';
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { identifyContent } from '../content/content.js';
import { MACHINE_NAMES, readPeHeaders, Subsystem } from '../executable/pe.js';
import type { Graphics } from '../graphics/graphics.js';
import { romParts } from '../graphics/parts/rom-parts.js';
import { recognizeDriver } from '../graphics/recognize-driver.js';
import { locateOptionRom } from '../option-rom/locate.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { driverOf, type Sha256, UnpackBudget } from '../option-rom/report.js';

export interface ProbeDriver {
	/** The PE image, unpacked. */
	readonly bytes: Uint8Array;
	readonly sha256: string;
	/** `X64`. */
	readonly machine: string;
	readonly isApplication: boolean;
	/** Which image of an option ROM it is, from 1. */
	readonly image?: number;
	/** What it is known as, where it is. */
	readonly graphics?: Graphics;
}

export interface ProbeVbios {
	/** From the first image of the ROM to the end of the last, as firmware hands it to drivers. */
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly vendorId: number;
	readonly deviceId: number;
	/** `017.010.000.030.000000`, where it says one. */
	readonly version?: string;
}

export interface ProbeInputs {
	readonly drivers: readonly ProbeDriver[];
	readonly vbioses: readonly ProbeVbios[];
}

/** Nothing for any file that is neither a driver, an option ROM nor a VFCT table; never throws. */
export function probeInputs(bytes: Uint8Array, sha256: Sha256): ProbeInputs {
	const kind = identifyContent(bytes)?.kind;
	if (kind === 'pe') return { drivers: asDriver(bytes, sha256), vbioses: [] };
	if (kind === 'vfct') {
		const roms = parseVfct(bytes).images.map(({ span }) => bytes.subarray(span.start, span.end));
		return { drivers: [], vbioses: roms.flatMap((rom) => vbiosOf(rom, sha256)) };
	}
	// As `inspect` does: a vendor's header may precede the ROM.
	const isRom = kind === 'option-rom' || kind === 'nvgi' || kind === undefined;
	const start = isRom ? locateOptionRom(bytes) : undefined;
	return start === undefined ? { drivers: [], vbioses: [] } : romInputs(bytes.subarray(start), sha256);
}

function romInputs(rom: Uint8Array, sha256: Sha256): ProbeInputs {
	const budget = new UnpackBudget();
	const drivers = parseOptionRom(rom).images.flatMap((image, index) => {
		const driver = driverOf(rom, image, [], budget);
		return driver === undefined ? [] : asDriver(driver, sha256).map((each) => ({ ...each, image: index + 1 }));
	});
	return { drivers, vbioses: vbiosOf(rom, sha256) };
}

function asDriver(bytes: Uint8Array, sha256: Sha256): ProbeDriver[] {
	try {
		const { machine, subsystem } = readPeHeaders(bytes);
		const graphics = recognizeDriver(bytes);
		return [
			{
				bytes,
				sha256: sha256(bytes),
				machine: MACHINE_NAMES[machine] ?? hex(machine, 4),
				isApplication: subsystem !== Subsystem.efiBootServiceDriver && subsystem !== Subsystem.efiRuntimeDriver,
				...(graphics !== undefined && { graphics }),
			},
		];
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return [];
	}
}

/** None or one. */
function vbiosOf(rom: Uint8Array, sha256: Sha256): ProbeVbios[] {
	const { trailing } = parseOptionRom(rom);
	const bytes = rom.subarray(0, trailing.start);
	return romParts(bytes, 0, false, new UnpackBudget())
		.filter(({ kind, deviceId }) => deviceId !== undefined && kind.endsWith('-vbios'))
		.map(({ vendorId, deviceId, version }) => ({
			bytes,
			sha256: sha256(bytes),
			vendorId: Number(vendorId),
			deviceId: Number(deviceId),
			...(version !== undefined && { version }),
		}));
}

/** What a file gives to probe: drivers to be asked, and ROM images with a VBIOS for the device that they are asked about. */
import { FormatError } from '../bytes/errors.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { ExaminedDriver } from '../examined/examined-driver.js';
import { examineFile } from '../examined/examined-file.js';
import type { ExaminedImage } from '../examined/examined-image.js';
import { Subsystem } from '../executable/pe.js';
import { type DriverGraphics, isImage, kindOf } from '../graphics/kinds/kinds.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';

export interface ProbeDriver {
	/** The PE image, unpacked. */
	readonly bytes: Uint8Array;
	readonly sha256: string;
	/** As in PE headers, 0x8664. */
	readonly machine: number;
	readonly isApplication: boolean;
	/** Which image of an option ROM it is, from 1. */
	readonly image?: number;
	/** What it is known as, where it is. */
	readonly graphics?: DriverGraphics;
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
	const { kind, driver, roms, images } = examineFile(bytes, sha256);
	if (kind === 'pe' && driver !== undefined) return { drivers: asDriver(driver), vbioses: [] };
	const drivers = images.flatMap(({ driver: carried }, i) =>
		carried === undefined || carried instanceof FormatError
			? []
			: asDriver(carried).map((each) => ({ ...each, image: i + 1 })),
	);
	const vbioses = roms.flatMap((rom) =>
		vbiosOf(
			rom,
			images.filter((image) => image.rom === rom),
			sha256,
		),
	);
	return { drivers: kind === 'option-rom' ? drivers : [], vbioses };
}

function asDriver({ bytes, sha256, executable, graphics }: ExaminedDriver): ProbeDriver[] {
	if (executable?.format !== 'pe') return [];
	const { machine, subsystem } = executable;
	return [
		{
			bytes,
			sha256,
			machine,
			isApplication: subsystem !== Subsystem.efiBootServiceDriver && subsystem !== Subsystem.efiRuntimeDriver,
			...(graphics !== undefined && { graphics }),
		},
	];
}

/** None or one. */
function vbiosOf({ bytes, trailing }: ParsedRom, images: readonly ExaminedImage[], sha256: Sha256): ProbeVbios[] {
	const vbios = images.find(({ graphics }) => graphics !== undefined && isImage(graphics));
	const [first] = images;
	if (first === undefined || vbios?.graphics === undefined) return [];
	const { vendorId, deviceId } = vbios.headers.pcir;
	const rom = bytes.subarray(first.headers.span.start, trailing.start);
	const version = kindOf(vbios.graphics.kind).version(vbios.graphics);
	return [{ bytes: rom, sha256: sha256(rom), vendorId, deviceId, ...(version !== undefined && { version }) }];
}

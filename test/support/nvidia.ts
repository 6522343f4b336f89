/** Images with NVIDIA's extension, and private ones as its drivers read them. */
import { type EfiFields, efiImage, type ImageFields, joined, legacyImage, text, u16 } from '../consumers/builders.js';

export interface Extension {
	/** In units of 512 bytes. */
	readonly units: number;
	readonly last?: boolean;
	/** The structure's own; a shorter one has no flag. */
	readonly length?: number;
}

export const GEFORCE = { vendorId: 0x10de, deviceId: 0x1c60 } as const;

const LEGACY_AT = 0x1c0;
const EFI_AT = 0x1c;

function extend(bytes: Uint8Array, pcirEnd: number, { units, last = false, length = 16 }: Extension): void {
	const at = (pcirEnd + 15) & ~15;
	text(bytes, at, 'NPDE');
	u16(bytes, at + 4, 0x100);
	u16(bytes, at + 6, length);
	u16(bytes, at + 8, units);
	bytes[at + 10] = last ? 0x80 : 0;
}

export function vbios(fields: ImageFields, extension?: Extension): Uint8Array {
	return legacyImage({ ...GEFORCE, pcirAt: LEGACY_AT, ...fields }, (bytes) => {
		if (extension !== undefined) extend(bytes, LEGACY_AT + 24, extension);
	});
}

export function gop(fields: EfiFields, extension?: Extension): Uint8Array {
	return efiImage({ ...GEFORCE, ...fields }, (bytes) => {
		if (extension !== undefined) extend(bytes, EFI_AT + 28, extension);
	});
}

/** Of two units; `mark` is 55 AA and PCIR, or what firmware does not take for an image. */
export function privateImage(extension?: Extension, mark: 'PCIR' | 'NPDS' = 'NPDS', codeType = 0xe0): Uint8Array {
	const bytes = vbios({ codeType, indicator: 0 }, extension);
	if (mark === 'PCIR') return bytes;
	text(bytes, 0, 'VN');
	text(bytes, LEGACY_AT, mark);
	return bytes;
}

/** The chain of a card that Turing or later is on. */
export const FIRMWARE = joined(vbios({ indicator: 0 }, { units: 2 }), gop({}, { units: 3 }));

/** As Turing and later have it: the PCI data structures end with the driver, NVIDIA's extensions two images later. */
export const TURING = joined(FIRMWARE, privateImage({ units: 2 }, 'PCIR'), privateImage({ units: 2, last: true }));

/** As Pascal has it: private images inside of the VBIOS, as its PCI data structure has it, and the last flag in NPDE alone. */
export const PASCAL = joined(
	vbios({ indicator: 0, imageUnits: 6 }, { units: 2 }),
	privateImage({ units: 2 }),
	privateImage(undefined, 'NPDS', 0x70),
	gop({ indicator: 0 }, { units: 3, last: true }),
);

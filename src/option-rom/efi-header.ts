/** The header of an EFI image and where its driver is (UEFI 2.10 §14.4.2). */
import { type Finding, finder } from '../bytes/finding.js';
import type { ValuesOf } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
import type { ROM_FINDINGS } from './findings.js';
import { EFI_ROM_SIGNATURE, efiRomHeader } from './rom-header.js';

const found = finder<typeof ROM_FINDINGS>();

export interface OptionRomEfiImage {
	readonly header: ValuesOf<typeof efiRomHeader>;
	/** From the PE image or the compressed data to the image's end; empty where its offset lies outside. */
	readonly payload: Span;
}

/** `span` is the image's; `undefined` where it is too short. */
export function parseEfiHeader(bytes: Uint8Array, span: Span, findings: Finding[]): OptionRomEfiImage | undefined {
	const { start, end } = span;
	if (!efiRomHeader.fits(bytes, start)) return undefined;
	const header = efiRomHeader.read(bytes, start);
	if (header.efiSignature !== EFI_ROM_SIGNATURE) {
		const offset = start + efiRomHeader.offsets.efiSignature;
		findings.push(found('efi-signature', 'error', { image: start, found: header.efiSignature }, offset));
	}
	const payloadStart = start + header.efiImageOffset;
	if (payloadStart >= end) {
		const offset = start + efiRomHeader.offsets.efiImageOffset;
		findings.push(found('efi-image-offset', 'error', { case: 'image', driver: payloadStart, end }, offset));
	}
	return { header, payload: { start: Math.min(payloadStart, end), end } };
}

/** What stands before the data of GUID-defined sections: certificates and sums (PI 1.8 volume 3 §3.2.5.7), or an LZMA header. */

import { crc32 } from '../bytes/crc32.js';
import { type Finding, finder } from '../bytes/finding.js';
import { GUID_SIZE, guidAt } from '../bytes/guid.js';
import { u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import { looksLikeLzma, type Packed } from './encapsulation.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import type { Opening } from './opening.js';
import type { SectionHeader } from './section-header.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

export const CRC32_SECTION = 'FC1BCDB0-7D31-49AA-936A-A4600D9DD083';

/** Vendors make up GUIDs for what is LZMA all the same. */
export function guessPacking(source: Uint8Array, { start, end }: Span): Packed | undefined {
	return looksLikeLzma(source.subarray(start, end)) ? { kind: 'lzma', name: 'LZMA, by its header' } : undefined;
}

/** `WIN_CERTIFICATE` (UEFI 2.10 §32.2.4) by its revision and type: PKCS, PKCS 1.15, by GUID. */
const CERTIFICATES = [0x0002_0200, 0x0ef0_0200, 0x0ef1_0200];
/** `EFI_CERT_BLOCK_RSA_2048_SHA256`, which begins with the GUID of SHA-256. */
const RSA2048_SHA256_SIZE = 0x210;
const SHA256 = '51AA59DE-FDF2-4EA3-BC63-875FB7842EE9';

/** The data offset of signed sections leads behind the certificate, as it should, or to it. */
export function afterCertificate(source: Uint8Array, { start, end }: Span): Span {
	let size = 0;
	if (CERTIFICATES.includes(u32At(source, start + 4))) size = u32At(source, start);
	else if (guidAt(source, start) === SHA256) size = RSA2048_SHA256_SIZE;
	return start + size <= end ? { start: start + size, end } : { start, end };
}

/** What a CRC-32 takes longer than a sum. */
const CRC_COST = 8;

/** `EFI_CRC32_GUIDED_SECTION`: the CRC-32 of the sections stands before them. */
export function crcFindings(
	source: Uint8Array,
	{ span, bodyStart }: SectionHeader,
	body: Span,
	opening: Opening,
): readonly Finding[] {
	const unsummed = opening.sum((body.end - body.start) * CRC_COST, span.start);
	if (unsummed !== undefined) return unsummed;
	const declared = u32At(source, bodyStart + GUID_SIZE + 4);
	if (crc32(source.subarray(body.start, body.end)) === declared) return [];
	return [found('section-crc', 'warning', { offset: span.start }, span.start)];
}

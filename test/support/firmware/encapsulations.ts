/** Sections that carry other sections, packed or vouched for (PI 1.8 volume 3 §3.2.5.2 and §3.2.5.7). */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import crc32 from 'crc-32';
import { efiCompress } from '../../../src/codec/efi-compress.js';
import { join, u16, u32 } from '../executables.js';
import { amdZlib } from './amd-zlib.js';
import { bcjX86Encode } from './bcj-x86.js';
import { filled, guid, u64 } from './bytes.js';
import { type LzmaOptions, lzmaCompress } from './lzma.js';
import { type SectionOptions, SectionType, section, sectionHeaderSize } from './sections.js';
import { tianoCompress } from './tiano.js';

export const SectionGuid = {
	Lzma: 'EE4E5898-3914-4259-9D6E-DC7BD79403CF',
	LzmaF86: 'D42AE6BD-1352-4BFB-909A-CA72A6EAE889',
	Tiano: 'A31280AD-481E-41B6-95E8-127F4C984779',
	ZlibAmd: 'CE3233F5-2CD6-4D87-9152-4A238BB6D1C4',
	Gzip: '1D301FE9-BE79-4353-91C2-D23BC959AE0C',
	Brotli: '3D532050-5CDA-4FD0-879E-0F7F630D5AFB',
	Crc32: 'FC1BCDB0-7D31-49AA-936A-A4600D9DD083',
	Signed: '0F9D89E8-9259-4F76-A5AF-0C89E34023DF',
} as const;

export const PROCESSING_REQUIRED = 0x01;
const AUTH_STATUS_VALID = 0x02;

const PACKERS = {
	none: { type: 0, pack: (content: Uint8Array) => content },
	efi11: { type: 1, pack: efiCompress },
	tiano: { type: 1, pack: tianoCompress },
};

/** A compression section. Nothing in it tells EFI 1.1 from Tiano. */
export function compressed(kind: keyof typeof PACKERS, content: Uint8Array, options?: SectionOptions): Uint8Array {
	const { type, pack } = PACKERS[kind];
	const body = join(u32(content.length), Uint8Array.of(type), pack(content));
	return section(SectionType.Compression, body, options);
}

/** `header` is what the GUID puts between the section's own header and DataOffset. */
export function guidDefined(
	definition: string,
	header: Uint8Array,
	attributes: number,
	body: Uint8Array,
	options?: SectionOptions,
): Uint8Array {
	const ownSize = 20 + header.length;
	const dataOffset = sectionHeaderSize(ownSize + body.length, options) + ownSize;
	const fields = join(guid(definition), u16(dataOffset, attributes), header);
	return section(SectionType.GuidDefined, join(fields, body), options);
}

function packed(definition: string, body: Uint8Array, options?: SectionOptions): Uint8Array {
	return guidDefined(definition, new Uint8Array(), PROCESSING_REQUIRED, body, options);
}

export function lzma(content: Uint8Array, codec?: LzmaOptions, options?: SectionOptions): Uint8Array {
	return packed(SectionGuid.Lzma, lzmaCompress(content, codec), options);
}

/** x86 code with its calls made absolute, then LZMA. */
export function lzmaF86(content: Uint8Array, codec?: LzmaOptions, options?: SectionOptions): Uint8Array {
	return packed(SectionGuid.LzmaF86, lzmaCompress(bcjX86Encode(content), codec), options);
}

export function tianoSection(content: Uint8Array, options?: SectionOptions): Uint8Array {
	return packed(SectionGuid.Tiano, tianoCompress(content), options);
}

/** Its header of 0x100 bytes belongs to the data: DataOffset points at it. */
export function zlibAmd(content: Uint8Array, options?: SectionOptions): Uint8Array {
	return packed(SectionGuid.ZlibAmd, amdZlib(content), options);
}

export function gzip(content: Uint8Array, options?: SectionOptions): Uint8Array {
	return packed(SectionGuid.Gzip, gzipSync(content), options);
}

/** As edk2 has it: the unpacked size and that of the working memory, then the stream. */
export function brotli(content: Uint8Array, options?: SectionOptions): Uint8Array {
	// The best quality takes five seconds for blank data of 128 MiB, the next one a fifth of one.
	const quality = content.length > 1 << 24 ? 9 : constants.BROTLI_MAX_QUALITY;
	const stream = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
	return packed(SectionGuid.Brotli, join(u64(content.length, 1 << 20), stream), options);
}

export function crc32Section(content: Uint8Array, options?: SectionOptions): Uint8Array {
	const sum = u32(crc32.buf(content) >>> 0);
	return guidDefined(SectionGuid.Crc32, sum, AUTH_STATUS_VALID, content, options);
}

export interface SignedOptions extends SectionOptions {
	/**
	 * DataOffset points past the certificate, as §3.2.5.7 reads, or at it (`data`), which is what UEFITool takes the
	 * sections of vendors for.
	 */
	readonly certificate?: 'header' | 'data';
}

/** With a WIN_CERTIFICATE_UEFI_GUID of RSA 2048 with SHA-256 that vouches for nothing. */
export function signed(content: Uint8Array, { certificate = 'header', ...options }: SignedOptions = {}): Uint8Array {
	const rsa2048Sha256 = guid('A7717414-C616-4977-9420-844712A735BF');
	const sha256 = guid('51AA59DE-FDF2-4EA3-BC63-875FB7842EE9');
	const keyAndSignature = filled(512, 0x5c);
	const size = 8 + rsa2048Sha256.length + sha256.length + keyAndSignature.length;
	const bytes = join(u32(size), u16(0x200, 0x0ef1), rsa2048Sha256, sha256, keyAndSignature);
	return certificate === 'header'
		? guidDefined(SectionGuid.Signed, bytes, PROCESSING_REQUIRED, content, options)
		: guidDefined(SectionGuid.Signed, new Uint8Array(), PROCESSING_REQUIRED, join(bytes, content), options);
}

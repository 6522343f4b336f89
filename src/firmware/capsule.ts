/**
 * The capsules that updates come in: `EFI_CAPSULE_HEADER` (UEFI 2.10 §8.5.3) under the GUIDs of several vendors, AMI's and
 * Toshiba's variants of it, and FMP capsules (§23.3) with their payloads.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { guidAt } from '../bytes/guid.js';
import { u16At, u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import type { Span } from '../bytes/span.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Subtype } from './node-names.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

const capsuleHeader = record('capsule header', {
	guid: { bytes: 16 },
	headerSize: 'u32',
	flags: 'u32',
	imageSize: 'u32',
});

type Kind = 'plain' | 'toshiba' | 'aptio' | 'fmp';

const CAPSULES: Readonly<Record<string, readonly [Kind, Subtype]>> = {
	'3B6686BD-0D76-4030-B70E-B5519E2FC5A0': ['plain', 'EFI capsule'],
	'539182B9-ABB5-4391-B69A-E3A943F72FCC': ['plain', 'Intel capsule'],
	'E20BAFD3-9914-4F4F-9537-3129E090EB3C': ['plain', 'Lenovo capsule'],
	'25B5FE76-8243-4A5C-A9BD-7EE3246198B5': ['plain', 'Lenovo capsule'],
	'3BE07062-1D51-45D2-832B-F093257ED461': ['toshiba', 'Toshiba capsule'],
	'4A3CA68B-7723-48FB-803D-578CC1FEC44D': ['aptio', 'AMI Aptio capsule, signed'],
	'14EEBB90-890A-43DB-AED1-5D3C4588A418': ['aptio', 'AMI Aptio capsule, unsigned'],
	'6DCBD5ED-E82D-4C44-BDA1-7194199AD92A': ['fmp', 'FMP capsule'],
};

/** Vendors' headers are small; one that is larger is no header. */
const MAX_HEADER = 0x10000;

/** The capsule that begins at `span.start`; `readBody` reads what it holds. `undefined` where there is none. */
export function readCapsule(
	source: Uint8Array,
	span: Span,
	readBody: (body: Span) => readonly FirmwareNode[],
): FirmwareNode | undefined {
	const { start } = span;
	if (start + capsuleHeader.size > span.end) return undefined;
	const guid = guidAt(source, start);
	const [kind, subtype] = CAPSULES[guid] ?? [];
	if (kind === undefined || subtype === undefined) return undefined;
	const header = capsuleHeader.read(source, start);
	// Toshiba has size and flags the other way round.
	const size = kind === 'toshiba' ? header.flags : header.imageSize;
	// AMI's signature stands between header and image.
	const headerSize = kind === 'aptio' ? u16At(source, start + capsuleHeader.size) : header.headerSize;
	if (headerSize < capsuleHeader.size || headerSize > MAX_HEADER || start + headerSize > span.end) return undefined;
	const findings: Finding[] = [];
	if (start + size > span.end) {
		const values = { offset: start, declared: size, bytes: span.end - start };
		findings.push(found('capsule-truncated', 'warning', values, start));
	}
	// Some vendors count the image without its header, and what follows is worth a look in any case.
	const body = { start: start + headerSize, end: span.end };
	return firmwareNode({ type: 'capsule', subtype, guid, source, span, body, findings }, () =>
		kind === 'fmp' ? readFmpItems(source, body, readBody) : readBody(body),
	);
}

/** `EFI_FIRMWARE_MANAGEMENT_CAPSULE_HEADER`: version, numbers of drivers and payloads, and an offset of 64 bits for each. */
const FMP_OFFSETS = 8;
const MAX_ITEMS = 64;
/** `EFI_FIRMWARE_MANAGEMENT_CAPSULE_IMAGE_HEADER` by its version. */
const IMAGE_HEADER_SIZES: Readonly<Record<number, number>> = { 1: 32, 2: 40, 3: 48 };
/** `WIN_CERT_TYPE_EFI_GUID` and the certificate's revision, behind a count of 64 bits and the certificate's length. */
const CERTIFICATE_AT = 8;
const CERTIFICATE_MARK = 0x0ef10200;
/** "MSS1": edk2's header before the payload (FmpDevicePkg, FmpPayloadHeaderV1.h). */
const PAYLOAD_MARK = 0x3153534d;

function readFmpItems(source: Uint8Array, body: Span, readBody: (body: Span) => readonly FirmwareNode[]) {
	const drivers = u16At(source, body.start + 4);
	const count = Math.min(drivers + u16At(source, body.start + 6), MAX_ITEMS);
	const offsets = Array.from({ length: count }, (_, i) => u32At(source, body.start + FMP_OFFSETS + 8 * i));
	// Items that share their bytes would be opened once each, and so would the items in them.
	const starts = [...new Set(offsets)].map((offset) => body.start + offset);
	if (count === 0 || starts.some((at) => at <= body.start || at >= body.end)) return readBody(body);
	return starts.map((start, i) => {
		const following = starts.filter((at) => at > start);
		const span = { start, end: Math.min(body.end, ...following) };
		if (i < drivers) return firmwareNode({ type: 'data', subtype: 'driver', source, span });
		// Headers that say too much of their sizes are data like the rest.
		const imageStart = payloadStart(source, start);
		const payload = { start: imageStart < span.end ? imageStart : start, end: span.end };
		const fields = { type: 'data', subtype: 'payload', guid: guidAt(source, start + 4), source, span } as const;
		return firmwareNode({ ...fields, body: payload }, () => readBody(payload));
	});
}

function payloadStart(source: Uint8Array, item: number): number {
	let at = item + (IMAGE_HEADER_SIZES[u32At(source, item)] ?? 0);
	if (u32At(source, at + CERTIFICATE_AT + 4) === CERTIFICATE_MARK)
		at += CERTIFICATE_AT + u32At(source, at + CERTIFICATE_AT);
	if (u32At(source, at) === PAYLOAD_MARK) at += u32At(source, at + 4);
	return at;
}

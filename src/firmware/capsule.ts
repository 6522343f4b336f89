/**
 * The capsules that updates come in: `EFI_CAPSULE_HEADER` (UEFI 2.10 §8.5.3) under the GUIDs of several vendors, AMI's and
 * Toshiba's variants of it, and FMP capsules (§23.3) with their payloads.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { guidAt } from '../bytes/guid.js';
import { u16At, u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import { CAPSULES, capsuleHeader } from './capsule-header.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { type FirmwareNode, firmwareNode } from './node.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

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

/** NVIDIA's VBIOS: version and board as its strings say them. */
import { ByteSearch, findBytes } from '../../bytes/search.js';
import { latin1 } from '../../bytes/text.js';
import { VendorId } from '../../pci/ids.js';
import { type ImageKind, madeBy } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS, withVersion } from './texts.js';

/** A VBIOS of NVIDIA. */
export interface NvidiaVbios {
	readonly kind: 'nvidia-vbios';
	/** `86.06.58.00.18`; missing where the image does not say it. */
	readonly version?: string;
	/** `GP106 E2914 SKU 30 VGA BIOS`. */
	readonly name?: string;
}

/** `Version 86.06.58.00.18`. */
const VERSION = /^Version ((?:[0-9A-F]{2}\.){4}[0-9A-F]{2})\b/;
const VERSION_LENGTH = 22;
/** `GP106 E2914 SKU 30 VGA BIOS`; the byte before it belongs to a table and may be printable. */
const NAME = /[\w][\w .-]*VGA BIOS$/;
const NAME_END = 'VGA BIOS';
const MAX_NAME = 64;
/** Both strings stand near the image's start. */
const REACH = 0x4000;
const MAX_CANDIDATES = 64;

export const NVIDIA_VBIOS: ImageKind<NvidiaVbios> = {
	kind: 'nvidia-vbios',
	texts: KIND_TEXTS['nvidia-vbios'],
	...madeBy('NVIDIA'),
	from: 'image',
	recognise: (image, legacy) =>
		legacy?.saysIbmVga === true && legacy.vendorId === VendorId.nvidia ? readNvidiaVbios(image) : undefined,
	isSibling: () => false,
	rom: 'own',
	companion: false,
	version: ({ version }) => version,
	title: () => undefined,
	summary: ({ version }, say) => [withVersion('NVIDIA VBIOS', version, say)],
	details: ({ name }) => [[LABELS.name, name]],
};

/** `image` is a legacy image of vendor 10de. */
function readNvidiaVbios(image: Uint8Array): NvidiaVbios {
	const version = findVersion(image);
	const name = findName(image);
	return {
		kind: 'nvidia-vbios',
		...(version === undefined ? {} : { version }),
		...(name === undefined ? {} : { name }),
	};
}

function findVersion(image: Uint8Array): string | undefined {
	const marks = new ByteSearch(image, 'Version ', { to: REACH });
	let at = marks.next(0);
	for (let n = 0; at >= 0 && n < MAX_CANDIDATES; n++) {
		const version = VERSION.exec(latin1(image, at, at + VERSION_LENGTH + 1))?.[1];
		if (version !== undefined) return version;
		at = marks.next(at + 1);
	}
	return undefined;
}

function findName(image: Uint8Array): string | undefined {
	const at = findBytes(image, NAME_END, 0, REACH);
	if (at < 0) return undefined;
	return NAME.exec(latin1(image, Math.max(0, at - MAX_NAME), at + NAME_END.length))?.[0];
}

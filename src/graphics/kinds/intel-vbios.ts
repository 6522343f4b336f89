/** Intel's legacy VBIOS, and the VBT inside it. */
import { u16At } from '../../bytes/integers.js';
import { VendorId } from '../../pci/ids.js';
import { findVbt, type IntelVbt, readVbt, vbtDetail } from './intel-vbt.js';
import { type ImageKind, madeBy } from './kind.js';
import { KIND_TEXTS } from './texts.js';

/** A legacy VBIOS of Intel. */
export interface IntelVbios {
	readonly kind: 'intel-vbios';
	/** The VBT inside it. */
	readonly vbt?: IntelVbt;
}

/** Offset of the VBT from the image's start (coreboot, src/drivers/intel/gma/opregion.c); wrong in some images. */
const VBT_POINTER = 0x1a;

export const INTEL_VBIOS: ImageKind<IntelVbios> = {
	kind: 'intel-vbios',
	texts: KIND_TEXTS['intel-vbios'],
	...madeBy('Intel'),
	from: 'image',
	recognise: (image, legacy) =>
		legacy?.saysIbmVga === true && legacy.vendorId === VendorId.intel ? readIntelVbios(image) : undefined,
	isSibling: () => false,
	rom: 'own',
	companion: false,
	version: () => undefined,
	title: () => undefined,
	summary: ({ vbt }) => ['Intel VBIOS', ...(vbt === undefined ? [] : [`VBT ${vbt.platform}`])],
	details: ({ vbt }, say) => (vbt === undefined ? [] : [vbtDetail(vbt, say)]),
};

/** `image` is a legacy image of vendor 8086 that says "IBM VGA". */
function readIntelVbios(image: Uint8Array): IntelVbios {
	const vbt = readVbt(image, u16At(image, VBT_POINTER)) ?? findVbt(image);
	return { kind: 'intel-vbios', ...(vbt === undefined ? {} : { vbt }) };
}

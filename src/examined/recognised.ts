/** What the recognisers found in a file, as the rules about devices and roles take it. */
import type { Graphics, KindOf } from '../graphics/kinds/kinds.js';

export interface Recognised {
	/** Index of the image that it is in; absent for a file that is no option ROM (a driver, a VBT). */
	readonly image?: number;
	readonly graphics: Graphics;
	/** Of a driver, unpacked; of an image with a VBIOS that drivers go by, as it is. */
	readonly sha256?: string;
}

/** Those of one kind, with the image that each is in. */
export function ofKind<K extends Graphics['kind']>(
	found: readonly Recognised[],
	kind: K,
): (Recognised & { readonly graphics: KindOf<K> })[] {
	return found.filter((item): item is Recognised & { readonly graphics: KindOf<K> } => item.graphics.kind === kind);
}

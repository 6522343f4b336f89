/** What bytes that are neither a driver nor an option ROM are to a graphics card. */
import { TABLE_KINDS, type TableGraphics } from './kinds/kinds.js';

/** By what they begin with; never throws. */
export function recognizeTable(bytes: Uint8Array): TableGraphics | undefined {
	for (const kind of TABLE_KINDS) {
		const graphics = kind.recognise(bytes);
		if (graphics !== undefined) return graphics;
	}
	return undefined;
}

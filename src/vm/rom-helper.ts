/** The helper for an Intel iGPU in a ROM, as far as the driver itself tells how it gets stolen memory. */
import type { ExaminedFile } from '../examined/examined-file.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import { bringsIgdHelper } from '../graphics/kinds/other-gop.js';
import type { HelperQuestion } from './helper-bdsm.js';

export interface RomHelper extends Pick<HelperQuestion, 'kind' | 'gop'> {
	/** Bytes, of its image in the file. */
	readonly offset: number;
}

/** `undefined` where there is none, and where helpers of both kinds are in it. */
export function helperIn({ recognised, images, graphicsKinds }: ExaminedFile): RomHelper | undefined {
	const helpers = recognised.flatMap(({ graphics, image }) => {
		const kind = kindOf(graphics);
		const offset = image === undefined ? undefined : images[image]?.headers.span.start;
		return kind === undefined ? [] : [{ kind, offset: offset ?? 0 }];
	});
	const [first] = helpers;
	if (first === undefined || helpers.some(({ kind }) => kind !== first.kind)) return undefined;
	return { ...first, gop: graphicsKinds.has('intel-gop') };
}

function kindOf(graphics: Graphics): RomHelper['kind'] | undefined {
	if (graphics.kind === 'igd-helper') return graphics.stolenMemory;
	return graphics.kind === 'other-gop' && bringsIgdHelper(graphics.name) ? 'own' : undefined;
}

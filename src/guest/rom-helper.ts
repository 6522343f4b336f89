/** The helper for an Intel iGPU in a ROM, as far as the driver itself tells how it gets stolen memory. */
import { bringsIgdHelper } from '../graphics/kinds/other-gop.js';
import type { FileReport } from '../report/file-report.js';
import type { GraphicsReport } from '../report/image-report.js';
import { graphicsOf } from '../report/rom-contents.js';
import type { HelperQuestion } from './helper-bdsm.js';

export interface RomHelper extends Pick<HelperQuestion, 'kind' | 'gop'> {
	/** Bytes, of its image in the file. */
	readonly offset: number;
}

/** `undefined` where there is none, and where helpers of both kinds are in it. */
export function helperIn(report: Pick<FileReport, 'graphics' | 'images'>): RomHelper | undefined {
	const all = [
		{ graphics: report.graphics, offset: 0 },
		...report.images.map(({ graphics, offset }) => ({ graphics, offset })),
	];
	const helpers = all.flatMap(({ graphics, offset }) => {
		const kind = kindOf(graphics);
		return kind === undefined ? [] : [{ kind, offset }];
	});
	const [first] = helpers;
	if (first === undefined || helpers.some(({ kind }) => kind !== first.kind)) return undefined;
	return { ...first, gop: graphicsOf(report).has('intel-gop') };
}

function kindOf(graphics: GraphicsReport | undefined): RomHelper['kind'] | undefined {
	if (graphics?.kind === 'igd-helper') return graphics.stolenMemory;
	return graphics?.kind === 'other-gop' && bringsIgdHelper(graphics.name) ? 'own' : undefined;
}

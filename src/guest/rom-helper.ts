/** The helper for an Intel iGPU in a ROM, as far as the driver itself tells how it gets stolen memory. */
import type { Graphics } from '../graphics/graphics.js';
import { bringsIgdHelper } from '../graphics/other-gop.js';
import type { FileReport } from '../report/inspect.js';
import { graphicsOf } from '../report/rom-contents.js';
import type { HelperQuestion } from './helper-bdsm.js';

/** Undefined where there is none, and where drivers of both kinds are in it. */
export function helperIn(report: Pick<FileReport, 'graphics' | 'images'>): Pick<HelperQuestion, 'kind' | 'gop'> | undefined {
	const all = [report.graphics, ...report.images.map(({ graphics }) => graphics)];
	const [kind, ...others] = new Set(all.flatMap((graphics) => kindOf(graphics) ?? []));
	if (kind === undefined || others.length > 0) return undefined;
	return { kind, gop: graphicsOf(report).has('intel-gop') };
}

function kindOf(graphics: Graphics | undefined): HelperQuestion['kind'] | undefined {
	if (graphics?.kind === 'igd-helper') return graphics.stolenMemory;
	return graphics?.kind === 'other-gop' && bringsIgdHelper(graphics.name) ? 'own' : undefined;
}

/** What lies beside a file in its folder may tell why nothing was found in it. */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ExtractedImage } from '../../assembly/extract-report.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { isRandom, whyBeside } from '../../graphics/parts/why-no-image.js';

/** The image, with what its folder tells in place of what its bytes tell. */
export function besideOthers(image: ExtractedImage): ExtractedImage {
	const { file, findings } = image;
	if (!isRandom(findings)) return image;
	const why = whyBeside({ name: basename(file), findings }, namesBeside(file));
	return why === undefined ? image : { ...image, findings: toldFindings([why], PART_FINDINGS, { file }) };
}

function namesBeside(file: string): readonly string[] {
	try {
		return readdirSync(dirname(file));
	} catch {
		return [];
	}
}

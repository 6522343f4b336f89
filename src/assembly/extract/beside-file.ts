/** What lies beside a file in its folder may tell why nothing was found in it. */
import { toldFindings } from '../../bytes/told-findings.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import { isRandom, whyBeside } from '../../graphics/parts/why-no-image.js';
import type { ExtractedImage } from './report.js';

/** The image, with what its folder tells in place of what its bytes tell. `name` is that of the file in it. */
export function besideOthers(image: ExtractedImage, name: string, others: () => readonly string[]): ExtractedImage {
	const { file, findings } = image;
	if (!isRandom(findings)) return image;
	const why = whyBeside({ name, findings }, others());
	return why === undefined ? image : { ...image, findings: toldFindings([why], PART_FINDINGS, { file }) };
}

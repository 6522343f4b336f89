/** The folder of a file, which may tell why nothing was found in the file. */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { besideOthers as besideNamed } from '../../assembly/extract/beside-file.js';
import type { ExtractedImage } from '../../assembly/extract/report.js';

export function besideOthers(image: ExtractedImage): ExtractedImage {
	return besideNamed(image, basename(image.file), () => namesBeside(image.file));
}

function namesBeside(file: string): readonly string[] {
	try {
		return readdirSync(dirname(file));
	} catch {
		return [];
	}
}

/** Parts as the page shows them, each to be saved. */
import { EXTRACT_KINDS } from '../../../assembly/extract/part-kind-names.js';
import type { ExtractedImage } from '../../../assembly/extract/report.js';
import { kindOf } from '../../../graphics/kinds/kinds.js';
import type { FirmwarePart } from '../../../graphics/parts/part.js';
import type { ShownPart } from '../../shown.js';
import type { Downloads } from '../downloads.js';
import { inAll, words } from '../words.js';

export function showParts(
	owner: string,
	images: readonly ExtractedImage[],
	parts: readonly FirmwarePart[],
	downloads: Downloads,
): ShownPart[] {
	const kept = new Map(parts.map((part) => [part.sha256, part]));
	return images.flatMap((image) =>
		image.parts.flatMap((part): ShownPart[] => {
			const own = kept.get(part.sha256);
			if (own === undefined) return [];
			const { kind, title } = part;
			const named =
				kind === 'driver' || kind === 'file' || kind === 'option-rom' ? EXTRACT_KINDS[kind] : kindOf(kind).texts.label;
			return [
				{
					part,
					kind: title === undefined ? words(named) : inAll(() => title),
					download: downloads.bytes(owner, part.name, own),
				},
			];
		}),
	);
}

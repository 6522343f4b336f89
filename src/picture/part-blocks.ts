/** The graphics firmware in the bytes of a node that has no structure of its own, and what is between. */

import { sayIn } from '../bytes/say-in.js';
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from '../firmware/node.js';
import type { Language } from '../language/languages.js';
import type { Block } from './block.js';
import type { PartPlace } from './firmware-parts.js';
import { placeText } from './place-text.js';
import { PICTURE_TEXTS } from './texts.js';

export function partBlocks(
	node: FirmwareNode,
	parts: readonly PartPlace[],
	unpacked: boolean,
	{ language }: { readonly language: Language },
): Block[] {
	const { span, body } = node;
	const of = { node };
	const say = sayIn(language);
	const about = (place: Span) => placeText(place, unpacked, language);
	const blocks: Block[] = [];
	let at = span.start;
	const header = { start: span.start, end: body.start };
	if (header.end > header.start) {
		const label = say(PICTURE_TEXTS.header);
		const title = `${label}, ${about(header)}`;
		blocks.push({ kind: 'deep', label, about: about(header), title, unpacked, of, minor: true, ...header });
		at = header.end;
	}
	const upTo = (end: number) => {
		if (end <= at) return;
		const place = { start: at, end };
		const label = say(PICTURE_TEXTS.unknown);
		blocks.push({
			kind: 'unknown',
			label,
			about: about(place),
			title: `${label}, ${about(place)}`,
			unpacked,
			of,
			...place,
		});
		at = end;
	};
	const sorted = [...parts].sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
	for (const { label, offset = 0, size = 0 } of sorted) {
		const end = Math.min(offset + size, span.end);
		// One in another has no bytes left.
		if (offset < at || end <= offset) continue;
		upTo(offset);
		const place = { start: offset, end };
		blocks.push({
			kind: 'part',
			label,
			about: about(place),
			title: `${label}, ${about(place)}`,
			wanted: true,
			unpacked,
			of,
			...place,
		});
		at = end;
	}
	upTo(span.end);
	return blocks;
}

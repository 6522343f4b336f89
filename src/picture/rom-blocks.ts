/** A ROM, a driver or a table as blocks: its images, their headers field by field, and what lies between. */

import { sayIn } from '../bytes/say-in.js';
import { kindOf } from '../graphics/kinds/kinds.js';
import type { Language } from '../language/languages.js';
import { fieldWords } from '../report/field-words.js';
import type { FileReport } from '../report/file-report.js';
import { imageStretchName } from '../report/image-region-names.js';
import type { FieldReport, HeaderReport, ImageRegion } from '../report/image-regions.js';
import type { GraphicsReport, ImageReport } from '../report/image-report.js';
import { regionNameIn } from '../report/region-names.js';
import type { Region } from '../report/regions.js';
import type { Block, BlockKind } from './block.js';
import { placeText } from './place-text.js';
import { PICTURE_TEXTS } from './texts.js';

const REGION_KINDS: Readonly<Record<Region['kind'], BlockKind>> = {
	header: 'deep',
	image: 'volume',
	data: 'unknown',
	zeros: 'free',
	blank: 'free',
	pe: 'volume',
	te: 'volume',
	vbt: 'part',
	'table-header': 'deep',
	'image-header': 'deep',
	vbios: 'volume',
	'table-rest': 'unknown',
	other: 'unknown',
};

/** All others are headers. */
const IMAGE_KINDS: Partial<Readonly<Record<ImageRegion['kind'], BlockKind>>> = {
	'driver-section': 'file',
	'driver-signature': 'file',
	driver: 'file',
	code: 'file',
	empty: 'free',
	data: 'unknown',
};

type Shown = Pick<FileReport, 'regions' | 'images' | 'graphics'>;

export function romBlocks({ regions, images, graphics }: Shown, language: Language, withoutBytes = false): Block[] {
	return regions.map((region) => {
		const { kind, start, end } = region;
		const image = kind === 'image' || kind === 'vbios' ? images.find(({ offset }) => offset === start) : undefined;
		const isOwn = kind === 'pe' || kind === 'te' || kind === 'vbt';
		const what = regionNameIn(region, images, language);
		const known = gist(image?.graphics ?? (isOwn ? graphics : undefined), language);
		const name = known === undefined ? what : `${what}${language === 'zh' ? '：' : ': '}${known}`;
		const look = known === undefined ? REGION_KINDS[kind] : 'part';
		const inside = image === undefined ? undefined : () => imageBlocks(image, language, withoutBytes);
		return { ...block(look, name, { start, end }, language), wanted: true, ...(inside !== undefined && { inside }) };
	});
}

function block(
	kind: BlockKind,
	label: string,
	place: { readonly start: number; readonly end: number },
	language: Language,
) {
	const about = placeText(place, false, language);
	return { kind, label, about, title: `${label}, ${about}`, unpacked: false, ...place };
}

function gist(graphics: GraphicsReport | undefined, language: Language): string | undefined {
	if (graphics === undefined) return undefined;
	return kindOf(graphics.kind)
		.summary(graphics, sayIn(language))
		.join(language === 'zh' ? '，' : ', ');
}

function imageBlocks({ regions, headers }: ImageReport, language: Language, withoutBytes: boolean): Block[] {
	return regions.map(({ kind, start, end, what }) => {
		const name = kind === 'driver-section' ? what : imageStretchName(kind, undefined, language);
		const own = block(IMAGE_KINDS[kind] ?? 'deep', name, { start, end }, language);
		const header = headers.find(
			(each) => each.kind === kind && each.offset === start && each.offset + each.size === end,
		);
		if (header === undefined) return own;
		const inside = () => header.fields.map((field) => fieldBlock(header, field, language, withoutBytes));
		return { ...own, wanted: true, inside };
	});
}

/** No number, and not `8 × 00`. */
const BYTES = /^[\da-f]{2}(?: [\da-f]{2})*$/;

function fieldBlock(header: HeaderReport, field: FieldReport, language: Language, withoutBytes: boolean): Block {
	const { offset: from } = header;
	const { offset: start, size } = field;
	const isLeftOut = withoutBytes && BYTES.test(field.value);
	const value = isLeftOut ? sayIn(language)(PICTURE_TEXTS.exactSize, { bytes: size }) : field.value;
	const { title: label, meaning } = fieldWords(header, field, language);
	const about = [value, meaning].filter((word) => word !== undefined).join(language === 'zh' ? '，' : ', ');
	const place = { start, end: start + size };
	const title = `${label} (+0x${(start - from).toString(16)}), ${placeText(place, false, language)}: ${about}`;
	return { kind: 'field', label, about, title, unpacked: false, ...place };
}
